#include "tests/support/flat_model/person.hpp"

#include <algorithm>

namespace duaal::test::flat {

using namespace domain;

namespace {

void add_choices(Mip& mip, const Scenario& scenario, Person& person) {
    const Participant& participant = scenario.participants()[person.index];
    for (std::size_t wish = 0; wish < participant.learning.size(); ++wish)
        for (const GroupIndex group : scenario.groups().indices())
            if (may_join(scenario, person.index, participant.learning[wish], group))
                person.groups.push_back({wish, group, mip.add_column()});
    for (const PlacementIndex k : scenario.placements().indices()) {
        if (!may_work(scenario, person.index, k)) continue;
        PlacementChoice choice{k, mip.add_column(), {}};
        for (const ShiftIndex shift : scenario.placements()[k].shifts.indices()) choice.shifts.push_back({shift, mip.add_column()});
        person.placements.push_back(std::move(choice));
    }
}

Linear groups_of(const Person& person, std::size_t wish) {
    Linear sum;
    for (const GroupChoice& choice : person.groups)
        if (choice.wish == wish) sum.add(choice.chosen);
    return sum;
}

/// All required modules or none; optional ones with them.
void add_structure(Mip& mip, const Participant& participant, Person& person) {
    const Linear active = Linear().add(person.active), learnt = Linear().add(person.learnt);
    const bool any_required =
        std::any_of(participant.learning.begin(), participant.learning.end(), [](const LessonWish& wish) { return !wish.optional; });
    for (std::size_t wish = 0; wish < participant.learning.size(); ++wish) {
        const Linear taken = groups_of(person, wish);
        person.modules.add(taken);
        if (participant.learning[wish].optional)
            mip.add_order(taken, learnt);
        else
            mip.add_equal(Linear(taken).add(learnt, -1), 0);
    }
    if (!any_required) mip.add_order(learnt, person.modules);
    for (const PlacementChoice& choice : person.placements) person.worked.add(choice.chosen);
    mip.add_order(learnt, active);
    mip.add_order(person.worked, active);
    mip.add_order(active, Linear(learnt).add(person.worked));
}

void add_work(Mip& mip, const Scenario& scenario, const Person& person) {
    const Participant& participant = scenario.participants()[person.index];
    for (const PlacementChoice& choice : person.placements) {
        const Placement& placement = scenario.placements()[choice.placement];
        const WorkWish& wish = *participant.work;
        const Linear here = Linear().add(choice.chosen);
        Linear days, hours;
        for (const ShiftChoice& shift : choice.shifts) {
            const Shift& row = placement.shifts[shift.shift];
            days.add(shift.chosen);
            hours.add(shift.chosen, span_of(row.time).end - span_of(row.time).start - row.pause.count());
            mip.add_order(Linear().add(shift.chosen), here);
        }
        const int least = std::max({1, wish.min_days.value_or(0), placement.min_days.value_or(0)});
        const int most = std::min({days_in_week, wish.max_days.value_or(days_in_week), placement.max_days.value_or(days_in_week)});
        mip.add_order(Linear().add(here, least), days);
        mip.add_order(days, Linear().add(here, most));
        if (wish.min_hours) mip.add_order(Linear().add(here, wish.min_hours->count()), hours);
        if (wish.max_hours) mip.add_order(hours, Linear().add(here, wish.max_hours->count()));
    }
}

void add_week_hours(Mip& mip, const Scenario& scenario, const Person& person) {
    const Participant& participant = scenario.participants()[person.index];
    Linear hours, study;
    int always = 0;
    for (const Unit& unit : person.units)
        for (const Activity& activity : unit.activities) hours.add(unit.chosen, activity.hours);
    for (const GroupChoice& choice : person.groups) study.add(choice.chosen, scenario.groups()[choice.group].self_study.count());
    for (const Activity& appointment : person.appointments) always += appointment.hours;
    const auto limit = [&](const Linear& sum, int most) {
        if (most < always) mip.add_at_most(Linear().add(person.active), 0);
        mip.add_at_most(sum, std::max(0, most - always));
    };
    limit(hours, participant.max_hours_week.count());
    if (participant.max_load_week) limit(Linear(hours).add(study), participant.max_load_week->count());
}

/// Whoever has a week has all that is fixed.
void add_fixed(Mip& mip, const Scenario& scenario, const Person& person) {
    const Participant& participant = scenario.participants()[person.index];
    if (!participant.fixed) return;
    const Linear active = Linear().add(person.active);
    for (const Lesson& lesson : participant.fixed->learning) {
        Linear chosen;
        for (const GroupChoice& choice : person.groups)
            if (choice.group == lesson.group && participant.learning[choice.wish].module == lesson.module) chosen.add(choice.chosen);
        mip.add_order(active, chosen);
    }
    if (!participant.fixed->work) return;
    const std::vector<ShiftIndex>& wanted = participant.fixed->work->shifts;
    Linear chosen;
    for (const PlacementChoice& choice : person.placements) {
        if (choice.placement != participant.fixed->work->placement) continue;
        chosen.add(choice.chosen);
        for (const ShiftChoice& shift : choice.shifts) {
            if (wanted.empty()) continue;
            const bool listed = std::find(wanted.begin(), wanted.end(), shift.shift) != wanted.end();
            mip.add_equal(listed ? Linear(active).add(shift.chosen, -1) : Linear().add(shift.chosen), 0);
        }
    }
    mip.add_order(active, chosen);
}

}  // namespace

Person add_person(Mip& mip, const Scenario& scenario, ParticipantIndex p) {
    Person person;
    person.index = p;
    person.active = mip.add_column();
    person.learnt = mip.add_column();
    add_choices(mip, scenario, person);
    add_structure(mip, scenario.participants()[p], person);
    add_days(mip, scenario, person);
    add_work(mip, scenario, person);
    add_week_hours(mip, scenario, person);
    add_fixed(mip, scenario, person);
    return person;
}

}  // namespace duaal::test::flat
