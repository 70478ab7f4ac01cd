#pragma once
/// What could be chosen, by structure alone.

#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::test::force {

/// The empty timetable, and every other: groups for all required modules or none and any optional ones, at most one
/// placement with any set of its shifts, one a day.
std::vector<domain::Timetable> all_timetables(const domain::Scenario&, domain::ParticipantIndex);

/// No slots, and every other choice: on each day any set of slots of one childcare.
std::vector<domain::CareWeek> all_care_weeks(const domain::Scenario&);

}  // namespace duaal::test::force
