#include "solver/assign/terms.hpp"

#include <doctest/doctest.h>

#include <array>
#include <nlohmann/json.hpp>

#include "solver/check/score.hpp"
#include "solver/domain/magnitude.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::test;
using domain::Term;

TEST_CASE("what a week brings to every term, and at most, is what the checker counts of a plan with that week alone") {
    std::array<int, domain::term_names.size()> gained{};
    int weeks = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const domain::Scenario scenario = read_json(random_scenario(seed));
        const assign::WeekTable table = assign::WeekTable::enumerate(scenario, {}, 1, [] { return false; });
        const domain::Plan nothing = empty_plan(scenario);
        for (std::size_t at = 0; at < table.size(); ++at) {
            const assign::Week& week = table[at];
            const domain::Participant& who = scenario.participants()[week.participant];
            domain::Plan plan = nothing;
            plan.timetables[week.participant] = table.timetable(week);
            const check::Terms counted = check::terms_of(scenario, plan);
            ++weeks;
            for (const assign::TermRow& row : assign::term_rows) {
                if (row.term == Term::coverage || row.term == Term::fairness) continue;
                CAPTURE(name(row.term, domain::term_names));
                const std::int64_t gain = assign::gain_of(who, week, row);
                CHECK(gain == counted[static_cast<std::size_t>(row.term)]);
                if (row.term != Term::cost) CHECK(row.gain(who, week) <= domain::most_of(who, row.term));
                gained[static_cast<std::size_t>(row.term)] += gain > 0 ? 1 : 0;
            }
            for (const Term term : {Term::coverage, Term::fairness, Term::cost})
                CHECK(static_cast<double>(counted[static_cast<std::size_t>(term)]) <= domain::most_of(scenario.data(), term));
        }
    }
    CHECK(weeks > 500);
    for (const assign::TermRow& row : assign::term_rows) {
        if (row.term == Term::coverage || row.term == Term::fairness) continue;
        CAPTURE(name(row.term, domain::term_names));
        CHECK(gained[static_cast<std::size_t>(row.term)] > 20);
    }
}
