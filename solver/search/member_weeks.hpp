#pragma once
/// The weeks of a household's members, best first.

#include <cstdint>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::search {

struct RatedWeek {
    domain::Timetable week;
    domain::Status status;
    std::int64_t cost;
};

/// Every week of the participant with a status of at least `at_least`, the empty one included: the highest status first, of
/// these the cheapest first.
std::vector<RatedWeek> rated_weeks(const domain::Scenario& scenario, domain::ParticipantIndex participant, domain::Status at_least);

}  // namespace duaal::search
