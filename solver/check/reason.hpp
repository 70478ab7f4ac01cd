#pragma once
/// The closed set of ways in which a rule is broken.

#include <array>
#include <cstdint>
#include <string_view>

namespace duaal::check {

/// In which way a rule is broken; `actual` and `allowed` are named where they are not simply the rule's number.
enum class Reason : std::uint8_t {
    // structure
    unknown,            ///< an index outside its table
    module_not_wanted,  ///< a module that the participant does not follow
    module_missing,     ///< not all required ones, where any is chosen
    module_twice,
    second_placement,
    no_shift,  ///< a placement without shifts
    shift_twice,
    two_shifts_a_day,
    no_slot,  ///< a childcare without slots
    slot_twice,
    childcare_twice,
    two_childcares_a_day,
    // eligible_group, eligible_placement
    other_module,      ///< the group teaches another
    group_not_listed,  ///< not in the participant's `groups`
    no_work_wanted,
    kind_not_listed,
    sector_not_listed,
    placement_not_listed,
    level_unknown,  ///< a level is asked, and the participant has none
    level_outside,  ///< below or above what is asked
    starts_late,    ///< actual, allowed: days after the period's first day
    ends_early,     ///< actual, allowed: days before the period's last day
    few_hours,      ///< actual, allowed: minutes a week
    // every rule with a number: actual and allowed in the rule's unit
    below,
    above,
    below_placement,  ///< work_days: of the placement's own bounds
    above_placement,
    // available, childcare, care_onsite
    outside,    ///< the door-to-door time is not inside one available interval
    uncovered,  ///< the child has nobody in `time`
    no_item,    ///< no lesson or shift at the place inside the slot
    // fixed
    fixed_group,
    fixed_placement,
    fixed_shifts,
    // plan: the form of the file, at `where`
    no_object,
    no_text,
    no_whole_number,
    no_number,
    no_list,  ///< of ids
    no_word,  ///< none of a closed list of words
    empty,    ///< a list or an object that would be left out
    unknown_key,
    missing_key,
    unknown_id,
    other_format,
    other_scenario,  ///< the hash is of another; `said` is the plan's
    missing_participant,
    // status, cost, objective: actual is what the plan says, allowed what is right (a status by its number)
    misstated,
    // objective
    level_count,
    other_level,  ///< other terms or weights than the scenario's
    no_bound,     ///< none, though every level above is proven
    bound_worse,  ///< said: the bound; allowed: the value
    not_proven,   ///< `optimal`, and not every level is proven
    not_optimal   ///< every level is proven, and it says something else than `optimal`
};

/// As machines read them.
// clang-format off
inline constexpr std::array<std::string_view, 53> reason_names{
    "unknown", "module_not_wanted", "module_missing", "module_twice", "second_placement", "no_shift", "shift_twice",
    "two_shifts_a_day", "no_slot", "slot_twice", "childcare_twice", "two_childcares_a_day", "other_module", "group_not_listed",
    "no_work_wanted", "kind_not_listed", "sector_not_listed", "placement_not_listed", "level_unknown", "level_outside",
    "starts_late", "ends_early", "few_hours", "below", "above", "below_placement", "above_placement", "outside", "uncovered",
    "no_item", "fixed_group", "fixed_placement", "fixed_shifts", "no_object", "no_text", "no_whole_number", "no_number",
    "no_list", "no_word", "empty", "unknown_key", "missing_key", "unknown_id", "other_format", "other_scenario",
    "missing_participant", "misstated", "level_count", "other_level", "no_bound", "bound_worse", "not_proven", "not_optimal"};
// clang-format on

}  // namespace duaal::check
