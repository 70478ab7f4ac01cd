#pragma once
/// Whose work in a plan leaves less rest in a row than the working-hours act asks.

#include <ostream>

#include "io/text/text.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::io {

/// At most twenty people, the shortest rest first, in lines of a screen's width; nothing where nobody has too little.
void write_weekly_rest(std::ostream& out, const domain::Scenario& scenario, const domain::Plan& plan, Language language);

}  // namespace duaal::io
