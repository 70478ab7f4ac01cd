#pragma once
/// A struct for every way in which a rule of SPEC section 5 is broken: who and what it is about, and the rule's numbers. Each names
/// its rule, and its reason as machines read it: `reason` where there is one, else that of its `how`.

#include <array>
#include <cstdint>
#include <string_view>
#include <variant>

#include "solver/check/eligibility.hpp"
#include "solver/check/item_name.hpp"
#include "solver/domain/rule.hpp"

namespace duaal::check::breach {

// structure

/// An index outside its table, chosen by a participant or for a household's children, or a row for nobody.
struct UnknownChoice {
    static constexpr auto rule = domain::WeekRule::structure;
    static constexpr std::string_view reason = "unknown";
    std::variant<std::monostate, domain::ParticipantIndex, domain::HouseholdIndex> whose;
};

struct ModuleChoice {
    enum class How : std::uint8_t {
        not_wanted,  ///< a module that the participant does not follow
        missing,     ///< not all required ones, where any is chosen
        twice
    };
    static constexpr auto rule = domain::WeekRule::structure;
    static constexpr std::array<std::string_view, 3> reasons{"module_not_wanted", "module_missing", "module_twice"};
    How how;
    domain::ParticipantIndex participant;
    domain::ModuleIndex module;
};

struct PlacementChoice {
    enum class How : std::uint8_t { second, no_shift };
    static constexpr auto rule = domain::WeekRule::structure;
    static constexpr std::array<std::string_view, 2> reasons{"second_placement", "no_shift"};
    How how;
    domain::ParticipantIndex participant;
    domain::PlacementIndex placement;
};

struct ShiftChoice {
    enum class How : std::uint8_t { twice, second_a_day };
    static constexpr auto rule = domain::WeekRule::structure;
    static constexpr std::array<std::string_view, 2> reasons{"shift_twice", "two_shifts_a_day"};
    How how;
    domain::ParticipantIndex participant;
    domain::PlacementIndex placement;
    domain::ShiftIndex shift;
    domain::Day day;
};

struct ChildcareChoice {
    enum class How : std::uint8_t { no_slot, twice };
    static constexpr auto rule = domain::WeekRule::structure;
    static constexpr std::array<std::string_view, 2> reasons{"no_slot", "childcare_twice"};
    How how;
    domain::HouseholdIndex household;
    domain::ChildIndex child;
    domain::ChildcareIndex childcare;
};

struct SlotChoice {
    enum class How : std::uint8_t { twice, second_childcare_a_day };
    static constexpr auto rule = domain::WeekRule::structure;
    static constexpr std::array<std::string_view, 2> reasons{"slot_twice", "two_childcares_a_day"};
    How how;
    domain::HouseholdIndex household;
    domain::ChildIndex child;
    domain::ChildcareIndex childcare;
    domain::SlotIndex slot;
    domain::Day day;
};

// of one timetable

struct EligibleGroup {
    static constexpr auto rule = domain::WeekRule::eligible_group;
    static constexpr auto reasons = group_obstacle_names;
    GroupObstacle how;
    domain::ParticipantIndex participant;
    domain::ModuleIndex module;
    domain::GroupIndex group;
    std::optional<Numbers> numbers;  ///< as of the obstacle
};

struct EligiblePlacement {
    static constexpr auto rule = domain::WeekRule::eligible_placement;
    static constexpr auto reasons = placement_obstacle_names;
    PlacementObstacle how;
    domain::ParticipantIndex participant;
    domain::PlacementIndex placement;
    std::optional<Numbers> numbers;  ///< as of the obstacle
};

struct Available {
    static constexpr auto rule = domain::WeekRule::available;
    static constexpr std::string_view reason = "outside";
    domain::ParticipantIndex participant;
    ItemName item;
    domain::Interval needed;  ///< from door to door; not inside one available interval
};

struct Travel {
    static constexpr auto rule = domain::WeekRule::travel;
    static constexpr std::string_view reason = "below";
    domain::ParticipantIndex participant;
    ItemName first, second;
    domain::Minutes between;  ///< below 0 where they overlap
    domain::Minutes needed;
};

struct TripLimit {
    static constexpr auto rule = domain::WeekRule::trip_limit;
    static constexpr std::string_view reason = "above";
    domain::ParticipantIndex participant;
    ItemName item;
    domain::Minutes trip, allowed;
};

struct DayHours {
    static constexpr auto rule = domain::WeekRule::day_hours;
    static constexpr std::string_view reason = "above";
    domain::ParticipantIndex participant;
    domain::Day day;
    domain::Minutes hours, allowed;
};

struct WeekHours {
    static constexpr auto rule = domain::WeekRule::week_hours;
    static constexpr std::string_view reason = "above";
    domain::ParticipantIndex participant;
    domain::Minutes hours, allowed;
};

struct WeekLoad {
    static constexpr auto rule = domain::WeekRule::week_load;
    static constexpr std::string_view reason = "above";
    domain::ParticipantIndex participant;
    domain::Minutes load, allowed;
};

struct Rest {
    static constexpr auto rule = domain::WeekRule::rest;
    static constexpr std::string_view reason = "below";
    domain::ParticipantIndex participant;
    ItemName evening, morning;
    domain::Minutes rest, needed;
};

struct FreeDays {
    static constexpr auto rule = domain::WeekRule::free_days;
    static constexpr std::string_view reason = "below";
    domain::ParticipantIndex participant;
    int days, needed;
};

struct WorkDays {
    enum class How : std::uint8_t { below, above, below_placement, above_placement };  ///< the latter: of the placement's own bounds
    static constexpr auto rule = domain::WeekRule::work_days;
    static constexpr std::array<std::string_view, 4> reasons{"below", "above", "below_placement", "above_placement"};
    How how;
    domain::ParticipantIndex participant;
    domain::PlacementIndex placement;
    int days, bound;
};

struct WorkHours {
    enum class How : std::uint8_t { below, above };
    static constexpr auto rule = domain::WeekRule::work_hours;
    static constexpr std::array<std::string_view, 2> reasons{"below", "above"};
    How how;
    domain::ParticipantIndex participant;
    domain::Minutes hours, bound;
};

struct FixedGroup {
    static constexpr auto rule = domain::WeekRule::fixed;
    static constexpr std::string_view reason = "fixed_group";
    domain::ParticipantIndex participant;
    domain::ModuleIndex module;
    domain::GroupIndex group;
};

struct FixedWork {
    enum class How : std::uint8_t { placement, shifts };
    static constexpr auto rule = domain::WeekRule::fixed;
    static constexpr std::array<std::string_view, 2> reasons{"fixed_placement", "fixed_shifts"};
    How how;
    domain::ParticipantIndex participant;
    domain::PlacementIndex placement;
};

// of a household's childcare

struct Childcare {
    static constexpr auto rule = domain::CareRule::childcare;
    static constexpr std::string_view reason = "uncovered";
    domain::ParticipantIndex participant;  ///< who is away
    domain::HouseholdIndex household;
    domain::ChildIndex child;
    ItemName item;          ///< for which
    domain::Interval time;  ///< when the child has nobody
};

struct CareAge {
    enum class How : std::uint8_t { below, above };
    static constexpr auto rule = domain::CareRule::care_age;
    static constexpr std::array<std::string_view, 2> reasons{"below", "above"};
    How how;
    domain::HouseholdIndex household;
    domain::ChildIndex child;
    domain::ChildcareIndex childcare;
    int months, bound;
};

struct CareTrip {
    static constexpr auto rule = domain::CareRule::care_trip;
    static constexpr std::string_view reason = "above";
    domain::HouseholdIndex household;
    domain::ChildIndex child;
    domain::ChildcareIndex childcare;
    domain::Minutes trip, allowed;
};

struct CareOnsite {
    static constexpr auto rule = domain::CareRule::care_onsite;
    static constexpr std::string_view reason = "no_item";
    domain::HouseholdIndex household;
    domain::ChildIndex child;
    domain::ChildcareIndex childcare;
    domain::SlotIndex slot;
    domain::Interval time;  ///< of the slot, in which there is no lesson or shift at the place
};

struct CareMinimum {
    static constexpr auto rule = domain::CareRule::care_minimum;
    static constexpr std::string_view reason = "below";
    domain::HouseholdIndex household;
    domain::ChildIndex child;
    domain::ChildcareIndex childcare;
    int slots, needed;
};

// of what all share: heads

struct GroupCapacity {
    static constexpr auto rule = domain::SharedRule::group_capacity;
    static constexpr std::string_view reason = "above";
    domain::GroupIndex group;
    int taken, seats;
};

struct GroupMinimum {
    static constexpr auto rule = domain::SharedRule::group_minimum;
    static constexpr std::string_view reason = "below";
    domain::GroupIndex group;
    int taken, needed;
};

struct ShiftCapacity {
    static constexpr auto rule = domain::SharedRule::shift_capacity;
    static constexpr std::string_view reason = "above";
    domain::PlacementIndex placement;
    domain::ShiftIndex shift;
    int taken, positions;
};

struct PlacementCapacity {
    static constexpr auto rule = domain::SharedRule::placement_capacity;
    static constexpr std::string_view reason = "above";
    domain::PlacementIndex placement;
    int taken, most;
};

struct PlacementMinimum {
    static constexpr auto rule = domain::SharedRule::placement_minimum;
    static constexpr std::string_view reason = "below";
    domain::PlacementIndex placement;
    int taken, needed;
};

struct ChildcareCapacity {
    static constexpr auto rule = domain::SharedRule::childcare_capacity;
    static constexpr std::string_view reason = "above";
    domain::ChildcareIndex childcare;
    domain::SlotIndex slot;
    int taken, places;
};

}  // namespace duaal::check::breach
