#include "tests/mutation/mutant.hpp"

namespace duaal::test {

using domain::Scenario;

namespace {

Scenario misread_scenario(const Scenario& scenario, const Misreading& misread) {
    domain::ScenarioData data = scenario.data();
    misread(data);
    return Scenario(std::move(data));
}

}  // namespace

std::uint64_t notice(const model::WeekModel::Poster& poster, WeekPredicate predicate) {
    // a wrong `structure` stands alone, any other rule beside the right one
    const bool alone = predicate == check::check_structure;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        const Scenario scenario = random_week_scenario(seed);
        const Weeks posted = alone ? weeks_posted_alone(scenario, poster) : posted_weeks(scenario, poster);
        if (posted != judged_weeks(scenario, predicate)) return seed;
    }
    return 0;
}

std::uint64_t notice(domain::WeekRule rule, const Misreading& misread, WeekPredicate predicate) {
    return notice(
        [&](const model::WeekPosting& posting) {
            const Scenario wrong = misread_scenario(posting.week.scenario(), misread);
            const model::Week week(wrong, posting.week.index());
            model::post_week_rule(rule, model::WeekPosting{{posting.space, posting.tables, posting.variables}, week});
        },
        predicate);
}

std::uint64_t notice_in_household(const model::HouseholdRule& rule, const Misreading& misread,
                                  const std::function<bool(const Scenario&, const domain::Plan&)>& judge) {
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const Scenario scenario = random_household_scenario(seed);
        const auto poster = [&](const model::HouseholdPosting& posting) {
            const Scenario wrong = misread_scenario(scenario, misread);
            std::vector<Weeks> weeks;
            for (std::size_t m = 0; m < posting.household.members(); ++m) weeks.push_back(posting.household.weeks(m));
            const model::Household household(wrong, family, std::move(weeks));
            model::post_household_rule(rule, model::HouseholdPosting{{posting.space, posting.tables, posting.variables}, household});
        };
        const auto judged = judged_choices(scenario, [&](const domain::Plan& plan) { return judge(scenario, plan); });
        if (posted_choices(scenario, poster) != judged) return seed;
    }
    return 0;
}

}  // namespace duaal::test
