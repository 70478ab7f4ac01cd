#include "solver/negotiate/negotiate.hpp"

#include <algorithm>

#include "solver/model/status.hpp"
#include "solver/negotiate/choice_search.hpp"

namespace duaal::negotiate {

using namespace domain;

namespace {

/// Of the time for one step, what the best choice may take; the rest is for the others.
constexpr double share_of_best = 0.7;

bool maximised(const ObjectiveLevel& level) { return level.sense == ObjectiveLevel::Sense::maximise; }

/// Negotiates over the one or the other kind of plans: any, or those that harm nobody.
class Side {
public:
    Side(Ground ground, const std::vector<std::pair<GroupIndex, std::vector<std::uint32_t>>>& movable)
        : ground_(std::move(ground)), movable_(movable), first_level_(ground_.floors.empty() ? 0 : 1) {}

    /// Step 0, and what later ones begin with.
    Step begin(const Outcome& given, const assign::Stop& stop);
    /// The best of one move more.
    Step next(const assign::Stop& stop, const std::function<void(const Step&)>& report);

private:
    [[nodiscard]] Found as_found(const Outcome& given) const;
    [[nodiscard]] Step step_of(const Found& found, const GainLimits& limits, bool proven) const;
    [[nodiscard]] std::vector<Step> others(const Found& best, const assign::Stop& stop) const;
    [[nodiscard]] bool uses_new_times_of(const Choice& choice, const Choice& best) const;
    [[nodiscard]] Moves moves_of(const Choice& choice) const;
    [[nodiscard]] bool rooms_suffice(const Choice& choice) const { return ground_.rooms.suffice(moves_of(choice)); }
    [[nodiscard]] std::vector<Found> search_others(std::size_t wanted, const std::function<bool(const Choice&)>& allows,
                                                   const assign::Stop& stop, bool& proven) const;

    Ground ground_;
    const std::vector<std::pair<GroupIndex, std::vector<std::uint32_t>>>& movable_;
    std::size_t first_level_;
    std::size_t moves_ = 0;
    std::optional<ChoiceSearch> search_;
    bool start_proven_ = false;

public:
    int most_others = 5;
};

Found Side::as_found(const Outcome& given) const {
    Found found{{}, 0, {}, {}, *given.plan};
    if (first_level_ > 0) {
        found.values.push_back(assign::required_by(ground_.floors));
        found.bounds = found.values;
    }
    for (std::size_t level = 0; level < given.levels.size(); ++level) {
        const std::int64_t sign = maximised(ground_.scenario.objective()[level]) ? 1 : -1;
        found.values.push_back(sign * given.levels[level].value);
        const auto& bound = given.levels[level].bound;
        found.bounds.push_back(bound ? sign * *bound : ground_.most[first_level_ + level].value_or(0));
    }
    return found;
}

Step Side::begin(const Outcome& given, const assign::Stop& stop) {
    Found start = as_found(given);
    if (given.stopped != Stopped::optimal) {
        if (auto solved = solve_choice(ground_, {}, nullptr, stop)) {
            if (first_level_ == 0 && !(better(ground_, *solved, start)))  // two bounds on the same
                for (std::size_t level = 0; level < start.bounds.size(); ++level)
                    if (solved->values == start.values) solved->bounds[level] = std::min(solved->bounds[level], start.bounds[level]);
            if (!better(ground_, start, *solved)) start = std::move(*solved);
        }
    }
    start_proven_ = start.values == start.bounds;
    GainLimits limits(start.bounds.begin(), start.bounds.end());
    Step step = step_of(start, limits, start_proven_);
    search_.emplace(
        ground_, 1, std::vector<Found>{std::move(start)}, [this](const Choice& choice) { return rooms_suffice(choice); }, [] {});
    return step;
}

Moves Side::moves_of(const Choice& choice) const {
    Moves moves;
    for (const Pick& pick : choice) moves.push_back({pick.group, ground_.proposals[pick.group][pick.proposal]});
    return moves;
}

Step Side::step_of(const Found& found, const GainLimits& limits, bool proven) const {
    Step step;
    step.most_moves = static_cast<int>(moves_);
    step.moves = moves_of(found.choice);
    step.proven = proven;
    step.outcome.plan = found.plan;
    for (std::size_t level = 0; level < ground_.scenario.objective().size(); ++level) {
        const bool most = maximised(ground_.scenario.objective()[level]);
        const std::int64_t sign = most ? 1 : -1;
        const std::int64_t bound =
            most ? limits[first_level_ + level].value_or(*ground_.most[first_level_ + level]) : found.bounds[first_level_ + level];
        step.outcome.levels.push_back({sign * found.values[first_level_ + level], sign * bound});
    }
    const bool all = std::all_of(step.outcome.levels.begin(), step.outcome.levels.end(), [](const LevelResult& l) { return l.proven(); });
    step.outcome.stopped = all ? Stopped::optimal : Stopped::time;
    return step;
}

bool Side::uses_new_times_of(const Choice& choice, const Choice& best) const {
    const auto new_times = [&](const Pick& pick) {
        Intervals times = ground_.proposals[pick.group][pick.proposal].sessions;
        const Intervals& today = ground_.scenario.groups()[pick.group].sessions;
        std::erase_if(times, [&](const Interval& time) { return std::find(today.begin(), today.end(), time) != today.end(); });
        return times;
    };
    for (const Pick& pick : best)
        for (const Interval& time : new_times(pick))
            for (const Pick& other : choice) {
                const Intervals theirs = new_times(other);
                if (std::find(theirs.begin(), theirs.end(), time) != theirs.end()) return true;
            }
    return false;
}

std::vector<Found> Side::search_others(std::size_t wanted, const std::function<bool(const Choice&)>& allows, const assign::Stop& stop,
                                       bool& proven) const {
    ChoiceSearch search(
        ground_, wanted, {}, [&](const Choice& choice) { return rooms_suffice(choice) && allows(choice); }, [] {});
    for (std::size_t moves = 1; moves <= moves_; ++moves) search.widen(moves, movable_);
    search.run(stop);
    proven = search.exhausted();
    return search.best();
}

std::vector<Step> Side::others(const Found& best, const assign::Stop& stop) const {
    bool proven = false;
    std::vector<Found> found = search_others(
        static_cast<std::size_t>(most_others), [&](const Choice& choice) { return choice != best.choice; }, stop, proven);
    const auto elsewhere = [&](const Choice& choice) { return !uses_new_times_of(choice, best.choice); };
    if (std::none_of(found.begin(), found.end(), [&](const Found& other) { return elsewhere(other.choice); })) {
        bool alone = false;
        const auto other = search_others(1, elsewhere, stop, alone);
        if (!other.empty()) {
            if (found.size() == static_cast<std::size_t>(most_others)) found.pop_back();
            found.push_back(other.front());
            proven = proven && alone;
        }
    }
    std::vector<Step> steps;
    for (const Found& other : found) steps.push_back(step_of(other, GainLimits(other.bounds.begin(), other.bounds.end()), proven));
    return steps;
}

Step Side::next(const assign::Stop& stop, const std::function<void(const Step&)>& report) {
    ++moves_;
    search_->widen(moves_, movable_);
    const auto remaining = stop.remaining();
    const assign::Stop first = remaining ? stop.within(std::chrono::duration<double>(std::max(0.0, *remaining) * share_of_best)) : stop;
    search_->run(first);
    const Found& best = search_->best().front();
    Step step = step_of(best, search_->limits(), search_->exhausted() && start_proven_);
    report(step);
    if (!best.choice.empty() && most_others > 0) step.others = others(best, stop);
    return step;
}

/// What no plan passes, whatever the sessions.
GainLimits most_of(const Scenario& scenario, const assign::Floors& floors) {
    GainLimits most;
    if (!floors.empty()) most.emplace_back(assign::required_by(floors));
    for (const ObjectiveLevel& level : scenario.objective()) {
        if (!maximised(level)) {
            most.emplace_back(0);
            continue;
        }
        std::int64_t sum = 0;
        for (const auto& [term, weight] : level.parts) {
            if (term == Term::fairness) sum += 1000 * weight;
            if (term == Term::coverage)
                for (const Placement& placement : scenario.placements())
                    for (const Shift& shift : placement.shifts) sum += static_cast<std::int64_t>(weight) * shift.needed;
            if (term == Term::fairness || term == Term::coverage) continue;
            for (const Participant& participant : scenario.participants())
                sum += static_cast<std::int64_t>(weight) * participant.weight *
                       (term == Term::modules ? static_cast<std::int64_t>(participant.learning.size()) : 1);
        }
        most.emplace_back(sum);
    }
    return most;
}

assign::Floors floors_of(const Scenario& scenario, const Plan& plan) {
    assign::Floors floors(scenario.participants().size());
    for (const ParticipantIndex p : scenario.participants().indices())
        floors[p] = {model::week_status(scenario.participants()[p], plan.timetables[p]), !plan.timetables[p].work.empty()};
    return floors;
}

}  // namespace

Frontiers negotiate(const Scenario& scenario, const Outcome& given, const Params& params) {
    const assign::Stop stop(params.time_limit, params.interrupted);
    Proposals proposals = proposals_of(scenario);
    if (params.may_move)
        for (const GroupIndex g : proposals.indices())
            if (std::find(params.may_move->begin(), params.may_move->end(), g) == params.may_move->end()) proposals[g].clear();
    std::vector<std::pair<GroupIndex, std::vector<std::uint32_t>>> movable;
    for (const GroupIndex g : proposals.indices()) {
        if (proposals[g].empty()) continue;
        auto& numbers = movable.emplace_back(g, std::vector<std::uint32_t>{}).second;
        for (std::uint32_t i = 0; i < proposals[g].size(); ++i) numbers.push_back(i);
    }
    const Widened widened(scenario, proposals);
    WeekStore weeks(widened);
    const Rooms rooms(scenario);
    const auto ground = [&](assign::Floors floors) {
        std::vector<std::size_t> levels;
        const std::size_t first = floors.empty() ? 0 : 1;
        if (first > 0) levels.push_back(0);
        for (std::size_t level = 0; level < scenario.objective().size(); ++level)
            if (maximised(scenario.objective()[level])) levels.push_back(first + level);
        GainLimits most = most_of(scenario, floors);
        return Ground{scenario,          proposals,         widened,         weeks,          rooms,
                      std::move(floors), std::move(levels), std::move(most), params.threads, params.seed};
    };
    Side free(ground({}), movable), harmless(ground(floors_of(scenario, *given.plan)), movable);
    free.most_others = harmless.most_others = params.others;
    Frontiers frontiers;
    int stages = 2 * (params.most_moves + 1);
    const auto part = [&] {  // an equal share of what is left
        const auto remaining = stop.remaining();
        return remaining ? stop.within(std::chrono::duration<double>(std::max(0.0, *remaining) / stages--)) : stop;
    };
    const auto report = [&](bool is_harmless) {
        return [&, is_harmless](const Step& step) {
            if (params.on_progress) params.on_progress({stop.elapsed(), is_harmless, &step});
        };
    };
    frontiers.free.push_back(free.begin(given, part()));
    report(false)(frontiers.free.back());
    frontiers.harmless.push_back(harmless.begin(given, part()));
    report(true)(frontiers.harmless.back());
    for (int moves = 1; moves <= params.most_moves; ++moves) {
        frontiers.free.push_back(free.next(part(), report(false)));
        frontiers.harmless.push_back(harmless.next(part(), report(true)));
    }
    return frontiers;
}

}  // namespace duaal::negotiate
