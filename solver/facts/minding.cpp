#include "solver/facts/minding.hpp"

#include <algorithm>
#include <set>

#include "solver/check/family.hpp"
#include "solver/check/predicates.hpp"
#include "solver/check/spans.hpp"

namespace duaal::facts {

using namespace domain;

namespace {

bool any_contains(const Intervals& all, const Interval& part) {
    return std::ranges::any_of(all, [&](const Interval& one) { return check::contains(one, part); });
}

/// When a participant is from home; unlike `occupied` without the lessons online.
Intervals from_home(const check::Week& week) {
    Intervals times;
    for (const check::Items* items : {&week.items, &week.appointments})
        for (const check::Item& item : *items)
            if (const auto away = week.away(item)) times.push_back(*away);
    return times;
}

/// Everything that may mind one child.
class Minders {
public:
    Minders(const check::Family& family, ChildIndex child)
        : family_(family), needed_(check::needs_care(family.scenario, family.household.children[child])) {
        if (needed_) add_faults(child);
        for (const Interval& time : family.household.children[child].school) fixed_.push_back({time, Minding::By::school, {}});
        for (const CareChoice& choice : family.care[child]) add_childcare(choice);
        if (needed_) add_brought(child);
        for (const check::Week& week : family.weeks) {
            occupied_.push_back(week.occupied());
            from_home_.push_back(from_home(week));
        }
    }

    [[nodiscard]] std::vector<Minding> on(Day day) const {
        std::vector<Minding> all;
        const std::set<TimeOfDay> cuts = cuts_of(day);
        for (auto from = cuts.begin(), until = std::next(from); until != cuts.end(); ++from, ++until) {
            const auto part = at({day, *from, *until});
            if (!part) continue;
            if (!all.empty() && all.back().time.end == *from && all.back().by == part->by && all.back().ids == part->ids)
                all.back().time.end = *until;
            else
                all.push_back(*part);
        }
        return all;
    }

private:
    void add_faults(ChildIndex child) {
        check::Violations found;
        check::check_childcare(family_, found);
        for (const check::Violation& violation : found)
            if (const auto& alone = std::get<check::breach::Childcare>(violation); alone.child == child)
                fixed_.push_back({alone.time, Minding::By::nobody, {}});
    }

    void add_childcare(const CareChoice& choice) {
        const Childcare& place = family_.scenario.childcare()[choice.childcare];
        for (const SlotIndex slot : choice.slots) {
            fixed_.push_back({place.slots[slot].time, Minding::By::childcare, {place.id}});
            if (!place.onsite) continue;
            for (const check::Week& week : family_.weeks)
                for (const check::Item& item : week.items)
                    if (!item.at_home && item.place == place.location && check::contains(place.slots[slot].time, item.time()))
                        fixed_.push_back({*week.away(item), Minding::By::childcare, {place.id}});
        }
    }

    /// Between school and childcare that the staff join the child is with whoever comes next.
    void add_brought(ChildIndex child) {
        Intervals times = family_.household.children[child].school;
        for (const Minding& one : fixed_)
            if (one.by == Minding::By::childcare) times.push_back(one.time);
        std::vector<Minding> brought;
        for (const Interval& piece : check::joined(times, family_.scenario.policy().care_join))
            for (const Interval& way : check::uncovered(piece, times))
                for (const Minding& next : fixed_)
                    if (next.time.day == way.day && next.time.start == way.end && next.by != Minding::By::nobody)
                        brought.push_back({way, next.by, next.ids});
        fixed_.insert(fixed_.end(), brought.begin(), brought.end());
    }

    [[nodiscard]] std::set<TimeOfDay> cuts_of(Day day) const {
        std::set<TimeOfDay> cuts{midnight, end_of_day};
        const auto add = [&](const Interval& time) {
            if (time.day == day) cuts.insert({time.start, time.end});
        };
        for (const Minding& one : fixed_) add(one.time);
        for (const auto* all : {&occupied_, &from_home_})
            for (const Intervals& times : *all) std::ranges::for_each(times, add);
        for (const Carer& carer : family_.household.carers) std::ranges::for_each(carer.available, add);
        return cuts;
    }

    [[nodiscard]] std::vector<std::string> participants_without(const std::vector<Intervals>& busy, const Interval& part) const {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < busy.size(); ++i)
            if (!any_contains(busy[i], part)) ids.push_back(family_.weeks[i].participant.id);
        return ids;
    }

    /// Within `part` nothing begins or ends.
    [[nodiscard]] std::optional<Minding> at(const Interval& part) const {
        for (const Minding& one : fixed_)
            if (check::contains(one.time, part)) return Minding{part, one.by, one.ids};
        if (!needed_) return std::nullopt;
        std::vector<std::string> ids = participants_without(occupied_, part);
        if (ids.size() == family_.weeks.size()) return Minding{part, Minding::By::everyone, {}};
        if (!ids.empty()) return Minding{part, Minding::By::participants, ids};
        for (const Carer& carer : family_.household.carers)
            if (any_contains(carer.available, part)) return Minding{part, Minding::By::carer, {carer.id}};
        ids = participants_without(from_home_, part);  // in a lesson online, which asks for no childcare by itself
        if (ids.empty()) return std::nullopt;
        return Minding{part, Minding::By::participants, ids};
    }

    const check::Family& family_;
    bool needed_;
    std::vector<Minding> fixed_;                   ///< in order of who comes first where they overlap
    std::vector<Intervals> occupied_, from_home_;  ///< of each participant
};

}  // namespace

std::vector<Minding> minding_of(const Scenario& scenario, const Plan& plan, HouseholdIndex household, ChildIndex child) {
    const check::Family family(scenario, household, plan);
    const Minders minders(family, child);
    std::vector<Minding> week;
    for (const Day day : all_days) std::ranges::copy(minders.on(day), std::back_inserter(week));
    return week;
}

}  // namespace duaal::facts
