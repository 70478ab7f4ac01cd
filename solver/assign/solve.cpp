#include "solver/assign/solve.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "solver/assign/joint_program.hpp"
#include "solver/assign/level_search.hpp"
#include "solver/assign/split_levels.hpp"

namespace duaal::assign {

using namespace domain;

namespace {

std::int64_t sign_of(const ObjectiveLevel& level) { return level.maximised() ? 1 : -1; }

constexpr std::size_t most_weights_tried = 64;

/// What the gains of each level may be counted in: the weight of a term, times that of a participant or what divides all of these.
std::vector<std::vector<std::int64_t>> units_of(const Scenario& scenario) {
    std::set<std::int64_t> weights;
    std::int64_t common = 0;
    for (const Participant& participant : scenario.participants()) {
        common = std::gcd(common, participant.weight);
        if (weights.size() < most_weights_tried) weights.insert(participant.weight);
    }
    weights.insert({1, std::max<std::int64_t>(common, 1)});
    std::vector<std::vector<std::int64_t>> units;
    for (const ObjectiveLevel& level : scenario.objective()) {
        units.emplace_back();
        for (const auto& part : level.parts)
            for (const std::int64_t weight : weights) units.back().push_back(part.weight * weight);
    }
    return units;
}

/// How near is enough: of a level in parts, only each part's end.
std::vector<double> gaps_of(const Program& program, const LevelParts& parts, double gap) {
    std::vector<double> gaps;
    for (std::size_t part = 0; part < program.levels(); ++part) gaps.push_back(parts.is_split(parts.level_of(part)) ? 0 : gap);
    return gaps;
}

LevelResult result_of(const LevelState& state, std::int64_t sign) { return {sign * state.value, sign * state.bound}; }

}  // namespace

Outcome solve(const Scenario& scenario, const Params& params) {
    const Stop stop(params.time_limit, params.interrupted);
    Outcome outcome;
    const auto stopped = [&] { return stop.interrupted() ? Stopped::interrupted : Stopped::time; };
    WeekTable weeks = WeekTable::enumerate(scenario, {}, params.threads, [&] { return stop.now(); });
    if (!weeks.complete()) {
        outcome.stopped = stopped();
        outcome.seconds = stop.elapsed().count();
        return outcome;
    }
    JointProgram joint = make_joint_program(scenario, std::move(weeks), {{}, {}, params.near});
    const LevelParts parts = split_levels(joint.program, units_of(scenario));
    const SearchLimits limits{gaps_of(joint.program, parts, params.gap), params.seed, params.threads, params.near == nullptr};
    const std::size_t levels = scenario.objective().size();  // nearness comes after them
    const LevelSearch* running = nullptr;
    LevelSearch search(joint.program, limits, stop, [&](std::size_t part, const LevelState&) {
        const std::size_t level = parts.level_of(part);
        if (!params.on_progress || level == levels) return;
        const LevelResult now = result_of(parts.whole(level, running->levels()), sign_of(scenario.objective()[level]));
        params.on_progress({stop.elapsed(), level, now.value, now.bound});
    });
    running = &search;
    if (params.near != nullptr) search.begin_near(weeks_like(joint, *params.near));
    search.run();
    outcome.plan = plan_of(joint, search.best());
    bool proven = true;
    for (std::size_t level = 0; level < levels; ++level) {
        outcome.levels.push_back(result_of(parts.whole(level, search.levels()), sign_of(scenario.objective()[level])));
        proven = proven && outcome.levels.back().proven();
    }
    outcome.stopped = proven ? Stopped::optimal : stop.now() ? stopped() : Stopped::gap;
    outcome.seconds = stop.elapsed().count();
    return outcome;
}

}  // namespace duaal::assign
