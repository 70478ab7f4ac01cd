#include <algorithm>

#include "solver/check/predicates.hpp"
#include "solver/check/spans.hpp"

namespace duaal::check {

using namespace domain;

namespace {

/// An online session is followed at home, also where the childcare's location is the home's.
bool has_item_inside(const Family& family, LocationIndex place, const Interval& slot) {
    return std::ranges::any_of(family.weeks, [&](const Week& week) {
        return std::ranges::any_of(week.items,
                                   [&](const Item& item) { return !item.at_home && item.place == place && contains(slot, item.time()); });
    });
}

}  // namespace

void check_care_onsite(const Family& family, Violations& found) {
    for (const ChildIndex child : family.care.indices()) {
        for (const CareChoice& choice : family.care[child]) {
            const Childcare& childcare = family.scenario.childcare()[choice.childcare];
            if (!childcare.onsite) continue;
            for (const SlotIndex slot : choice.slots) {
                if (has_item_inside(family, *childcare.location, childcare.slots[slot].time)) continue;
                found.push_back(breach::CareOnsite{family.index, child, choice.childcare, slot, childcare.slots[slot].time});
            }
        }
    }
}

}  // namespace duaal::check
