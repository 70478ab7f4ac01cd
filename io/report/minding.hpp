#pragma once
/// Who minds a child, and when: SPEC section 5's rule `childcare`, told as a week.

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "io/text/text.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

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

/// A few words, as seen by one of the household ("self") or by nobody in particular.
std::string minder_text(const Minding& minding, const std::string& viewer, Language language);

/// All weeks of the household's children, but for when everyone is there.
nlohmann::ordered_json minding_json(const domain::Scenario& scenario, const domain::Plan& plan, domain::HouseholdIndex household);

}  // namespace duaal::io
