#pragma once
/// What is chosen: one participant's typical week, one child's childcare, and a plan of everybody (SPEC section 5).
/// These hold any choice, also a forbidden one: the checker judges them.

#include <compare>
#include <vector>

#include "solver/domain/index.hpp"

namespace duaal::domain {

struct Lesson {
    ModuleIndex module;
    GroupIndex group;

    auto operator<=>(const Lesson&) const = default;
};

struct WorkChoice {
    PlacementIndex placement;
    std::vector<ShiftIndex> shifts;

    auto operator<=>(const WorkChoice&) const = default;
};

/// One participant's week. An allowed one has at most one work choice, and its parts ascend.
struct Timetable {
    std::vector<Lesson> learning;
    std::vector<WorkChoice> work;

    [[nodiscard]] bool empty() const { return learning.empty() && work.empty(); }
    auto operator<=>(const Timetable&) const = default;
};

/// One child's slots at one childcare.
struct CareChoice {
    ChildcareIndex childcare;
    std::vector<SlotIndex> slots;

    auto operator<=>(const CareChoice&) const = default;
};

/// One child's week.
using CareWeek = std::vector<CareChoice>;

/// A household's children, each with its week.
using HouseholdCare = Table<ChildIndex, CareWeek>;

struct Plan {
    Table<ParticipantIndex, Timetable> timetables;
    Table<HouseholdIndex, HouseholdCare> care;

    bool operator==(const Plan&) const = default;
};

}  // namespace duaal::domain
