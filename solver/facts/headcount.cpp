#include "solver/facts/headcount.hpp"

#include <numeric>

#include "solver/check/score.hpp"

namespace duaal::facts {

int Headcount::all() const { return std::accumulate(counts_.begin(), counts_.end(), 0); }

Headcounts count_heads(const domain::Scenario& scenario, const domain::Plan& plan) {
    Headcounts counts;
    counts.routes = domain::Table<domain::RouteIndex, Headcount>(scenario.routes().size());
    counts.tags = domain::Table<domain::TagIndex, Headcount>(scenario.tags().size());
    for (const domain::ParticipantIndex p : scenario.participants().indices()) {
        const domain::Status status = check::status_of(scenario, p, plan.timetables[p]);
        const auto route = scenario.participants()[p].route;
        ++counts.everybody[status];
        ++(route ? counts.routes[*route] : counts.without_route)[status];
        for (const domain::TagIndex tag : scenario.participants()[p].tags) ++counts.tags[tag][status];
    }
    return counts;
}

}  // namespace duaal::facts
