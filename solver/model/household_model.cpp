#include "solver/model/household_model.hpp"

#include <stdexcept>

namespace duaal::model {

using domain::CareRule;
using domain::SharedRule;

namespace {

std::vector<std::size_t> sizes_of(const Household& household) {
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < household.variables(); ++i) sizes.push_back(household.values_of(i));
    return sizes;
}

void post(CareRule rule, const HouseholdPosting& posting) {
    switch (rule) {
        case CareRule::childcare:
            return post_childcare(posting);
        case CareRule::care_age:
            return post_care_age(posting);
        case CareRule::care_trip:
            return post_care_trip(posting);
        case CareRule::care_onsite:
            return post_care_onsite(posting);
        case CareRule::care_minimum:
            return post_care_minimum(posting);
    }
}

void post(SharedRule rule, const HouseholdPosting& posting) {
    switch (rule) {
        case SharedRule::group_capacity:
            return post_group_capacity(posting);
        case SharedRule::shift_capacity:
            return post_shift_capacity(posting);
        case SharedRule::placement_capacity:
            return post_placement_capacity(posting);
        case SharedRule::childcare_capacity:
            return post_childcare_capacity(posting);
        case SharedRule::group_minimum:
        case SharedRule::placement_minimum:
            throw std::invalid_argument("a minimum is no rule of one household");
    }
}

}  // namespace

void post_household_rule(const HouseholdRule& rule, const HouseholdPosting& posting) {
    std::visit([&](const auto one) { post(one, posting); }, rule);
}

HouseholdModel::HouseholdModel(Household household, const std::vector<HouseholdRule>& rules)
    : HouseholdModel(std::move(household), [&](const HouseholdPosting& posting) {
          for (const HouseholdRule& rule : rules) post_household_rule(rule, posting);
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
