#include "solver/negotiate/negotiate.hpp"

#include <algorithm>

#include "solver/model/status.hpp"
#include "solver/negotiate/choice_search.hpp"

namespace duaal::negotiate {

using namespace domain;

namespace {

/// Of the time for one step, what the best choice may take; the rest is for the others.
constexpr double share_of_best = 0.7;
/// Of what is left then, what finding a plan near the given one may take.
constexpr double share_of_nearness = 0.3;

bool maximised(const ObjectiveLevel& level) { return level.sense == ObjectiveLevel::Sense::maximise; }

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
    Step begin(const Outcome& given, const assign::Stop& stop);
    /// The best of one move more.
    Step next(const assign::Stop& stop);

private:
    [[nodiscard]] Found as_found(const Outcome& given) const;
    [[nodiscard]] Step as_it_stands(const Found& best) const;
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
    GainLimits start_limits_;  ///< of moving nothing
    std::size_t most_others_;
    Report report_;
    Plan given_;
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
    start_limits_.assign(start.bounds.begin(), start.bounds.end());
    Step step = step_of(start, start_limits_, start_proven_);
    given_ = *given.plan;
    search_.emplace(
        ground_, 1, std::vector<Found>{std::move(start)}, [this](const Choice& choice) { return rooms_suffice(choice); },
        [this] { report_(as_it_stands(search_->best().front())); });
    report_(step);
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
        most_others_, [&](const Choice& choice) { return choice != best.choice; }, stop, proven);
    const auto elsewhere = [&](const Choice& choice) { return !uses_new_times_of(choice, best.choice); };
    if (std::none_of(found.begin(), found.end(), [&](const Found& other) { return elsewhere(other.choice); })) {
        bool alone = false;
        const auto other = search_others(1, elsewhere, stop, alone);
        if (!other.empty()) {
            if (found.size() == most_others_) found.pop_back();
            found.push_back(other.front());
            proven = proven && alone;
        }
    }
    std::vector<Step> steps;
    for (const Found& other : found) steps.push_back(step_of(other, GainLimits(other.bounds.begin(), other.bounds.end()), proven));
    return steps;
}

Step Side::as_it_stands(const Found& best) const {
    GainLimits limits = search_->limits();
    const bool start_is_open = !start_proven_ && can_beat(start_limits_, 0, 0, {ground_.levels, best.values, best.cost, best.choice.size()});
    if (start_is_open)
        for (const std::size_t level : ground_.levels) limits[level] = std::max(limits[level], start_limits_[level]);
    return step_of(best, limits, search_->exhausted() && !start_is_open);
}

Step Side::next(const assign::Stop& stop) {
    ++moves_;
    search_->widen(moves_, movable_);
    const auto part = [&](double share) {
        const auto remaining = stop.remaining();
        return remaining ? stop.within(std::chrono::duration<double>(std::max(0.0, *remaining) * share)) : stop;
    };
    search_->run(part(share_of_best));
    const Found best = search_->best().front();
    Step step = as_it_stands(bring_near(ground_, best, given_, part(share_of_nearness)));
    if (!best.choice.empty() && most_others_ > 0) step.others = others(best, stop);
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
    const auto report = [&](bool is_harmless) {
        return [&, is_harmless](const Step& step) {
            if (params.on_progress) params.on_progress({stop.elapsed(), is_harmless, &step});
        };
    };
    Side free(ground({}), movable, params.others, report(false));
    Side harmless(ground(floors_of(scenario, *given.plan)), movable, params.others, report(true));
    Frontiers frontiers;
    int stages = 2 * (params.most_moves + 1);
    const auto part = [&] {  // an equal share of what is left
        const auto remaining = stop.remaining();
        return remaining ? stop.within(std::chrono::duration<double>(std::max(0.0, *remaining) / stages--)) : stop;
    };
    frontiers.free.push_back(free.begin(given, part()));
    frontiers.harmless.push_back(harmless.begin(given, part()));
    for (int moves = 1; moves <= params.most_moves; ++moves) {
        frontiers.free.push_back(free.next(part()));
        frontiers.harmless.push_back(harmless.next(part()));
    }
    return frontiers;
}

}  // namespace duaal::negotiate
