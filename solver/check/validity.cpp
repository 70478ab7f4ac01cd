#include "solver/check/validity.hpp"

namespace duaal::check {

using namespace domain;

namespace {

// Differences of dates, since a date far from the period plus a large slack would leave the calendar.
std::optional<Numbers> beyond_slack(const Scenario& scenario, std::int64_t days) {
    const std::int64_t slack = scenario.policy().valid_slack_days;
    if (days <= slack) return std::nullopt;
    return Numbers{days, slack};
}

}  // namespace

std::optional<Numbers> starts_late(const Scenario& scenario, const Validity& valid) {
    return valid.from ? beyond_slack(scenario, (*valid.from - scenario.period().from).days()) : std::nullopt;
}

std::optional<Numbers> ends_early(const Scenario& scenario, const Validity& valid) {
    return valid.until ? beyond_slack(scenario, (scenario.period().until - *valid.until).days()) : std::nullopt;
}

}  // namespace duaal::check
