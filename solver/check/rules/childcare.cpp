#include <algorithm>

#include "solver/check/predicates.hpp"
#include "solver/check/spans.hpp"

namespace duaal::check {

using namespace domain;

namespace {

/// School and childcare: pieces that the staff join, each less the handover at either end.
Intervals covered_by_pieces(const Family& family, ChildIndex child) {
    Intervals times = family.household.children[child].school;
    for (const CareChoice& choice : family.care[child]) {
        const Childcare& childcare = family.scenario.childcare()[choice.childcare];
        if (childcare.onsite) continue;
        for (const SlotIndex slot : choice.slots) times.push_back(childcare.slots[slot].time);
    }
    const Policy& policy = family.scenario.policy();
    Intervals covered;
    for (Interval piece : joined(times, policy.care_join)) {
        piece.start += policy.handover;
        piece.end -= policy.handover;
        if (piece.start < piece.end) covered.push_back(piece);
    }
    return covered;
}

/// The away intervals of the items, of anybody of the household, to which the child travels along.
Intervals covered_onsite(const Family& family, ChildIndex child) {
    Intervals covered;
    for (const CareChoice& choice : family.care[child]) {
        const Childcare& childcare = family.scenario.childcare()[choice.childcare];
        if (!childcare.onsite) continue;
        for (const SlotIndex slot : choice.slots)
            for (const Week& week : family.weeks)
                for (const Item& item : week.items)
                    if (!item.at_home && item.place == childcare.location && contains(childcare.slots[slot].time, item.time()))
                        covered.push_back(*week.away(item));
    }
    return covered;
}

void append(Intervals& all, const Intervals& more) { all.insert(all.end(), more.begin(), more.end()); }

/// `cover` is what holds whoever is away; what the others of the household mind comes to it.
void check_child(const Family& family, ChildIndex child, const Intervals& cover, const std::vector<Intervals>& busy, Violations& found) {
    for (std::size_t who = 0; who < family.weeks.size(); ++who) {
        for (const Item& item : family.weeks[who].items) {
            const auto away = family.weeks[who].away(item);
            if (!away) continue;
            Intervals parts = cover;
            for (std::size_t other = 0; other < family.weeks.size(); ++other)
                if (other != who) append(parts, uncovered(*away, busy[other]));
            for (const Interval& gap : uncovered(*away, parts)) {
                found.push_back(breach::Childcare{family.weeks[who].index, family.index, child, item.name, gap});
            }
        }
    }
}

}  // namespace

void check_childcare(const Family& family, Violations& found) {
    std::vector<Intervals> busy;
    for (const Week& week : family.weeks) busy.push_back(week.occupied());
    for (const ChildIndex child : family.household.children.indices()) {
        if (!needs_care(family.scenario, family.household.children[child])) continue;
        Intervals cover = covered_by_pieces(family, child);
        append(cover, covered_onsite(family, child));
        for (const Carer& carer : family.household.carers) append(cover, carer.available);
        check_child(family, child, cover, busy, found);
    }
}

}  // namespace duaal::check
