#pragma once
/// Which violations nothing that is added can mend.

#include "solver/check/violation.hpp"

namespace duaal::check {

/// Whether every week, or plan, that has all the choices of the one in which this was found, and any more, breaks the rule too: hours,
/// taken days and heads only grow, and of what lies too near, too far or too early both parts stay. So it is not where too little was
/// chosen (a module, days, hours, heads), nor of childcare, for which slots can be added.
bool lasts(const Violation& violation);

}  // namespace duaal::check
