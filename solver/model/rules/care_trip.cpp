#include "solver/model/rules/household_rules.hpp"

namespace duaal::model {

using namespace domain;

void post_care_trip(const HouseholdPosting& posting) {
    const Scenario& scenario = posting.household.scenario();
    const Household& household = posting.household;
    const auto near = [&](ChildcareIndex index) {
        const Childcare& childcare = scenario.childcare()[index];
        if (childcare.onsite || !childcare.location) return true;
        // unknown only where no child is of the age
        const auto trip = scenario.find_travel(household.household().home, *childcare.location, scenario.policy().care_mode);
        return trip && *trip <= scenario.policy().max_care_trip;
    };
    std::vector<char> allowed;
    for (const ChildcareIndex index : scenario.childcare().indices()) allowed.push_back(near(index) ? 1 : 0);
    for (const ChildIndex child : household.household().children.indices())
        for (const Day day : all_days)
            posting.keep_if(household.care_of(child, day),
                            [&](int value) { return value == 0 || allowed[posting.care(day, value).childcare.value] != 0; });
}

}  // namespace duaal::model
