#include "solver/assign/solve.hpp"

#include "solver/assign/joint_program.hpp"
#include "solver/assign/level_search.hpp"

namespace duaal::assign {

using namespace domain;

namespace {

std::int64_t sign_of(const ObjectiveLevel& level) { return level.maximised() ? 1 : -1; }

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
    const JointProgram joint = make_joint_program(scenario, std::move(weeks), {{}, {}, params.near});
    const SearchLimits limits{params.gap, params.seed, params.threads, params.near == nullptr};
    const std::size_t levels = scenario.objective().size();  // nearness comes after them
    LevelSearch search(joint.program, limits, stop, [&](std::size_t level, const LevelState& state) {
        if (!params.on_progress || level == levels) return;
        const std::int64_t sign = sign_of(scenario.objective()[level]);
        params.on_progress({stop.elapsed(), level, sign * state.value, sign * state.bound});
    });
    if (params.near != nullptr) search.begin_near(weeks_like(joint, *params.near));
    search.run();
    outcome.plan = plan_of(joint, search.best());
    bool proven = true;
    for (std::size_t level = 0; level < levels; ++level) {
        const LevelState& state = search.levels()[level];
        const std::int64_t sign = sign_of(scenario.objective()[level]);
        outcome.levels.push_back({sign * state.value, sign * state.bound});
        proven = proven && outcome.levels.back().proven();
    }
    outcome.stopped = proven ? Stopped::optimal : stop.now() ? stopped() : Stopped::gap;
    outcome.seconds = stop.elapsed().count();
    return outcome;
}

}  // namespace duaal::assign
