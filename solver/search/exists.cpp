#include "solver/search/exists.hpp"

#include <stdexcept>

#include "solver/model/status.hpp"
#include "solver/search/household_search.hpp"
#include "solver/search/member_weeks.hpp"
#include "solver/search/plain_household.hpp"
#include "solver/search/plain_week.hpp"
#include "solver/search/weeks.hpp"

namespace duaal::search {

using namespace domain;

WeekAnswer find_week(const Scenario& scenario, ParticipantIndex participant, Status at_least) {
    if (at_least == Status::none) return {Existence::yes, Timetable{}};
    WeekAnswer answer{Existence::no, std::nullopt};
    enumerate_weeks(scenario, participant, [&](const Timetable& week) {
        if (model::week_status(scenario.participants()[participant], week) < at_least) return true;
        answer = {Existence::yes, week};
        return false;
    });
    if (answer.existence == Existence::no && !plain::find_weeks(scenario, participant, at_least).empty())
        throw std::logic_error("two proofs disagree on the weeks of " + scenario.participants()[participant].id);
    return answer;
}

HouseholdAnswer find_household_week(const Scenario& scenario, HouseholdIndex household, const std::vector<Status>& at_least,
                                    const Limits& limits) {
    std::vector<std::vector<Timetable>> weeks;
    bool possible = true;
    for (std::size_t m = 0; m < at_least.size(); ++m) {
        std::vector<Timetable>& own = weeks.emplace_back();
        for (const RatedWeek& rated : rated_weeks(scenario, scenario.members(household)[m], at_least[m])) own.push_back(rated.week);
        possible = possible && !own.empty();
    }
    if (possible) {
        const auto model = make_household_model(scenario, household, std::move(weeks));
        std::uint64_t nodes = limits.nodes;
        const FoundValues found = find_values(
            *model, [](const model::HouseholdPosting&) {}, nodes);
        if (found.values) return {Existence::yes, model->household().choice(*found.values)};
        if (found.stopped) return {Existence::stopped, std::nullopt};
    }
    switch (plain::household_week_exists(scenario, household, at_least, limits.nodes)) {
        case plain::Proof::none:
            return {Existence::no, std::nullopt};
        case plain::Proof::stopped:
            return {Existence::stopped, std::nullopt};
        case plain::Proof::some:
            break;
    }
    throw std::logic_error("two proofs disagree on household " + scenario.households()[household].id);
}

}  // namespace duaal::search
