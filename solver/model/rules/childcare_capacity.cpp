#include <algorithm>

#include "solver/model/propagators/total.hpp"
#include "solver/model/rules/household_rules.hpp"

namespace duaal::model {

using namespace domain;

namespace {

/// One for every child in the slot.
void post_places(const HouseholdPosting& posting, ChildcareIndex childcare, SlotIndex index) {
    const Slot& slot = posting.household.scenario().childcare()[childcare].slots[index];
    const auto& children = posting.household.household().children;
    if (slot.places >= static_cast<int>(children.size())) return;
    TotalTable table{posting.rows(TotalTable::Weight{})};
    table.max = slot.places;
    const Day day = slot.time.day;
    for (const ChildIndex child : children.indices()) {
        const std::size_t variable = posting.household.care_of(child, day);
        for (const int value : posting.values(variable)) {
            const CareOption& option = posting.care(day, value);
            if (option.childcare == childcare && std::count(option.slots.begin(), option.slots.end(), index) > 0)
                table.weights[variable][static_cast<std::size_t>(value)] = {1, false};
        }
    }
    post_total(posting, table);
}

}  // namespace

void post_childcare_capacity(const HouseholdPosting& posting) {
    const auto& childcare = posting.household.scenario().childcare();
    for (const ChildcareIndex index : childcare.indices())
        for (const SlotIndex slot : childcare[index].slots.indices())
            if (!posting.space.failed()) post_places(posting, index, slot);
}

}  // namespace duaal::model
