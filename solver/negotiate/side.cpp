#include "solver/negotiate/side.hpp"

#include <algorithm>

namespace duaal::negotiate {

using namespace domain;

namespace {

/// Of the time for one step, what a plan that changes few may take.
constexpr double share_of_nearness = 0.4;
/// Of the time for one step, what adding one move to the best choice of one move less may take before all others.
constexpr double share_of_adding = 0.3;

void settle_stopped(Outcome& outcome) {
    const bool all = std::all_of(outcome.levels.begin(), outcome.levels.end(), [](const LevelResult& level) { return level.proven(); });
    outcome.stopped = all ? Stopped::optimal : Stopped::time;
}

}  // namespace

Found Side::as_found(const Outcome& given) const {
    Found found{{}, 0, {}, {}, *given.plan, {}};
    if (first_level_ > 0) {
        found.values.push_back(assign::required_by(ground_.floors));
        found.bounds = found.values;
    }
    for (std::size_t level = 0; level < given.levels.size(); ++level) {
        const std::int64_t sign = ground_.scenario.objective()[level].maximised() ? 1 : -1;
        found.values.push_back(sign * given.levels[level].value);
        const auto& bound = given.levels[level].bound;
        found.bounds.push_back(bound ? sign * *bound : ground_.most[first_level_ + level]);
    }
    return found;
}

void Side::begin(const Outcome& given, const assign::Stop& stop) {
    Found start = as_found(given);
    if (given.stopped != Stopped::optimal) {
        Standard any{ground_.levels, Gains(ground_.most.size(), nothing), 1, 0};
        if (first_level_ > 0) any.values.front() = assign::required_by(ground_.floors);
        if (auto solved = solve_choice(ground_, {}, any, ground_.given, {}, ground_.threads, stop); solved.found) {
            Found settled = bring_near(ground_, std::move(*solved.found), ground_.given, stop);
            if (first_level_ == 0 && settled.values == start.values)  // two bounds on the same
                for (std::size_t level = 0; level < start.bounds.size(); ++level)
                    settled.bounds[level] = std::min(settled.bounds[level], start.bounds[level]);
            if (settled.values >= start.values) start = std::move(settled);  // on all levels: both are of the same choice
        }
    }
    start_proven_ = std::all_of(ground_.levels.begin(), ground_.levels.end(),
                                [&](std::size_t level) { return start.values[level] == start.bounds[level]; });
    start_limits_ = start.bounds;
    steps_.push_back({step_of(start, start_limits_, start_proven_)});
    best_.push_back(start);
    limits_.push_back(start_limits_);
    search_.emplace(
        ground_, 1, std::vector<Found>{std::move(start)}, [this](const Choice& choice) { return rooms_suffice(choice); },
        [this] { report_(as_it_stands(search_->best().front())); });
    report_(steps_.back());
}

Moves Side::moves_of(const Choice& choice) const {
    Moves moves;
    for (const Pick& pick : choice) moves.push_back(move_to(pick.group, ground_.proposals[pick.group][pick.proposal]));
    return moves;
}

Step Side::step_of(const Found& found, const Gains& limits, bool proven) const {
    Step step;
    step.most_moves = static_cast<int>(moves_);
    step.moves = moves_of(found.choice);
    step.proven = proven;
    step.outcome.plan = found.plan;
    for (std::size_t level = 0; level < ground_.scenario.objective().size(); ++level) {
        const bool most = ground_.scenario.objective()[level].maximised();
        const std::int64_t sign = most ? 1 : -1;
        const std::int64_t bound = most ? limits[first_level_ + level] : found.bounds[first_level_ + level];
        step.outcome.levels.push_back({sign * found.values[first_level_ + level], sign * bound});
    }
    settle_stopped(step.outcome);
    return step;
}

bool Side::start_is_open() const {
    const Found& best = search_->best().front();
    return !start_proven_ && can_beat(start_limits_, 0, 0, {ground_.levels, best.values, best.cost, best.choice.size()});
}

Gains Side::limits() const {
    Gains limits = search_->limits();
    if (start_is_open())
        for (const std::size_t level : ground_.levels) limits[level] = std::max(limits[level], start_limits_[level]);
    return limits;
}

Step Side::as_it_stands(const Found& best) const { return step_of(best, limits(), search_->exhausted() && !start_is_open()); }

void Side::next(const assign::Stop& stop) {
    ++moves_;
    search_->widen(moves_, movable_);
    if (moves_ > 1) search_->run(stop.part(share_of_adding), ChoiceSearch::Part::adding_to_best);
    search_->run(stop);
    best_.push_back(search_->best().front());
    limits_.push_back(limits());
    for (const std::size_t level : ground_.levels)
        best_.back().bounds[level] = std::min(best_.back().bounds[level], limits_.back()[level]);  // what holds for all holds for it
    steps_.push_back({as_it_stands(best_.back())});
    report_(steps_.back());
}

void Side::learn_from(const Side& harmless, const assign::Stop& stop) {
    Found theirs = harmless.best_.back();
    theirs.values.erase(theirs.values.begin());  // how many are not worse off
    if (!better(ground_, theirs, best_.back())) return;
    const Standard beaten{ground_.levels, best_.back().values, best_.back().cost, best_.back().choice.size()};
    auto solved = solve_choice(ground_, theirs.choice, beaten, theirs.plan, {}, ground_.threads, stop);
    if (!solved.found || !better(ground_, *solved.found, best_.back())) return;
    search_->consider(std::move(*solved.found));
    best_.back() = search_->best().front();
    limits_.back() = limits();
    steps_.back() = {as_it_stands(best_.back())};
    report_(steps_.back());
}

void Side::bound_by(const Side& free) {
    const Found &mine = best_.back(), &theirs = free.best_.back();
    Gains& limits = limits_.back();
    for (std::size_t level = 0; level < free.ground_.levels.size(); ++level) {
        if (free.ground_.levels[level] != level)
            break;  // below a minimised level: where more harm nobody, it may cost more, and bring more
        limits[first_level_ + level] = std::min(limits[first_level_ + level], free.limits_.back()[level]);
        if (mine.values[first_level_ + level] != theirs.values[level]) break;  // below, theirs hold beside another value of this level
    }
    steps_.back() = {step_of(mine, limits, steps_.back().proven)};
    report_(steps_.back());
}

void Side::replace(std::size_t moves, Found found) {
    Step& step = steps_[moves];  // its others stay
    Gains limits = ground_.most;
    bool fallen = false;  // a level above: then what was known of this one is void
    for (const std::size_t level : ground_.levels) {
        if (!fallen) limits[level] = std::max(limits_[moves][level], found.values[level]);
        fallen = fallen || found.values[level] < best_[moves].values[level];
    }
    step = step_of(found, limits, step.proven);
    step.most_moves = static_cast<int>(moves);
    best_[moves] = std::move(found);
}

void Side::finish(std::size_t moves, const assign::Stop& stop) {
    if (best_[moves].choice.empty()) return;  // the plan of step 0
    if (moves > 1 && !better(ground_, best_[moves], best_[moves - 1]))
        replace(moves, best_[moves - 1]);  // with the plan that changes few
    else
        replace(moves, bring_near(ground_, best_[moves], ground_.given, stop.part(share_of_nearness)));
    if (most_others_ > 0) steps_[moves].others = others(best_[moves], moves, stop);
}

}  // namespace duaal::negotiate
