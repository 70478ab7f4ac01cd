#include "tests/negotiate/steps.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/random_negotiation.hpp"
#include "tests/support/scenario_text.hpp"

namespace duaal::test {

using namespace domain;

Talk random_talk(std::uint64_t seed) {
    Scenario scenario = read_json(random_negotiation(seed));
    Plan given = random_given_plan(scenario, seed);
    REQUIRE(check::check_plan(scenario, given).empty());
    return {std::move(scenario), std::move(given)};
}

Outcome outcome_of(const Talk& talk) {
    Outcome outcome;
    outcome.plan = talk.given;
    const auto best = solve_by_force(talk.scenario);
    bool reached = best.has_value();  // the best values on all levels above
    const force::Values values = check::values_of(talk.scenario, talk.given);
    for (std::size_t i = 0; i < values.size(); ++i) {
        LevelResult& level = outcome.levels.emplace_back(LevelResult{values[i], {}});
        if (reached) level.bound = best->values[i];
        reached = reached && level.proven();
    }
    outcome.stopped = reached ? Stopped::optimal : Stopped::time;
    return outcome;
}

domain::Frontiers frontiers_of(const Talk& talk, const negotiate::Params& params) {
    domain::Frontiers frontiers = negotiate::negotiate(talk.scenario, outcome_of(talk), params);
    REQUIRE(frontiers.free.size() == static_cast<std::size_t>(params.most_moves) + 1);
    REQUIRE(frontiers.harmless.size() == frontiers.free.size());
    return frontiers;
}

force::Changes rearranged_by(const domain::Moves& moves) {
    force::Changes changes;
    for (const domain::Move& move : moves) changes[move.group] = {move.sessions, move.cost};
    return changes;
}

force::Values values_of(const domain::Step& step) {
    force::Values values;
    for (const LevelResult& level : step.outcome.levels) values.push_back(level.value);
    return values;
}

std::string described(const Scenario& scenario, const force::Changes& changes, const force::Values& values) {
    std::ostringstream text;
    for (const auto& [group, change] : changes) {
        text << scenario.groups()[group].id << " (" << change.cost << ")";
        for (const Interval& session : change.sessions)
            text << ' ' << name(session.day, day_names) << ' ' << minute_of_day(session.start) << '-' << minute_of_day(session.end);
        text << "; ";
    }
    text << "values";
    for (const std::int64_t value : values) text << ' ' << value;
    return text.str();
}

force::Rank rank_of(const Scenario& scenario, const domain::Step& step) {
    return force::rank_of(scenario, rearranged_by(step.moves), values_of(step));
}

void check_honest(const Talk& talk, const domain::Step& step, int most_moves, bool harmless) {
    CHECK(step.most_moves == most_moves);
    CHECK(static_cast<int>(step.moves.size()) <= most_moves);
    for (std::size_t i = 1; i < step.moves.size(); ++i) CHECK(step.moves[i - 1].group < step.moves[i].group);
    for (const domain::Move& move : step.moves) {
        const force::Rearrangements allowed = force::rearrangements(talk.scenario, move.group);
        const auto found = allowed.find(move.sessions);
        REQUIRE(found != allowed.end());
        CHECK(move.cost == found->second);
    }
    const Scenario moved = force::changed(talk.scenario, rearranged_by(step.moves));
    CHECK(force::rooms_suffice(talk.scenario, moved));
    REQUIRE(step.outcome.plan);
    const Plan& plan = *step.outcome.plan;
    CHECK(check::check_plan(moved, plan).empty());
    CHECK(check::values_of(moved, plan) == values_of(step));
    if (!harmless) return;
    for (const ParticipantIndex p : talk.scenario.participants().indices())
        CHECK_FALSE(force::worse_off(talk.scenario, p, talk.given.timetables[p], plan.timetables[p]));
}

bool gains(const Scenario& scenario, const domain::Frontiers& frontiers) {
    for (const std::vector<domain::FrontierStep>* steps : {&frontiers.free, &frontiers.harmless})
        if (rank_of(scenario, steps->back()).maximised < rank_of(scenario, steps->front()).maximised) return true;
    return false;
}

}  // namespace duaal::test
