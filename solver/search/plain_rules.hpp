#pragma once
/// The rules of one timetable, plainly: of one choice alone, of two events together, of a whole week.

#include "solver/search/plain_week.hpp"

namespace duaal::search::plain {

bool may_follow(const domain::Scenario& scenario, domain::ParticipantIndex participant, const domain::Lesson& lesson);
bool may_work_at(const domain::Scenario& scenario, domain::ParticipantIndex participant, domain::PlacementIndex placement);

/// Every event can be reached and is in an available time, and no two clash by time, travel or rest.
bool events_fit(const domain::Scenario& scenario, domain::ParticipantIndex participant, const std::vector<Event>& events);

/// The rules that need the whole week, of one that is not empty and whose events fit.
bool week_holds(const domain::Scenario& scenario, domain::ParticipantIndex participant, const domain::Timetable& week);

domain::Status status_of(const domain::Participant& participant, const domain::Timetable& week);

}  // namespace duaal::search::plain
