#include "solver/check/validity.hpp"

namespace duaal::check {

using namespace domain;

void add_validity_obstacles(const Scenario& scenario, const Validity& valid, std::vector<Obstacle>& obstacles) {
    // Differences of dates, since a date far from the period plus a large slack would leave the calendar.
    const std::int64_t slack = scenario.policy().valid_slack_days;
    if (valid.from) {
        const std::int64_t late = (*valid.from - scenario.period().from).days();
        if (late > slack) obstacles.push_back({Reason::starts_late, late, slack});
    }
    if (valid.until) {
        const std::int64_t early = (scenario.period().until - *valid.until).days();
        if (early > slack) obstacles.push_back({Reason::ends_early, early, slack});
    }
}

}  // namespace duaal::check
