#pragma once
/// Whose work in a plan leaves less rest in a row than the working-hours act asks.

#include "io/document/document.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::io {

/// At most twenty people, the shortest rest first; nothing where nobody has too little.
Document weekly_rest(const domain::Scenario& scenario, const domain::Plan& plan);

}  // namespace duaal::io
