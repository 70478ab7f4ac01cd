#pragma once
/// What a participant's week costs in the model's own reckoning (SPEC section 6, `cost`); the checker has its own.

#include <cstdint>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::model {

/// Travel, avoided times, sector and waiting of one allowed week; 0 for the empty one. Childcare is not in it.
std::int64_t week_cost(const domain::Scenario& scenario, domain::ParticipantIndex participant, const domain::Timetable& week);

}  // namespace duaal::model
