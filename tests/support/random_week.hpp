#pragma once
/// Tiny random scenarios of one participant in which every rule of one timetable binds now and then, and every timetable
/// that such a participant could be given, allowed or not.

#include <cstdint>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::test {

/// One participant who wants up to three modules and mostly work; the same for the same seed everywhere.
domain::Scenario random_week_scenario(std::uint64_t seed);

/// Every choice of a group or none for each wanted module, and of at most one placement with some of its shifts: the form
/// of a timetable but for `structure`'s "all required modules or none". Ascending, the empty one included.
std::vector<domain::Timetable> all_timetables(const domain::Scenario& scenario, domain::ParticipantIndex participant);

}  // namespace duaal::test
