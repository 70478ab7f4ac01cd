#pragma once
/// One participant's week from door to door.

#include <string>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// A piece of the week. Waiting between two places is no piece.
struct Piece {
    enum class Kind { trip, lesson, shift, appointment };
    Kind kind;
    domain::Interval time;
    std::string id;  ///< of the group, the placement or the appointment; empty for a trip
};

/// Lessons, shifts, appointments and the trips between them and home as SPEC section 6 reckons them, in order of time. Trips
/// are cut off at midnight; on a day without a lesson or a shift no trips are reckoned.
std::vector<Piece> pieces_of_week(const domain::Scenario& scenario, domain::ParticipantIndex participant,
                                  const domain::Timetable& timetable);

}  // namespace duaal::io
