#pragma once
/// One participant's week from door to door, and the drawing of it.

#include <ostream>
#include <vector>

#include "io/text/text.hpp"
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

/// A grid of days by half-hours, below it everything once more with its exact times, a grid for each child of who minds it when, and
/// the childcare that is chosen.
void write_week(std::ostream& out, const domain::Scenario& scenario, const domain::Plan& plan, domain::ParticipantIndex participant,
                Language language);

}  // namespace duaal::io
