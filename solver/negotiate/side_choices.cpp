// Choices beside the best: the next in order, and the best of some.

#include <algorithm>
#include <iterator>

#include "solver/negotiate/side.hpp"

namespace duaal::negotiate {

using namespace domain;

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
        steps.push_back(step_of(near, near.bounds, proven));
        steps.back().most_moves = static_cast<int>(moves);
    }
    return steps;
}

BestMove Side::best_of(GroupIndex group, const std::vector<std::uint32_t>& proposals, const assign::Stop& stop) {
    const auto offered = [&](const Choice& choice) {
        return choice.size() == 1 && choice.front().group == group &&
               std::find(proposals.begin(), proposals.end(), choice.front().proposal) != proposals.end();
    };
    std::vector<Found> known;
    std::copy_if(mapped_.begin(), mapped_.end(), std::back_inserter(known), [&](const Found& found) { return offered(found.choice); });
    ChoiceSearch search(
        ground_, 1, std::move(known), [this](const Choice& choice) { return rooms_suffice(choice); }, [] {});
    search.widen(1, {{group, proposals}});
    search.run(stop);
    mapped_.insert(mapped_.end(), search.solved().begin(), search.solved().end());
    const Gains limits = search.limits();
    BestMove best{std::nullopt, {}};
    if (!search.best().empty()) {
        best.step = step_of(search.best().front(), limits, search.exhausted());
        best.step->most_moves = 1;
        best.limits = best.step->outcome.levels;
        return best;
    }
    best.limits = steps_.front().outcome.levels;
    for (std::size_t level = 0; level < best.limits.size(); ++level)
        if (ground_.scenario.objective()[level].maximised()) {
            const auto limit = limits[first_level_ + level];
            best.limits[level].bound = limit == nothing ? std::nullopt : std::optional(limit);  // none: there is no such choice
        }
    return best;
}

}  // namespace duaal::negotiate
