#pragma once
/// What there is to share: lesson groups, placements, childcare (SPEC section 2).

#include <optional>
#include <string>
#include <vector>

#include "solver/domain/date.hpp"
#include "solver/domain/index.hpp"
#include "solver/domain/time.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::domain {

/// A place on the map, in degrees; without coordinates only overrides give its distances.
struct Location {
    struct Coordinates {
        double latitude;
        double longitude;

        bool operator==(const Coordinates&) const = default;
    };
    std::string id;
    std::string name;  ///< free text, may be empty
    std::optional<Coordinates> at;

    bool operator==(const Location&) const = default;
};

/// A travel time that stands whatever the distance, in both directions.
struct TravelOverride {
    LocationIndex from;
    LocationIndex to;
    Mode mode;
    Minutes minutes;

    bool operator==(const TravelOverride&) const = default;
};

/// Language provider (taalaanbieder). Windows and rooms serve negotiation only (SPEC section 9).
struct Provider {
    std::string id;
    std::string name;
    Intervals windows;         ///< when it could teach; may overlap
    std::optional<int> rooms;  ///< sessions with a location that can run at once; absent: no limit

    bool operator==(const Provider&) const = default;
};

/// The dates between which something runs; an absent end is open.
struct Validity {
    std::optional<Date> from;
    std::optional<Date> until;

    bool operator==(const Validity&) const = default;
};

struct LevelRange {
    Level min = Level::alfa;
    Level max = Level::c1;

    bool operator==(const LevelRange&) const = default;
};

/// Other sessions that a group could have, as the provider offers them.
struct Alternative {
    std::string id;
    Intervals sessions;  ///< not empty, disjoint, ascending
    int cost = 1;        ///< what the change costs the provider; it has no unit

    bool operator==(const Alternative&) const = default;
};

/// Lesson group (lesgroep).
struct Group {
    std::string id;
    ProviderIndex provider;
    ModuleIndex module;
    std::optional<LocationIndex> location;  ///< absent: online, followed at home
    int capacity;                           ///< seats that this plan may fill
    int min_size = 1;
    Intervals sessions;  ///< not empty, disjoint, ascending
    std::optional<LevelRange> levels;
    Validity valid;
    Minutes self_study{0};                    ///< a week, at home, at any time
    std::vector<Alternative> alternatives{};  ///< by id
    bool movable = false;                     ///< its sessions may also move within the provider's windows

    bool operator==(const Group&) const = default;
};

/// A shift on one day (werkdag or werkdagdeel).
struct Shift {
    std::string id;
    Interval time;
    Minutes pause{0};  ///< `break`: unpaid minutes within it
    int positions;
    int needed = 0;

    [[nodiscard]] Minutes hours() const { return length(time) - pause; }

    bool operator==(const Shift&) const = default;
};

/// Placement (plek) at an employer.
struct Placement {
    std::string id;
    std::string employer;
    PlacementKind kind;
    std::optional<SectorIndex> sector;
    LocationIndex location;
    std::optional<Level> min_level;
    Table<ShiftIndex, Shift> shifts;  ///< not empty, by id
    std::optional<int> min_days;
    std::optional<int> max_days;
    int min_participants = 1;
    std::optional<int> max_participants;
    Validity valid;

    bool operator==(const Placement&) const = default;
};

/// A half-day (dagdeel) of childcare on one day.
struct Slot {
    std::string id;
    Interval time;
    int places;

    bool operator==(const Slot&) const = default;
};

/// Childcare (kinderopvang).
struct Childcare {
    std::string id;
    std::string name;
    ChildcareKind kind;
    std::optional<LocationIndex> location;  ///< present where `onsite`
    int min_months;                         ///< age from, inclusive
    int max_months;                         ///< age until, exclusive
    int min_slots = 1;                      ///< a child that goes there takes at least so many of its slots
    bool onsite = false;                    ///< at the place of the lessons or the work: the child travels along
    Table<SlotIndex, Slot> slots;           ///< not empty, by id

    bool operator==(const Childcare&) const = default;
};

}  // namespace duaal::domain
