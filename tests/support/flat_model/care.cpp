#include "tests/support/flat_model/care.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace duaal::test::flat {

using namespace domain;

namespace {

/// A child whose lessons- or work-place care covers one activity's away time, where that is chosen.
struct Taken {
    Column chosen;
    Span away;
};

/// One child on one day.
struct ChildDay {
    Day day;
    std::vector<Span> always;  ///< school and carers
    std::vector<const CareDay*> care;
    std::vector<Taken> along;
};

std::vector<Span> covers_of(const Scenario& scenario, const Intervals& pieces, Day day) {
    const Policy& policy = scenario.policy();
    std::vector<Span> covers;
    for (const Span& piece : join(pieces, day, policy.care_join.count())) {
        const Span cover{piece.start + policy.handover.count(), piece.end - policy.handover.count()};
        if (cover.start < cover.end) covers.push_back(cover);
    }
    return covers;
}

int care_trip(const Scenario& scenario, HouseholdIndex h, const Childcare& childcare) {
    if (childcare.onsite || !childcare.location) return 0;
    return travel_minutes(scenario, scenario.households()[h].home, *childcare.location, scenario.policy().care_mode);
}

bool may_go(const Scenario& scenario, HouseholdIndex h, const Child& child, const Childcare& childcare) {
    const int months = age(scenario, child);
    return childcare.min_months <= months && months < childcare.max_months &&
           care_trip(scenario, h, childcare) <= scenario.policy().max_care_trip.count();
}

std::int64_t care_cost(const Scenario& scenario, const CareDay& care) {
    const Childcare& childcare = scenario.childcare()[care.childcare];
    const CostFactors& factors = scenario.policy().cost;
    std::int64_t cost = 2 * std::int64_t{factors.travel} * care_trip(scenario, care.household, childcare);
    for (const SlotIndex slot : care.slots) {
        const Span time = span_of(childcare.slots[slot].time);
        cost += std::int64_t{factors.care} * ((time.end - time.start) / 60);
    }
    return cost;
}

class CareBuilder {
public:
    CareBuilder(Mip& mip, const Scenario& scenario, HouseholdIndex h, const std::vector<const Person*>& members)
        : mip_(mip), scenario_(scenario), household_(h), members_(members) {}

    std::vector<CareDay> add() {
        for (const ChildIndex child : rows().children.indices())
            if (needs_care(scenario_, rows().children[child])) add_child(child);
        return std::move(care_);
    }

private:
    [[nodiscard]] const Household& rows() const { return scenario_.households()[household_]; }

    void add_child(ChildIndex child) {
        const std::size_t first = care_.size();
        for (const ChildcareIndex k : scenario_.childcare().indices())
            if (may_go(scenario_, household_, rows().children[child], scenario_.childcare()[k])) add_childcare(child, k);
        for (const Day day : all_days) {
            ChildDay today{day, covers_of(scenario_, rows().children[child].school, day), {}, {}};
            for (const Carer& carer : rows().carers)
                for (const Span& piece : join(carer.available, day, 0)) today.always.push_back(piece);
            Linear one_childcare;
            for (std::size_t i = first; i < care_.size(); ++i) {
                if (care_[i].day != day) continue;
                today.care.push_back(&care_[i]);
                one_childcare.add(care_[i].chosen);
            }
            if (!one_childcare.empty()) mip_.add_at_most(one_childcare, 1);
            add_along(today);
            add_moments(today);
        }
    }

    void add_childcare(ChildIndex child, ChildcareIndex k) {
        const Childcare& childcare = scenario_.childcare()[k];
        const Column goes = mip_.add_column();
        Linear taken;
        for (const Day day : all_days) {
            std::vector<SlotIndex> slots;
            for (const SlotIndex slot : childcare.slots.indices())
                if (childcare.slots[slot].time.day == day) slots.push_back(slot);
            if (slots.size() > 12) throw std::length_error("more slots a day than the flat model is made for");
            for (unsigned set = 1; set < 1U << slots.size(); ++set) {
                CareDay care{mip_.add_column(), household_, child, k, day, {}, {}};
                for (std::size_t i = 0; i < slots.size(); ++i)
                    if (set >> i & 1U) care.slots.push_back(slots[i]);
                if (!childcare.onsite) care.covers = covers_with_school(child, care);
                care.cost = care_cost(scenario_, care);
                taken.add(care.chosen, static_cast<std::int64_t>(care.slots.size()));
                mip_.add_order(Linear().add(care.chosen), Linear().add(goes));
                care_.push_back(std::move(care));
            }
        }
        mip_.add_order(Linear().add(goes, childcare.min_slots), taken);
    }

    [[nodiscard]] std::vector<Span> covers_with_school(ChildIndex child, const CareDay& care) const {
        Intervals pieces = rows().children[child].school;
        for (const SlotIndex slot : care.slots) pieces.push_back(scenario_.childcare()[care.childcare].slots[slot].time);
        return covers_of(scenario_, pieces, care.day);
    }

    /// A slot where the parents are needs an activity of theirs inside it, and covers their way there and back.
    void add_along(ChildDay& today) {
        std::set<std::pair<ChildcareIndex, SlotIndex>> slots;
        for (const CareDay* care : today.care)
            if (scenario_.childcare()[care->childcare].onsite)
                for (const SlotIndex slot : care->slots) slots.insert({care->childcare, slot});
        for (const auto& [k, slot] : slots) {
            const Linear chosen = slot_of(today, k, slot);
            Linear there;
            for (const Person* person : members_)
                for (const Unit& unit : person->units)
                    for (const Activity& activity : unit.activities)
                        if (inside(activity, scenario_.childcare()[k], slot)) {
                            there.add(unit.chosen);
                            const Column along = mip_.add_column();
                            mip_.add_order(Linear().add(along), chosen);
                            mip_.add_order(Linear().add(along), Linear().add(unit.chosen));
                            today.along.push_back({along, *activity.away()});
                        }
            mip_.add_order(chosen, there);
        }
    }

    static Linear slot_of(const ChildDay& today, ChildcareIndex k, SlotIndex slot) {
        Linear sum;
        for (const CareDay* care : today.care)
            if (care->childcare == k && std::find(care->slots.begin(), care->slots.end(), slot) != care->slots.end()) sum.add(care->chosen);
        return sum;
    }

    static bool inside(const Activity& activity, const Childcare& childcare, SlotIndex slot) {
        const Interval& time = childcare.slots[slot].time;
        return activity.day == time.day && !activity.at_home && activity.place == childcare.location && span_of(time).covers(activity.time);
    }

    /// Somebody for the child in every piece of the day between two changes of who is where.
    void add_moments(const ChildDay& today) {
        std::set<int> changes;
        const auto add = [&](const Span& span) {
            changes.insert(span.start);
            changes.insert(span.end);
        };
        for (const Span& span : today.always) add(span);
        for (const CareDay* care : today.care)
            for (const Span& span : care->covers) add(span);
        for (const Taken& taken : today.along) add(taken.away);
        for (const Person* person : members_) {
            for (const Unit& unit : person->units)
                if (unit.day == today.day)
                    for (const Activity& activity : unit.activities) add(activity.away().value_or(activity.time));
            for (const Activity& activity : person->appointments)
                if (activity.day == today.day && activity.away()) add(*activity.away());
        }
        std::set<std::pair<Linear, std::int64_t>> known;
        for (auto at = changes.begin(); at != changes.end() && std::next(at) != changes.end(); ++at) {
            const Span moment{*at, *std::next(at)};
            if (std::any_of(today.always.begin(), today.always.end(), [&](const Span& span) { return span.covers(moment); })) continue;
            for (const Person* person : members_) add_moment(today, *person, moment, known);
        }
    }

    /// `person` away + others who cannot care <= how many others there are + what covers the moment.
    void add_moment(const ChildDay& today, const Person& person, const Span& moment, std::set<std::pair<Linear, std::int64_t>>& known) {
        Linear row;
        for (const Pattern& pattern : person.patterns)
            if (pattern.day == today.day && pattern.away(moment)) row.add(pattern.chosen);
        if (row.empty()) return;
        std::int64_t others = 0;
        for (const Person* other : members_) {
            if (other == &person || always_away(*other, today.day, moment)) continue;
            ++others;
            for (const Pattern& pattern : other->patterns)
                if (pattern.day == today.day && (pattern.away(moment) || pattern.online(moment))) row.add(pattern.chosen);
        }
        for (const CareDay* care : today.care)
            if (std::any_of(care->covers.begin(), care->covers.end(), [&](const Span& span) { return span.covers(moment); }))
                row.add(care->chosen, -1);
        for (const Taken& taken : today.along)
            if (taken.away.covers(moment)) row.add(taken.chosen, -1);
        if (known.insert({row, others}).second) mip_.add_at_most(row, others);
    }

    static bool always_away(const Person& person, Day day, const Span& moment) {
        return std::any_of(person.appointments.begin(), person.appointments.end(),
                           [&](const Activity& one) { return one.day == day && one.away() && one.away()->covers(moment); });
    }

    Mip& mip_;
    const Scenario& scenario_;
    HouseholdIndex household_;
    const std::vector<const Person*>& members_;
    std::vector<CareDay> care_;
};

}  // namespace

std::vector<CareDay> add_care(Mip& mip, const Scenario& scenario, HouseholdIndex h, const std::vector<const Person*>& members) {
    return CareBuilder(mip, scenario, h, members).add();
}

}  // namespace duaal::test::flat
