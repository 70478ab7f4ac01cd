#pragma once
/// Who minds a child, and when: SPEC section 5's rule `childcare`, told as a week.

#include <string>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::facts {

struct Minding {
    enum class By {
        everyone,      ///< every participant of the household is there
        participants,  ///< those of `ids` are, another is not
        carer,
        school,
        childcare,  ///< a chosen slot, or along with a parent to one at the lessons or the work
        nobody,     ///< only in a plan that breaks the rule
    };
    domain::Interval time;
    By by;
    std::vector<std::string> ids;  ///< of the participants, the carer or the childcare

    bool operator==(const Minding&) const = default;
};

/// The child's week in order of time, what follows on the same joined. Nothing is said of when the scenario does not say: while the only
/// participant at home is away for an appointment, or of a child that needs no care outside school and childcare.
std::vector<Minding> minding_of(const domain::Scenario& scenario, const domain::Plan& plan, domain::HouseholdIndex household,
                                domain::ChildIndex child);

}  // namespace duaal::facts
