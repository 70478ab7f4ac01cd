#pragma once
/// The identity of every rule of SPEC section 5, in three scopes: who can say whether it holds. Only names stand here: the
/// posters are in solver/model, the predicates in solver/check.

#include <array>
#include <cstdint>
#include <string_view>
#include <variant>

namespace duaal::domain {

/// Of one participant's timetable; `structure` is that of the children's slots too.
enum class WeekRule : std::uint8_t {
    structure,
    eligible_group,
    eligible_placement,
    available,
    travel,
    trip_limit,
    day_hours,
    week_hours,
    week_load,
    rest,
    free_days,
    work_days,
    work_hours,
    fixed
};
inline constexpr std::array<std::string_view, 14> week_rule_names{
    "structure", "eligible_group", "eligible_placement", "available", "travel",     "trip_limit", "day_hours", "week_hours",
    "week_load", "rest",           "free_days",          "work_days", "work_hours", "fixed"};

/// Of a household's childcare.
enum class CareRule : std::uint8_t { childcare, care_age, care_trip, care_onsite, care_minimum };
inline constexpr std::array<std::string_view, 5> care_rule_names{"childcare", "care_age", "care_trip", "care_onsite", "care_minimum"};

/// Of what all share: "Rules across the plan".
enum class SharedRule : std::uint8_t {
    group_capacity,
    group_minimum,
    shift_capacity,
    placement_capacity,
    placement_minimum,
    childcare_capacity
};
inline constexpr std::array<std::string_view, 6> shared_rule_names{"group_capacity",     "group_minimum",     "shift_capacity",
                                                                   "placement_capacity", "placement_minimum", "childcare_capacity"};

/// Any of them.
using Rule = std::variant<WeekRule, CareRule, SharedRule>;

constexpr std::string_view name(WeekRule rule) { return week_rule_names[static_cast<std::size_t>(rule)]; }
constexpr std::string_view name(CareRule rule) { return care_rule_names[static_cast<std::size_t>(rule)]; }
constexpr std::string_view name(SharedRule rule) { return shared_rule_names[static_cast<std::size_t>(rule)]; }
constexpr std::string_view name(const Rule& rule) {
    return std::visit([](auto one) { return name(one); }, rule);
}

/// Every enumerator of a scope, in order, of as many as there are names.
template <class Scope, std::size_t N>
constexpr std::array<Scope, N> all_of_scope(const std::array<std::string_view, N>&) {
    std::array<Scope, N> all{};
    for (std::size_t i = 0; i < N; ++i) all[i] = static_cast<Scope>(i);
    return all;
}
inline constexpr auto all_week_rules = all_of_scope<WeekRule>(week_rule_names);
inline constexpr auto all_care_rules = all_of_scope<CareRule>(care_rule_names);
inline constexpr auto all_shared_rules = all_of_scope<SharedRule>(shared_rule_names);

}  // namespace duaal::domain
