#pragma once
/// A change of a scenario: what a negotiation moves, and what a repair may change (SPEC section 9). Each says what becomes of a
/// thing, not by how much. As a merge patch: io/patch/change_settings.hpp.

#include <cstdint>
#include <variant>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::domain {

namespace change {

/// A group's sessions, ascending.
struct Sessions {
    GroupIndex group;
    Intervals sessions;
};

struct Seats {
    GroupIndex group;
    int seats;
};

struct GroupMinimum {
    GroupIndex group;
    int least;
};

struct Positions {
    PlacementIndex placement;
    ShiftIndex shift;
    int positions;
};

struct PlacementMaximum {
    PlacementIndex placement;
    int most;
};

struct PlacementMinimum {
    PlacementIndex placement;
    int least;
};

struct Places {
    ChildcareIndex childcare;
    SlotIndex slot;
    int places;
};

/// One slot more; no other of the childcare has its id.
struct NewSlot {
    ChildcareIndex childcare;
    Slot slot;
};

/// Of every child: the policy's.
struct MaxCareTrip {
    Minutes trip;
};

struct MaxTrip {
    ParticipantIndex participant;
    Minutes trip;
};

struct MaxHoursDay {
    ParticipantIndex participant;
    Minutes hours;
};

struct MaxHoursWeek {
    ParticipantIndex participant;
    Minutes hours;
};

struct MaxLoadWeek {
    ParticipantIndex participant;
    Minutes load;
};

/// Of who wants work, as the next.
struct LeastWorkDays {
    ParticipantIndex participant;
    int days;
};

struct LeastWorkHours {
    ParticipantIndex participant;
    Minutes hours;
};

/// Available then too.
struct MoreAvailable {
    ParticipantIndex participant;
    Interval time;
};

struct AppointmentDropped {
    ParticipantIndex participant;
    std::uint32_t appointment;  ///< position among the participant's
};

struct LevelOf {
    ParticipantIndex participant;
    Level level;
};

/// The week, an allowed one and not empty, is what is `fixed`, whatever was before.
struct Pinned {
    ParticipantIndex participant;
    Timetable week;
};

}  // namespace change

using Change = std::variant<change::Sessions, change::Seats, change::GroupMinimum, change::Positions, change::PlacementMaximum,
                            change::PlacementMinimum, change::Places, change::NewSlot, change::MaxCareTrip, change::MaxTrip,
                            change::MaxHoursDay, change::MaxHoursWeek, change::MaxLoadWeek, change::LeastWorkDays, change::LeastWorkHours,
                            change::MoreAvailable, change::AppointmentDropped, change::LevelOf, change::Pinned>;

/// The scenario after the change. Throws std::invalid_argument as the scenario's constructor does, and for a wish for work of somebody
/// who has none.
Scenario changed(const Scenario& scenario, const Change& change);

/// After all of them, one after another: each is about the scenario that those before it made.
Scenario changed(Scenario scenario, const std::vector<Change>& changes);

}  // namespace duaal::domain
