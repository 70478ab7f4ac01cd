#pragma once
/// One poster a rule of a household (SPEC section 5), each in the file of the rule's name: its childcare, and the shares that
/// its own members and children compete for. A poster allows exactly the choices that hold its rule.

#include "solver/model/household.hpp"
#include "solver/model/posting.hpp"

namespace duaal::model {

struct HouseholdPosting : Posting {
    const Household& household;

    /// What value `value` of a care variable on `day` stands for.
    [[nodiscard]] const CareOption& care(domain::Day day, int value) const { return household.care(day)[static_cast<std::size_t>(value)]; }
};

void post_childcare(const HouseholdPosting& posting);
void post_care_age(const HouseholdPosting& posting);
void post_care_trip(const HouseholdPosting& posting);
void post_care_onsite(const HouseholdPosting& posting);
void post_care_minimum(const HouseholdPosting& posting);
void post_group_capacity(const HouseholdPosting& posting);
void post_shift_capacity(const HouseholdPosting& posting);
void post_placement_capacity(const HouseholdPosting& posting);
void post_childcare_capacity(const HouseholdPosting& posting);

}  // namespace duaal::model
