#include <algorithm>

#include "solver/model/propagators/total.hpp"
#include "solver/model/rules/household_rules.hpp"
#include "solver/model/week.hpp"

namespace duaal::model {

using namespace domain;

namespace {

/// Per member and week: is something inside the slot, at its place?
using Inside = std::vector<std::vector<char>>;

Inside weeks_inside(const HouseholdPosting& posting, const Childcare& childcare, const Interval& slot) {
    const Household& household = posting.household;
    const auto inside = [&](const Item& item) {
        return item.day == slot.day && !item.at_home && item.place == childcare.location && minute_of_day(slot.start) <= item.start &&
               item.end <= minute_of_day(slot.end);
    };
    Inside found(household.members());
    for (std::size_t m = 0; m < household.members(); ++m)
        for (const Timetable& week : household.weeks(m)) {
            const auto items = items_of(household.scenario(), household.member(m), week);
            found[m].push_back(std::any_of(items.begin(), items.end(), inside) ? 1 : 0);
        }
    return found;
}

/// The members' items in the slot, less one where the child has the slot, are not negative.
void post_slot(const HouseholdPosting& posting, std::size_t care, Day day, const CareOption& slot) {
    const Childcare& childcare = posting.household.scenario().childcare()[slot.childcare];
    TotalTable table{posting.rows(TotalTable::Weight{}), 0, std::numeric_limits<std::int64_t>::max()};
    bool wanted = false;
    for (const int value : posting.values(care)) {
        const CareOption& option = posting.care(day, value);
        if (option.slots.empty() || option.childcare != slot.childcare) continue;
        if (std::count(option.slots.begin(), option.slots.end(), slot.slots.front()) == 0) continue;
        table.weights[care][static_cast<std::size_t>(value)] = {-1, false};
        wanted = true;
    }
    if (!wanted) return;
    const Inside inside = weeks_inside(posting, childcare, childcare.slots[slot.slots.front()].time);
    for (std::size_t m = 0; m < inside.size(); ++m)
        for (const int value : posting.values(m))
            if (inside[m][static_cast<std::size_t>(value)] != 0) table.weights[m][static_cast<std::size_t>(value)] = {1, false};
    post_total(posting, table);
}

}  // namespace

void post_care_onsite(const HouseholdPosting& posting) {
    if (posting.space.failed()) return;
    const auto& childcare = posting.household.scenario().childcare();
    for (const ChildIndex child : posting.household.household().children.indices())
        for (const Day day : all_days)
            for (const CareOption& option : posting.household.care(day))
                if (option.slots.size() == 1 && childcare[option.childcare].onsite)
                    post_slot(posting, posting.household.care_of(child, day), day, option);
}

}  // namespace duaal::model
