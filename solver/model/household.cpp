#include "solver/model/household.hpp"

#include <algorithm>

namespace duaal::model {

using namespace domain;

namespace {

std::vector<CareOption> options_on(const Scenario& scenario, Day day) {
    std::vector<CareOption> options{{}};
    for (const ChildcareIndex k : scenario.childcare().indices()) {
        const std::size_t first = options.size();
        const Childcare& childcare = scenario.childcare()[k];
        for (const SlotIndex slot : childcare.slots.indices()) {
            if (childcare.slots[slot].time.day != day) continue;
            const std::size_t end = options.size();
            options.push_back({k, {slot}});
            for (std::size_t i = first; i < end; ++i) {
                CareOption larger = options[i];
                larger.slots.push_back(slot);
                options.push_back(std::move(larger));
            }
        }
    }
    return options;
}

}  // namespace

Household::Household(const Scenario& scenario, HouseholdIndex household, std::vector<std::vector<Timetable>> weeks)
    : scenario_(&scenario), index_(household), weeks_(std::move(weeks)) {
    for (const Day day : all_days) care_.push_back(options_on(scenario, day));
}

std::size_t Household::variables() const { return members() + household().children.size() * std::size_t{days_in_week}; }

std::size_t Household::values_of(std::size_t variable) const {
    return variable < members() ? weeks_[variable].size() : care_[(variable - members()) % std::size_t{days_in_week}].size();
}

bool Household::needs_care(ChildIndex index) const {
    const Child& child = household().children[index];
    const Date start = scenario_->period().from;
    if (child.born > start) return false;
    return child.needs_care.value_or(age_in_months(child.born, start) / 12 < scenario_->policy().care_until_age);
}

HouseholdWeek Household::choice(const std::vector<int>& values) const {
    HouseholdWeek choice{{}, HouseholdCare(household().children.size())};
    for (std::size_t m = 0; m < members(); ++m) choice.weeks.push_back(weeks_[m][static_cast<std::size_t>(values[m])]);
    for (const ChildIndex child : household().children.indices()) {
        CareWeek& week = choice.care[child];
        for (const Day day : all_days) {
            const CareOption& option = care(day)[static_cast<std::size_t>(values[care_of(child, day)])];
            if (option.slots.empty()) continue;
            auto at = std::find_if(week.begin(), week.end(), [&](const CareChoice& c) { return c.childcare == option.childcare; });
            if (at == week.end()) at = week.insert(week.end(), {option.childcare, {}});
            at->slots.insert(at->slots.end(), option.slots.begin(), option.slots.end());
            std::sort(at->slots.begin(), at->slots.end());
        }
        std::sort(week.begin(), week.end());
    }
    return choice;
}

std::int64_t care_cost(const Scenario& scenario, HouseholdIndex household, const CareOption& option) {
    if (option.slots.empty()) return 0;
    const Childcare& childcare = scenario.childcare()[option.childcare];
    const CostFactors& factors = scenario.policy().cost;
    std::int64_t cost = 0;
    for (const SlotIndex slot : option.slots) cost += std::int64_t{factors.care} * (length(childcare.slots[slot].time).count() / 60);
    if (childcare.onsite || !childcare.location) return cost;
    const Minutes trip = scenario.travel(scenario.households()[household].home, *childcare.location, scenario.policy().care_mode);
    return cost + std::int64_t{2} * factors.travel * trip.count();
}

}  // namespace duaal::model
