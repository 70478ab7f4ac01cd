// The best plan for one choice.

#include <algorithm>
#include <atomic>

#include "solver/assign/level_search.hpp"
#include "solver/negotiate/choice_search.hpp"

namespace duaal::negotiate {

using namespace domain;

namespace {

/// Can no plan of the choice beat the standard any more? `levels`: all of the joint program, each bound given the values above it.
bool beaten(const std::vector<assign::LevelState>& levels, int cost, std::size_t moves, const Standard& standard) {
    bool settled = true;  // every level so far
    for (std::size_t level = 0; level < levels.size(); ++level) {
        const assign::LevelState& state = levels[level];
        const bool counts = std::find(standard.levels.begin(), standard.levels.end(), level) != standard.levels.end();
        if (counts && state.bound != standard.values[level]) return state.bound < standard.values[level];
        settled = settled && state.bound == state.value;
        if (!counts && !settled && level < standard.levels.back()) return false;  // what follows holds only beside this value
    }
    return cost > standard.cost || (cost == standard.cost && moves >= standard.moves);
}

bool proven_until(const std::vector<assign::LevelState>& levels, std::size_t last) {
    for (std::size_t level = 0; level <= last; ++level)
        if (levels[level].bound != levels[level].value) return false;
    return true;
}

Plan at_today_s_groups(const Widened& widened, Plan plan) {
    for (Timetable& timetable : plan.timetables)
        for (Lesson& lesson : timetable.learning) lesson.group = widened.twins.first(lesson.group);
    return plan;
}

std::optional<assign::JointProgram> program_of(const Ground& ground, const Choice& choice, const Plan* near, const assign::Stop& stop) {
    Cluster cluster;
    for (const Pick& pick : choice) {
        cluster.moved.push_back(pick.group);
        cluster.offers.push_back({{pick.proposal, 0, {}}});
    }
    return make_cluster_program(ground.widened, ground.weeks, cluster, {ground.widened.twins, ground.floors, near}, stop);
}

int cost_of(const Ground& ground, const Choice& choice) {
    int cost = 0;
    for (const Pick& pick : choice) cost += ground.proposals[pick.group][pick.proposal].cost;
    return cost;
}

Found found_by(const Ground& ground, const Choice& choice, const assign::JointProgram& joint, const assign::LevelSearch& search) {
    Found found{choice, cost_of(ground, choice), {}, {}, {}, search.best()};
    for (const assign::LevelState& state : search.levels()) {
        found.values.push_back(state.value);
        found.bounds.push_back(state.bound);
    }
    found.plan = at_today_s_groups(ground.widened, plan_of(joint, found.point));
    return found;
}

bool has_required(const Ground& ground, const Found& found) {
    return ground.floors.empty() || found.values.front() >= assign::required_by(ground.floors);
}

}  // namespace

std::optional<Found> try_choice(const Ground& ground, const Choice& choice, const Plan& plan, const assign::Stop& stop) {
    const auto joint = program_of(ground, choice, nullptr, stop);
    if (!joint) return std::nullopt;
    assign::LevelSearch search(joint->program, {.seed = ground.seed}, stop, [](std::size_t, const assign::LevelState&) {});
    search.begin_near(assign::weeks_like(*joint, plan));
    search.start();
    Found found = found_by(ground, choice, *joint, search);
    found.bounds = ground.most;
    return has_required(ground, found) ? std::optional(std::move(found)) : std::nullopt;
}

Solved solve_choice(const Ground& ground, const Choice& choice, const Standard& standard, const Plan& plan,
                    const std::optional<assign::Point>& tried, int threads, const assign::Stop& stop) {
    const auto joint = program_of(ground, choice, nullptr, stop);
    if (!joint) return {};
    const int cost = cost_of(ground, choice);
    std::atomic<bool> halted = false;
    bool lost = false;
    const assign::Stop part(stop, halted);
    const assign::LevelSearch* running = nullptr;
    assign::LevelSearch search(joint->program, {.seed = ground.seed, .threads = threads}, part,
                               [&](std::size_t, const assign::LevelState&) {
                                   if (running == nullptr) return;
                                   lost = lost || beaten(running->levels(), cost, choice.size(), standard);
                                   if (lost || proven_until(running->levels(), standard.levels.back())) halted = true;
                               });
    running = &search;
    tried ? search.go_on_from(*tried) : search.begin_near(assign::weeks_like(*joint, plan));
    search.run();
    if (lost) return {std::nullopt, true};
    Found found = found_by(ground, choice, *joint, search);
    return {has_required(ground, found) ? std::optional(std::move(found)) : std::nullopt};
}

Found bring_near(const Ground& ground, Found found, const Plan& plan, const assign::Stop& stop) {
    if (found.point.week.empty()) return found;  // the plan itself, not of a program
    const auto joint = program_of(ground, found.choice, &plan, stop);
    if (!joint) return found;
    assign::LevelSearch search(joint->program, {.seed = ground.seed, .threads = ground.threads, .prove_last = false}, stop,
                               [](std::size_t, const assign::LevelState&) {});
    search.begin_with(found.point, found.bounds);
    search.run();
    found.point = search.best();
    found.plan = at_today_s_groups(ground.widened, plan_of(*joint, found.point));
    for (std::size_t level = 0; level < found.values.size(); ++level) {
        found.values[level] = search.levels()[level].value;
        found.bounds[level] = search.levels()[level].bound;
    }
    return found;
}

}  // namespace duaal::negotiate
