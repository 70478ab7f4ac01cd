#include "solver/negotiate/negotiate.hpp"

#include <algorithm>

#include "solver/model/status.hpp"
#include "solver/negotiate/choice_search.hpp"

namespace duaal::negotiate {

using namespace domain;

namespace {

/// Of the time, what the best choices may take; the rest is for plans that change few, and for further choices.
constexpr double share_of_best = 0.75;
/// Of the time for one step then, what a plan that changes few may take.
constexpr double share_of_nearness = 0.4;

bool maximised(const ObjectiveLevel& level) { return level.sense == ObjectiveLevel::Sense::maximise; }

void settle_stopped(Outcome& outcome) {
    const bool all = std::all_of(outcome.levels.begin(), outcome.levels.end(), [](const LevelResult& level) { return level.proven(); });
    outcome.stopped = all ? Stopped::optimal : Stopped::time;
}

/// So much of what `stop` leaves.
assign::Stop part_of(const assign::Stop& stop, double share) {
    const auto remaining = stop.remaining();
    return remaining ? stop.within(std::chrono::duration<double>(std::max(0.0, *remaining) * share)) : stop;
}

/// Negotiates over the one or the other kind of plans: any, or those that harm nobody.
class Side {
public:
    using Report = std::function<void(const Step&)>;

    Side(Ground ground, const std::vector<std::pair<GroupIndex, std::vector<std::uint32_t>>>& movable, int most_others, Report report)
        : ground_(std::move(ground)),
          movable_(movable),
          first_level_(ground_.floors.empty() ? 0 : 1),
          most_others_(static_cast<std::size_t>(most_others)),
          report_(std::move(report)) {}

    /// Step 0, and what later ones begin with.
    void begin(const Outcome& given, const assign::Stop& stop);
    /// Seeks the best of one move more; the steps so far stand in `steps()`.
    void next(const assign::Stop& stop);
    /// Gives the best of `moves` moves a plan that changes few, and seeks further choices.
    void finish(std::size_t moves, const assign::Stop& stop);

    [[nodiscard]] std::vector<Step> steps() const { return steps_; }

private:
    [[nodiscard]] Found as_found(const Outcome& given) const;
    [[nodiscard]] Step as_it_stands(const Found& best) const;
    [[nodiscard]] Step step_of(const Found& found, const GainLimits& limits, bool proven) const;
    [[nodiscard]] std::vector<Step> others(const Found& best, std::size_t moves, const assign::Stop& stop) const;
    [[nodiscard]] bool uses_new_times_of(const Choice& choice, const Choice& best) const;
    [[nodiscard]] Moves moves_of(const Choice& choice) const;
    [[nodiscard]] bool rooms_suffice(const Choice& choice) const { return ground_.rooms.suffice(moves_of(choice)); }
    struct Wanted {
        std::size_t count;
        std::size_t most_moves;
        std::function<bool(const Choice&)> allows;
    };
    /// The best of some choices, and whether that is proven.
    [[nodiscard]] std::pair<std::vector<Found>, bool> search(const Wanted& wanted, const assign::Stop& stop) const;

    Ground ground_;
    const std::vector<std::pair<GroupIndex, std::vector<std::uint32_t>>>& movable_;
    std::size_t first_level_;
    std::size_t moves_ = 0;
    std::optional<ChoiceSearch> search_;
    bool start_proven_ = false;
    GainLimits start_limits_;  ///< of moving nothing
    std::size_t most_others_;
    Report report_;
    std::vector<Found> best_;  ///< per number of moves
    std::vector<Step> steps_;
};

Found Side::as_found(const Outcome& given) const {
    Found found{{}, 0, {}, {}, *given.plan, {}};
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

void Side::begin(const Outcome& given, const assign::Stop& stop) {
    Found start = as_found(given);
    if (given.stopped != Stopped::optimal) {
        Standard any{ground_.levels, Gains(ground_.most.size(), nothing), 1, 0};
        if (first_level_ > 0) any.values.front() = assign::required_by(ground_.floors);
        if (auto solved = solve_choice(ground_, {}, any, ground_.given, stop)) {
            Found settled = bring_near(ground_, std::move(*solved), ground_.given, stop);
            if (first_level_ == 0 && settled.values == start.values)  // two bounds on the same
                for (std::size_t level = 0; level < start.bounds.size(); ++level)
                    settled.bounds[level] = std::min(settled.bounds[level], start.bounds[level]);
            if (!better(ground_, start, settled)) start = std::move(settled);
        }
    }
    start_proven_ = std::all_of(ground_.levels.begin(), ground_.levels.end(),
                                [&](std::size_t level) { return start.values[level] == start.bounds[level]; });
    start_limits_.assign(start.bounds.begin(), start.bounds.end());
    steps_.push_back(step_of(start, start_limits_, start_proven_));
    best_.push_back(start);
    search_.emplace(
        ground_, 1, std::vector<Found>{std::move(start)}, [this](const Choice& choice) { return rooms_suffice(choice); },
        [this] { report_(as_it_stands(search_->best().front())); });
    report_(steps_.back());
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
    settle_stopped(step.outcome);
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

std::pair<std::vector<Found>, bool> Side::search(const Wanted& wanted, const assign::Stop& stop) const {
    std::vector<Found> known;  // from the search for the best
    for (const Found& found : search_->solved())
        if (found.choice.size() <= wanted.most_moves && wanted.allows(found.choice)) known.push_back(found);
    ChoiceSearch search(
        ground_, wanted.count, std::move(known), [&](const Choice& choice) { return rooms_suffice(choice) && wanted.allows(choice); },
        [] {});
    for (std::size_t moves = 1; moves <= wanted.most_moves; ++moves) search.widen(moves, movable_);
    search.run(stop);
    return {search.best(), search.exhausted()};
}

std::vector<Step> Side::others(const Found& best, std::size_t moves, const assign::Stop& stop) const {
    auto [found, proven] = search({most_others_, moves, [&](const Choice& choice) { return choice != best.choice; }}, stop);
    const auto elsewhere = [&](const Choice& choice) { return !uses_new_times_of(choice, best.choice); };
    if (std::none_of(found.begin(), found.end(), [&](const Found& other) { return elsewhere(other.choice); })) {
        const auto [other, alone] = search({1, moves, elsewhere}, stop);
        if (!other.empty()) {
            if (found.size() == most_others_) found.pop_back();
            found.push_back(other.front());
            proven = proven && alone;
        }
    }
    std::vector<Step> steps;
    for (Found& other : found) {
        const Found near = bring_near(ground_, std::move(other), ground_.given, stop);
        steps.push_back(step_of(near, GainLimits(near.bounds.begin(), near.bounds.end()), proven));
        steps.back().most_moves = static_cast<int>(moves);
    }
    return steps;
}

Step Side::as_it_stands(const Found& best) const {
    GainLimits limits = search_->limits();
    const bool start_is_open =
        !start_proven_ && can_beat(start_limits_, 0, 0, {ground_.levels, best.values, best.cost, best.choice.size()});
    if (start_is_open)
        for (const std::size_t level : ground_.levels) limits[level] = std::max(limits[level], start_limits_[level]);
    return step_of(best, limits, search_->exhausted() && !start_is_open);
}

void Side::next(const assign::Stop& stop) {
    ++moves_;
    search_->widen(moves_, movable_);
    search_->run(stop);
    best_.push_back(search_->best().front());
    steps_.push_back(as_it_stands(best_.back()));
    report_(steps_.back());
}

void Side::finish(std::size_t moves, const assign::Stop& stop) {
    Step& step = steps_[moves];
    if (best_[moves].choice.empty()) return;  // the given plan, or one as good that step 0 has
    if (moves > 1 && best_[moves].choice == best_[moves - 1].choice) {
        step.outcome.plan = steps_[moves - 1].outcome.plan;
        for (std::size_t level = 0; level < step.outcome.levels.size(); ++level)
            if (!maximised(ground_.scenario.objective()[level])) step.outcome.levels[level] = steps_[moves - 1].outcome.levels[level];
    } else {
        best_[moves] = bring_near(ground_, std::move(best_[moves]), ground_.given, part_of(stop, share_of_nearness));
        const Step near = step_of(best_[moves], GainLimits(ground_.most.size()), step.proven);
        step.outcome.plan = near.outcome.plan;
        for (std::size_t level = 0; level < step.outcome.levels.size(); ++level) {
            step.outcome.levels[level].value = near.outcome.levels[level].value;
            if (!maximised(ground_.scenario.objective()[level])) step.outcome.levels[level].bound = near.outcome.levels[level].bound;
        }
    }
    settle_stopped(step.outcome);
    if (most_others_ > 0) step.others = others(best_[moves], moves, stop);
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
        return Ground{scenario,          proposals,         widened,         weeks,          rooms,      *given.plan,
                      std::move(floors), std::move(levels), std::move(most), params.threads, params.seed};
    };
    const auto report = [&](bool is_harmless) {
        return [&, is_harmless](const Step& step) {
            if (params.on_progress) params.on_progress({stop.elapsed(), is_harmless, &step});
        };
    };
    Side free(ground({}), movable, params.others, report(false));
    Side harmless(ground(floors_of(scenario, *given.plan)), movable, params.others, report(true));
    const assign::Stop first = part_of(stop, share_of_best);
    int stages = 2 * (params.most_moves + 1);
    free.begin(given, part_of(first, 1.0 / stages--));
    harmless.begin(given, part_of(first, 1.0 / stages--));
    for (int moves = 1; moves <= params.most_moves; ++moves) {
        free.next(part_of(first, 1.0 / stages--));
        harmless.next(part_of(first, 1.0 / stages--));
    }
    stages = 2 * params.most_moves;
    for (int moves = 1; moves <= params.most_moves; ++moves)
        for (Side* side : {&free, &harmless}) side->finish(static_cast<std::size_t>(moves), part_of(stop, 1.0 / stages--));
    return {free.steps(), harmless.steps()};
}

}  // namespace duaal::negotiate
