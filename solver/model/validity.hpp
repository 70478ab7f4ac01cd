#pragma once
/// Whether something runs through the period, give or take the policy's slack (SPEC section 5, "Valid").

#include "solver/domain/scenario.hpp"

namespace duaal::model {

inline bool is_valid(const domain::Scenario& scenario, const domain::Validity& valid) {
    const boost::gregorian::days slack(scenario.policy().valid_slack_days);
    const domain::Period& period = scenario.period();
    // differences of dates, since adding a long slack to a date could leave the calendar
    return (!valid.from || *valid.from - period.from <= slack) && (!valid.until || period.until - *valid.until <= slack);
}

}  // namespace duaal::model
