#include "solver/model/propagators/total.hpp"
#include "solver/model/rules/household_rules.hpp"

namespace duaal::model {

using namespace domain;

namespace {

void post_minimum(const HouseholdPosting& posting, ChildIndex child, ChildcareIndex childcare) {
    // neutral where the child has no slot there
    TotalTable table{posting.rows(TotalTable::Weight{})};
    table.min = posting.household.scenario().childcare()[childcare].min_slots;
    for (const Day day : all_days) {
        const std::size_t variable = posting.household.care_of(child, day);
        for (const int value : posting.values(variable)) {
            const CareOption& option = posting.care(day, value);
            if (option.slots.empty() || option.childcare != childcare) continue;
            table.weights[variable][static_cast<std::size_t>(value)] = {static_cast<std::int64_t>(option.slots.size()), false};
        }
    }
    post_total(posting, table);
}

}  // namespace

void post_care_minimum(const HouseholdPosting& posting) {
    if (posting.space.failed()) return;
    const auto& childcare = posting.household.scenario().childcare();
    for (const ChildIndex child : posting.household.household().children.indices())
        for (const ChildcareIndex index : childcare.indices())
            if (childcare[index].min_slots > 1) post_minimum(posting, child, index);
}

}  // namespace duaal::model
