#include "solver/model/household_model.hpp"

#include <stdexcept>

namespace duaal::model {

using domain::Rule;

namespace {

std::vector<std::size_t> sizes_of(const Household& household) {
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < household.variables(); ++i) sizes.push_back(household.values_of(i));
    return sizes;
}

}  // namespace

void post_household_rule(Rule rule, const HouseholdPosting& posting) {
    switch (rule) {
        case Rule::childcare:
            return post_childcare(posting);
        case Rule::care_age:
            return post_care_age(posting);
        case Rule::care_trip:
            return post_care_trip(posting);
        case Rule::care_onsite:
            return post_care_onsite(posting);
        case Rule::care_minimum:
            return post_care_minimum(posting);
        case Rule::group_capacity:
            return post_group_capacity(posting);
        case Rule::shift_capacity:
            return post_shift_capacity(posting);
        case Rule::placement_capacity:
            return post_placement_capacity(posting);
        case Rule::childcare_capacity:
            return post_childcare_capacity(posting);
        case Rule::structure:
        case Rule::eligible_group:
        case Rule::eligible_placement:
        case Rule::available:
        case Rule::travel:
        case Rule::trip_limit:
        case Rule::day_hours:
        case Rule::week_hours:
        case Rule::week_load:
        case Rule::rest:
        case Rule::free_days:
        case Rule::work_days:
        case Rule::work_hours:
        case Rule::fixed:
        case Rule::group_minimum:
        case Rule::placement_minimum:
        case Rule::plan:
        case Rule::status:
        case Rule::cost:
        case Rule::objective:
            break;
    }
    throw std::invalid_argument("not a rule of one household");
}

HouseholdModel::HouseholdModel(Household household, const std::vector<Rule>& rules)
    : HouseholdModel(std::move(household), [&](const HouseholdPosting& posting) {
          for (const Rule rule : rules) post_household_rule(rule, posting);
      }) {}

HouseholdModel::HouseholdModel(Household household, const Poster& poster)
    : household_(std::move(household)), space_(std::make_unique<ChoiceSpace>(sizes_of(household_))) {
    post(poster);
}

void HouseholdModel::post(const Poster& poster) {
    poster(HouseholdPosting{{*space_, tables_, space_->choices}, household_});
    (void)space_->status();
}

std::unique_ptr<ChoiceSpace> HouseholdModel::make_space() const {
    if (space_->failed()) return nullptr;
    return std::unique_ptr<ChoiceSpace>(static_cast<ChoiceSpace*>(space_->clone()));
}

}  // namespace duaal::model
