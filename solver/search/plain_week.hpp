#pragma once
/// The weeks of a participant by plain backtracking, without Gecode and without solver/model: the second opinion behind
/// every "there is none". Written to be read against SPEC section 5, not to be fast.

#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::search::plain {

/// A session, shift or appointment.
struct Event {
    domain::Interval time;
    domain::LocationIndex place;  ///< the home where `at_home`
    bool at_home = false;
    bool item = true;    ///< no appointment
    bool shift = false;  ///< or an appointment that counts
    bool counts = true;
    domain::Minutes hours{0};
};

std::vector<Event> chosen_events(const domain::Scenario& scenario, domain::ParticipantIndex participant, const domain::Timetable& week);
std::vector<Event> appointment_events(const domain::Scenario& scenario, domain::ParticipantIndex participant);

/// From door to door, clipped to the day; for what is at home, its own time.
domain::Interval door_to_door(const domain::Scenario& scenario, domain::ParticipantIndex participant, const Event& event);

/// Every week with at least this status that holds all rules of one timetable but the children's; the empty one where
/// `at_least` is none.
std::vector<domain::Timetable> find_weeks(const domain::Scenario& scenario, domain::ParticipantIndex participant, domain::Status at_least);

}  // namespace duaal::search::plain
