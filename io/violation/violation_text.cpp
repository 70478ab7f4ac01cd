#include "io/violation/violation_text.hpp"

#include "io/text/numbers.hpp"
#include "io/text/times.hpp"
#include "io/violation/item_text.hpp"
#include "io/violation/plan_fault_text.hpp"

namespace duaal::io {

using namespace domain;
using check::Reason;
using check::Violation;

namespace {

/// The ids of what a violation is about, empty where it has none.
struct Subjects {
    std::string person, module, group, placement, shift, child, childcare, slot;

    Subjects(const Scenario& scenario, const Violation& v) {
        if (v.participant) person = scenario.participants()[*v.participant].id;
        if (v.module) module = scenario.modules()[*v.module];
        if (v.group) group = scenario.groups()[*v.group].id;
        if (v.placement) placement = scenario.placements()[*v.placement].id;
        if (v.shift) shift = scenario.placements()[*v.placement].shifts[*v.shift].id;
        if (v.childcare) childcare = scenario.childcare()[*v.childcare].id;
        if (v.slot) slot = scenario.childcare()[*v.childcare].slots[*v.slot].id;
        if (v.household) child = scenario.households()[*v.household].id;
        if (v.child) child += "/" + scenario.households()[*v.household].children[*v.child].id;
    }
};

/// "8:30", for `actual` and `allowed` in minutes.
std::string minutes(const std::optional<std::int64_t>& length) { return duration_text(length.value_or(0)); }

std::int64_t number(const std::optional<std::int64_t>& count) { return count.value_or(0); }

Text structure_text(const Violation& v, const Subjects& of) {
    const Text day = v.day ? day_text(*v.day) : Text();
    switch (v.reason) {
        case Reason::module_not_wanted:
            return tr("{1} does not follow the module {2}", of.person, of.module);
        case Reason::module_missing:
            return tr("{1} has lessons, but none of the required module {2}; it is all required modules or none", of.person, of.module);
        case Reason::module_twice:
            return tr("{1} has the module {2} twice", of.person, of.module);
        case Reason::second_placement:
            return tr("{1} has a second placement, {2}; one is allowed", of.person, of.placement);
        case Reason::no_shift:
            return tr("{1} is at {2} without any shift", of.person, of.placement);
        case Reason::shift_twice:
            return tr("{1} has the shift {2} at {3} twice", of.person, of.shift, of.placement);
        case Reason::two_shifts_a_day:
            return tr("{1} has a second shift on {2}, {3} at {4}; one a day is allowed", of.person, day, of.shift, of.placement);
        case Reason::no_slot:
            return tr("{1} goes to {2} without any half-day", of.child, of.childcare);
        case Reason::slot_twice:
            return tr("{1} has the half-day {2} at {3} twice", of.child, of.slot, of.childcare);
        case Reason::childcare_twice:
            return tr("{1} has the childcare {2} twice", of.child, of.childcare);
        case Reason::two_childcares_a_day:
            return tr("{1} has a second childcare on {2}, {3}; one a day is allowed", of.child, day, of.childcare);
        default:
            return tr("{1} has something that the scenario does not have", of.person + of.child);
    }
}

Text group_text(const Violation& v, const Subjects& of) {
    switch (v.reason) {
        case Reason::other_module:
            return tr("{1} has the group {2} for {3}, but it teaches another module", of.person, of.group, of.module);
        case Reason::group_not_listed:
            return tr("{1} has the group {2}, which is not in their list of groups", of.person, of.group);
        case Reason::level_unknown:
            return tr("{1} has the group {2}, which asks for a level, and has none", of.person, of.group);
        case Reason::level_outside:
            return tr("{1} has the group {2}, which is for other levels", of.person, of.group);
        case Reason::starts_late:
            return tr("{1} has the group {2}, which starts {3} days after the period does; {4} are allowed", of.person, of.group,
                      number(v.actual), number(v.allowed));
        case Reason::ends_early:
            return tr("{1} has the group {2}, which ends {3} days before the period does; {4} are allowed", of.person, of.group,
                      number(v.actual), number(v.allowed));
        case Reason::few_hours:
            return tr("{1} has {2} hours a week of {3} in the group {4}; at least {5} are required", of.person, minutes(v.actual),
                      of.module, of.group, minutes(v.allowed));
        default:
            return {};
    }
}

Text placement_text(const Violation& v, const Subjects& of) {
    switch (v.reason) {
        case Reason::no_work_wanted:
            return tr("{1} is at {2}, but wants no work", of.person, of.placement);
        case Reason::kind_not_listed:
            return tr("{1} is at {2}, which is no kind of work from their list", of.person, of.placement);
        case Reason::sector_not_listed:
            return tr("{1} is at {2}, which is in no sector from their list", of.person, of.placement);
        case Reason::placement_not_listed:
            return tr("{1} is at {2}, which is not in their list of placements", of.person, of.placement);
        case Reason::level_unknown:
            return tr("{1} is at {2}, which asks for a level, and has none", of.person, of.placement);
        case Reason::level_outside:
            return tr("{1} is at {2}, which asks for a higher level", of.person, of.placement);
        case Reason::starts_late:
            return tr("{1} is at {2}, which starts {3} days after the period does; {4} are allowed", of.person, of.placement,
                      number(v.actual), number(v.allowed));
        case Reason::ends_early:
            return tr("{1} is at {2}, which ends {3} days before the period does; {4} are allowed", of.person, of.placement,
                      number(v.actual), number(v.allowed));
        default:
            return {};
    }
}

Text travel_text(const Scenario& scenario, const Violation& v, const Subjects& of) {
    const Text first = item_text(scenario, *v.participant, *v.first), second = item_text(scenario, *v.participant, *v.second);
    if (number(v.actual) < 0) return tr("{1} has {2} and {3} at the same time", of.person, first, second);
    return tr("{1} has {2} between {3} and {4}; the way takes {5}", of.person, minutes(v.actual), first, second, minutes(v.allowed));
}

Text rest_text(const Scenario& scenario, const Violation& v, const Subjects& of) {
    return tr("{1} has {2} between {3} and {4}; {5} is required", of.person, minutes(v.actual),
              item_text(scenario, *v.participant, *v.first), item_text(scenario, *v.participant, *v.second), minutes(v.allowed));
}

Text work_days_text(const Violation& v, const Subjects& of) {
    switch (v.reason) {
        case Reason::below:
            return tr("{1} works on {2} days; at least {3} are wanted", of.person, number(v.actual), number(v.allowed));
        case Reason::above:
            return tr("{1} works on {2} days; at most {3} are wanted", of.person, number(v.actual), number(v.allowed));
        case Reason::below_placement:
            return tr("{1} works on {2} days; {3} asks for at least {4}", of.person, number(v.actual), of.placement, number(v.allowed));
        default:
            return tr("{1} works on {2} days; {3} has at most {4}", of.person, number(v.actual), of.placement, number(v.allowed));
    }
}

Text work_hours_text(const Violation& v, const Subjects& of) {
    if (v.reason == Reason::below)
        return tr("{1} works {2} hours a week; at least {3} are wanted", of.person, minutes(v.actual), minutes(v.allowed));
    return tr("{1} works {2} hours a week; at most {3} are wanted", of.person, minutes(v.actual), minutes(v.allowed));
}

Text fixed_text(const Violation& v, const Subjects& of) {
    switch (v.reason) {
        case Reason::fixed_group:
            return tr("{1} must have the group {2} for {3}, which is fixed", of.person, of.group, of.module);
        case Reason::fixed_placement:
            return tr("{1} must be at {2}, which is fixed", of.person, of.placement);
        default:
            return tr("{1} must have exactly the shifts at {2} that are fixed", of.person, of.placement);
    }
}

Text care_age_text(const Violation& v, const Subjects& of) {
    if (v.reason == Reason::below)
        return tr("{1} is {2} months old; {3} is from {4} months", of.child, number(v.actual), of.childcare, number(v.allowed));
    return tr("{1} is {2} months old; {3} is until {4} months", of.child, number(v.actual), of.childcare, number(v.allowed));
}

Text week_text(const Scenario& scenario, const Violation& v, const Subjects& of) {
    const std::string actual = minutes(v.actual), allowed = minutes(v.allowed);
    switch (v.rule) {
        case Rule::available:
            return tr("{1} is not available for all of {2}, from door to door {3}", of.person,
                      item_text(scenario, *v.participant, *v.first), when_text(*v.time));
        case Rule::trip_limit:
            return tr("{1} travels {2} minutes to {3}; at most {4} are allowed", of.person, number(v.actual),
                      item_text(scenario, *v.participant, *v.first), number(v.allowed));
        case Rule::day_hours:
            return tr("{1} has {2} hours on {3}; at most {4} are allowed", of.person, actual, day_text(*v.day), allowed);
        case Rule::week_hours:
            return tr("{1} has {2} hours a week; at most {3} are allowed", of.person, actual, allowed);
        case Rule::week_load:
            return tr("{1} has {2} hours a week with self-study; at most {3} are allowed", of.person, actual, allowed);
        case Rule::free_days:
            return tr("{1} has {2} free days a week; at least {3} are required", of.person, number(v.actual), number(v.allowed));
        default:
            return {};
    }
}

Text care_text(const Scenario& scenario, const Violation& v, const Subjects& of) {
    switch (v.rule) {
        case Rule::childcare:
            return tr("{1} has nobody on {2} while {3} is away for {4}", of.child, when_text(*v.time), of.person,
                      item_text(scenario, *v.participant, *v.first));
        case Rule::care_trip:
            return tr("{1} travels {2} minutes to {3}; at most {4} are allowed", of.child, number(v.actual), of.childcare,
                      number(v.allowed));
        case Rule::care_onsite:
            return tr("{1} is at {2} on {3}, when no parent has a lesson or shift there inside that time", of.child, of.childcare,
                      when_text(*v.time));
        case Rule::care_minimum:
            return tr("{1} has {2} half-days at {3}; at least {4} are required", of.child, number(v.actual), of.childcare,
                      number(v.allowed));
        default:
            return {};
    }
}

Text shared_text(const Violation& v, const Subjects& of) {
    const std::int64_t taken = number(v.actual), allowed = number(v.allowed);
    switch (v.rule) {
        case Rule::group_capacity:
            return tr("the group {1} has {2} participants and {3} seats", of.group, taken, allowed);
        case Rule::group_minimum:
            return tr("the group {1} has {2} participants; at least {3} are required", of.group, taken, allowed);
        case Rule::shift_capacity:
            return tr("the shift {1} at {2} has {3} participants and {4} positions", of.shift, of.placement, taken, allowed);
        case Rule::placement_capacity:
            return tr("{1} has {2} participants; at most {3} are allowed", of.placement, taken, allowed);
        case Rule::placement_minimum:
            return tr("{1} has {2} participants; at least {3} are required", of.placement, taken, allowed);
        case Rule::childcare_capacity:
            return tr("the half-day {1} at {2} has {3} children and {4} places", of.slot, of.childcare, taken, allowed);
        default:
            return {};
    }
}

}  // namespace

Text violation_text(const Scenario& scenario, const Violation& violation) {
    const Subjects of(scenario, violation);
    switch (violation.rule) {
        case Rule::structure:
            return structure_text(violation, of);
        case Rule::eligible_group:
            return group_text(violation, of);
        case Rule::eligible_placement:
            return placement_text(violation, of);
        case Rule::travel:
            return travel_text(scenario, violation, of);
        case Rule::rest:
            return rest_text(scenario, violation, of);
        case Rule::available:
        case Rule::trip_limit:
        case Rule::day_hours:
        case Rule::week_hours:
        case Rule::week_load:
        case Rule::free_days:
            return week_text(scenario, violation, of);
        case Rule::work_days:
            return work_days_text(violation, of);
        case Rule::work_hours:
            return work_hours_text(violation, of);
        case Rule::fixed:
            return fixed_text(violation, of);
        case Rule::care_age:
            return care_age_text(violation, of);
        case Rule::childcare:
        case Rule::care_trip:
        case Rule::care_onsite:
        case Rule::care_minimum:
            return care_text(scenario, violation, of);
        case Rule::group_capacity:
        case Rule::group_minimum:
        case Rule::shift_capacity:
        case Rule::placement_capacity:
        case Rule::placement_minimum:
        case Rule::childcare_capacity:
            return shared_text(violation, of);
        case Rule::plan:
        case Rule::status:
        case Rule::cost:
        case Rule::objective:
            return plan_fault_text(scenario, violation);
    }
    return {};
}

}  // namespace duaal::io
