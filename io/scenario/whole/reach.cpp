#include "io/scenario/whole/whole.hpp"

namespace duaal::io {

bool is_in_reach(const domain::Scenario& scenario, const domain::Household& household, const domain::Childcare& care) {
    if (care.onsite || !care.location) return true;
    const auto trip = scenario.find_travel(household.home, *care.location, scenario.policy().care_mode);
    return trip && *trip <= scenario.policy().max_care_trip;
}

}  // namespace duaal::io
