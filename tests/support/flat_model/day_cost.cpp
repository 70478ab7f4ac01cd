#include <algorithm>

#include "tests/support/flat_model/person.hpp"

namespace duaal::test::flat {

using namespace domain;

namespace {

struct Road {
    int travel = 0;
    int waiting = 0;
};

/// From `a` to `b`, the next of the day: by way of home where there is time for it.
Road between(const Scenario& scenario, Mode mode, const Activity& a, const Activity& b) {
    const int stop = a.at_home || b.at_home ? 0 : scenario.policy().home_stop.count();
    if (a.time.end + a.trip + b.trip + stop <= b.time.start) return {a.trip + b.trip, 0};
    const int straight = travel_minutes(scenario, a.place, b.place, mode);
    return {straight, std::max(0, b.time.start - a.time.end - straight)};
}

}  // namespace

std::int64_t day_cost(const Scenario& scenario, ParticipantIndex p, std::vector<Activity> day) {
    const Participant& participant = scenario.participants()[p];
    const CostFactors& factors = scenario.policy().cost;
    std::sort(day.begin(), day.end(), [](const Activity& a, const Activity& b) { return a.time < b.time; });
    Road road{day.front().trip + day.back().trip, 0};
    for (std::size_t i = 1; i < day.size(); ++i) {
        const Road step = between(scenario, participant.mode, day[i - 1], day[i]);
        road.travel += step.travel;
        road.waiting += step.waiting;
    }
    int avoided = 0;
    for (const Activity& activity : day) {
        if (activity.kind == Activity::Kind::appointment) continue;
        for (const Span& piece : join(participant.avoid, activity.day, 0))
            avoided += std::max(0, std::min(piece.end, activity.time.end) - std::max(piece.start, activity.time.start));
    }
    return std::int64_t{factors.travel} * road.travel + std::int64_t{factors.waiting} * road.waiting +
           std::int64_t{factors.avoid} * avoided;
}

}  // namespace duaal::test::flat
