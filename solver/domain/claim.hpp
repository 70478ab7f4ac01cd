#pragma once
/// A claim: a rule with its subjects, or a wish, as it is made of one person and their household (SPEC section 9, "Claims"). They
/// are what clashes are told in: the smallest things that can be kept or dropped one by one. Whose they are stands beside them.

#include <array>
#include <compare>
#include <cstdint>
#include <string_view>
#include <variant>

#include "solver/domain/index.hpp"
#include "solver/domain/time.hpp"

namespace duaal::domain {

namespace claim {

/// Of the lessons of one module. `required` is no rule but a wish: that there are such lessons.
struct OfModule {
    enum class What : std::uint8_t { required, eligible_group, available, trip_limit, fixed, group_capacity };
    static constexpr std::array<std::string_view, 6> names{"required",   "eligible_group", "available",
                                                           "trip_limit", "fixed",          "group_capacity"};
    What what;
    ModuleIndex module;

    auto operator<=>(const OfModule&) const = default;
};

/// Of the work, or of the week as a whole: no subjects. `work` is the wish that there is any; `available`, `trip_limit` and
/// `fixed` are those of the work.
struct Plain {
    enum class What : std::uint8_t {
        work,
        structure,
        eligible_placement,
        available,
        trip_limit,
        fixed,
        week_hours,
        week_load,
        free_days,
        work_days,
        work_hours,
        group_minimum,
        shift_capacity,
        placement_capacity,
        placement_minimum,
        childcare_capacity
    };
    static constexpr std::array<std::string_view, 16> names{
        "work",           "structure",          "eligible_placement", "available",         "trip_limit", "fixed",
        "week_hours",     "week_load",          "free_days",          "work_days",         "work_hours", "group_minimum",
        "shift_capacity", "placement_capacity", "placement_minimum",  "childcare_capacity"};
    What what;

    auto operator<=>(const Plain&) const = default;
};

/// Of one day; of `rest` the first of the two.
struct OfDay {
    enum class What : std::uint8_t { travel, day_hours, rest };
    static constexpr std::array<std::string_view, 3> names{"travel", "day_hours", "rest"};
    What what;
    Day day;

    auto operator<=>(const OfDay&) const = default;
};

/// `childcare`: of one child on one day.
struct OfChildOnDay {
    ChildIndex child;
    Day day;

    auto operator<=>(const OfChildOnDay&) const = default;
};

/// Of where one child goes.
struct OfChild {
    enum class What : std::uint8_t { care_age, care_trip, care_onsite, care_minimum };
    static constexpr std::array<std::string_view, 4> names{"care_age", "care_trip", "care_onsite", "care_minimum"};
    What what;
    ChildIndex child;

    auto operator<=>(const OfChild&) const = default;
};

}  // namespace claim

/// In order of kind, rule and subjects.
using Claim = std::variant<claim::OfModule, claim::Plain, claim::OfDay, claim::OfChildOnDay, claim::OfChild>;

/// The rule's name, or `required` or `work`.
constexpr std::string_view name(const Claim& claim) {
    return std::visit(
        []<class One>(const One& one) -> std::string_view {
            if constexpr (requires { One::names; })
                return One::names[static_cast<std::size_t>(one.what)];
            else
                return "childcare";
        },
        claim);
}

}  // namespace duaal::domain
