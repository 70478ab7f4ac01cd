#include "tests/negotiate/expected.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace duaal::test {

using namespace domain;

namespace {

const force::Choice& choice_of(const Order& order, const domain::Moves& moves) {
    const auto same = [](const auto& a, const auto& b) { return a.first == b.first && a.second.sessions == b.second.sessions; };
    const auto found = std::ranges::find_if(order, [&, changes = rearranged_by(moves)](const force::Choice& choice) {
        return std::ranges::equal(choice.changes, changes, same);
    });
    REQUIRE(found != order.end());
    return *found;
}

/// The values of the very choice, each proven.
void check_solved(const Step& step, const Order& order) {
    const force::Choice& choice = choice_of(order, step.moves);
    force::Values bounds;
    for (const LevelResult& level : step.outcome.levels) {
        REQUIRE(level.bound);
        bounds.push_back(*level.bound);
    }
    CHECK(values_of(step) == choice.values);
    CHECK(bounds == choice.values);
    CHECK(step.outcome.stopped == Stopped::optimal);
    CHECK(step.proven);
}

std::set<Interval> new_times(const Scenario& scenario, const force::Changes& changes) {
    std::set<Interval> times;
    for (const auto& [group, change] : changes) {
        const Intervals& today = scenario.groups()[group].sessions;
        for (const Interval& session : change.sessions)
            if (std::ranges::find(today, session) == today.end()) times.insert(session);
    }
    return times;
}

bool disjoint(const std::set<Interval>& a, const std::set<Interval>& b) {
    return std::ranges::none_of(a, [&](const Interval& time) { return b.contains(time); });
}

/// The maximised levels above level `i` are as the step has them.
bool keeps_above(const Scenario& scenario, const Step& step, const force::Choice& choice, std::size_t i) {
    for (std::size_t above = 0; above < i; ++above)
        if (scenario.objective()[above].sense == ObjectiveLevel::Sense::maximise &&
            choice.values[above] != step.outcome.levels[above].value)
            return false;
    return true;
}

}  // namespace

Order within(const Order& all, std::size_t most_moves) {
    Order order = all;
    std::erase_if(order, [&](const force::Choice& choice) { return choice.changes.size() > most_moves; });
    return order;
}

void check_best(const Talk& talk, const Step& step, const Order& order) {
    INFO("the step: ", described(talk.scenario, rearranged_by(step.moves), values_of(step)));
    INFO("the best: ", described(talk.scenario, order.front().changes, order.front().values));
    CHECK(rank_of(talk.scenario, step) == order.front().rank);
    check_solved(step, order);
}

void check_others(const Talk& talk, const FrontierStep& step, const Order& order, std::size_t most) {
    if (step.moves.empty() && step.others.empty()) return;
    std::vector<force::Rank> ranks;  // of all but the step's own
    std::vector<force::Rank> apart;  // of those without its new times
    const std::set<Interval> mine = new_times(talk.scenario, rearranged_by(step.moves));
    const force::Choice& own = choice_of(order, step.moves);
    for (const force::Choice& choice : order) {
        if (&choice == &own || choice.changes.empty()) continue;
        ranks.push_back(choice.rank);
        if (disjoint(mine, new_times(talk.scenario, choice.changes))) apart.push_back(choice.rank);
    }
    REQUIRE(step.others.size() == std::min(most, ranks.size()));
    std::set<const force::Choice*> seen{&own};
    bool any_apart = false;
    for (std::size_t i = 0; i < step.others.size(); ++i) {
        CAPTURE(i);
        const Step& other = step.others[i];
        const force::Choice& choice = choice_of(order, other.moves);
        CHECK(seen.insert(&choice).second);
        check_solved(other, order);
        any_apart = any_apart || disjoint(mine, new_times(talk.scenario, choice.changes));
        const bool last = i + 1 == step.others.size();
        const bool must_differ = last && any_apart && choice.rank != ranks[i];  // it stands there for its times
        CHECK(choice.rank == (must_differ ? apart.front() : ranks[i]));
    }
    CHECK(any_apart == !apart.empty());
}

void check_bounds(const Talk& talk, const Step& step, const Order& order) {
    const Objective& objective = talk.scenario.objective();
    const force::Choice& own = choice_of(order, step.moves);
    bool kept = true;  // the step has its own choice's best values on the levels above
    for (std::size_t i = 0; i < objective.size(); ++i) {
        CAPTURE(i);
        const LevelResult& level = step.outcome.levels[i];
        if (level.bound && objective[i].sense == ObjectiveLevel::Sense::minimise) {
            CHECK(*level.bound <= level.value);
            if (kept) CHECK(*level.bound <= own.values[i]);
        } else if (level.bound) {
            CHECK(*level.bound >= level.value);
            for (const force::Choice& choice : order)
                if (keeps_above(talk.scenario, step, choice, i)) CHECK(choice.values[i] <= *level.bound);
        }
        kept = kept && level.value == own.values[i];
    }
    if (step.proven) CHECK(rank_of(talk.scenario, step) == order.front().rank);
}

}  // namespace duaal::test
