#include "solver/search/member_weeks.hpp"

#include <algorithm>
#include <tuple>

#include "solver/model/cost.hpp"
#include "solver/model/status.hpp"
#include "solver/search/weeks.hpp"

namespace duaal::search {

using namespace domain;

std::vector<RatedWeek> rated_weeks(const Scenario& scenario, ParticipantIndex index, Status at_least) {
    const Participant& participant = scenario.participants()[index];
    std::vector<RatedWeek> weeks;
    if (at_least == Status::none) weeks.push_back({{}, Status::none, 0});
    enumerate_weeks(scenario, index, [&](const Timetable& week) {
        const Status status = model::week_status(participant, week);
        if (status >= at_least) weeks.push_back({week, status, model::week_cost(scenario, index, week)});
        return true;
    });
    std::sort(weeks.begin(), weeks.end(), [](const RatedWeek& a, const RatedWeek& b) {
        return std::tie(b.status, a.cost, a.week) < std::tie(a.status, b.cost, b.week);
    });
    return weeks;
}

}  // namespace duaal::search
