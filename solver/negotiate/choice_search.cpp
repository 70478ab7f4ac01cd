#include "solver/negotiate/choice_search.hpp"

#include <algorithm>

#include "solver/assign/parallel.hpp"

namespace duaal::negotiate {

using namespace domain;

namespace {

constexpr int rounds_before_probe = 3, rounds_of_probe = 9;

/// Does `a` promise more than `b`, or as much and is nearer to one choice? Where `probing`, what leads to an answer soon comes first.
bool comes_before(const Cluster& a, const Cluster& b, const std::vector<std::size_t>& levels, bool probing) {
    if (a.put_off != b.put_off) return b.put_off;
    if (probing && a.probe != b.probe) return a.probe;
    if (probing && a.bounded != b.bounded) return a.bounded;
    for (const std::size_t level : levels)
        if (a.limits[level] != b.limits[level]) return a.limits[level] > b.limits[level];
    if (a.most_offers() != b.most_offers()) return a.most_offers() < b.most_offers();
    return a.cost() < b.cost();
}

/// The cluster in parts, where some of its choices add one move to `best`: these are one of the parts.
std::vector<Cluster> with_those_adding_to(const Choice& best, Cluster cluster) {
    std::vector<Cluster> parts;
    if (!best.empty() && best.size() + 1 == cluster.moved.size()) {
        Cluster rest = cluster;
        for (const Pick& pick : best) {
            const auto group = std::find(rest.moved.begin(), rest.moved.end(), pick.group);
            if (group == rest.moved.end()) return {std::move(cluster)};
            auto& offers = rest.offers[static_cast<std::size_t>(group - rest.moved.begin())];
            const auto same = std::find_if(offers.begin(), offers.end(), [&](const Offer& o) { return o.proposal == pick.proposal; });
            if (same == offers.end()) return {std::move(cluster)};
            const Offer kept = *same;
            offers.erase(same);
            if (!offers.empty()) parts.push_back(rest);
            offers = {kept};
        }
        rest.adds_to_best = true;
        parts.push_back(std::move(rest));
        return parts;
    }
    parts.push_back(std::move(cluster));
    return parts;
}

}  // namespace

bool better(const Ground& ground, const Found& a, const Found& b) {
    for (const std::size_t level : ground.levels)
        if (a.values[level] != b.values[level]) return a.values[level] > b.values[level];
    return a.cost != b.cost ? a.cost < b.cost : a.choice.size() < b.choice.size();
}

ChoiceSearch::ChoiceSearch(const Ground& ground, std::size_t wanted, std::vector<Found> start, std::function<bool(const Choice&)> allows,
                           Report report)
    : ground_(ground), wanted_(wanted), allows_(std::move(allows)), report_(std::move(report)) {
    for (Found& found : start) add(std::move(found));
}

void ChoiceSearch::add(Found found) {
    std::erase_if(best_, [&](const Found& old) { return old.choice == found.choice && better(ground_, found, old); });
    if (std::any_of(best_.begin(), best_.end(), [&](const Found& old) { return old.choice == found.choice; })) return;
    const auto at =
        std::upper_bound(best_.begin(), best_.end(), found, [&](const Found& a, const Found& b) { return better(ground_, a, b); });
    best_.insert(at, std::move(found));
    if (best_.size() > wanted_) best_.pop_back();
}

void ChoiceSearch::widen(std::size_t moves, const Movable& proposals) {
    const Choice best = best_.empty() ? Choice{} : best_.front().choice;
    std::vector<bool> taken(proposals.size(), false);
    std::fill_n(taken.begin(), std::min(moves, taken.size()), true);
    if (moves > proposals.size()) return;
    do {
        Cluster cluster;
        cluster.limits = ground_.most;
        for (std::size_t i = 0; i < proposals.size(); ++i) {
            if (!taken[i]) continue;
            cluster.moved.push_back(proposals[i].first);
            std::vector<Offer>& offers = cluster.offers.emplace_back();
            for (const std::uint32_t number : proposals[i].second)
                offers.push_back({number, ground_.proposals[proposals[i].first][number].cost, ground_.most});
        }
        for (Cluster& part : with_those_adding_to(best, std::move(cluster))) open_.push_back(std::move(part));
    } while (std::prev_permutation(taken.begin(), taken.end()));
}

Standard ChoiceSearch::standard() const {
    if (best_.size() == wanted_) return {ground_.levels, best_.back().values, best_.back().cost, best_.back().choice.size()};
    Standard any{ground_.levels, Gains(ground_.most.size(), nothing), std::numeric_limits<int>::max(), 0};
    if (!ground_.floors.empty()) any.values.front() = assign::required_by(ground_.floors);
    return any;
}

bool ChoiceSearch::probing() const {
    if (improved_ && best_.size() == wanted_) return false;
    return rounds_without_answer_ >= rounds_before_probe && rounds_without_answer_ < rounds_before_probe + rounds_of_probe;
}

void ChoiceSearch::drop_beaten() {
    const Standard held = standard();
    std::erase_if(open_, [&](const Cluster& cluster) { return !can_beat(cluster.limits, cluster.cost(), cluster.moved.size(), held); });
}

void ChoiceSearch::forget_limits(const Gains& before) {
    const Gains now = standard().values;
    const auto fell =
        std::find_if(ground_.levels.begin(), ground_.levels.end(), [&](std::size_t level) { return now[level] < before[level]; });
    if (fell == ground_.levels.end()) return;
    const auto forget = [&](Gains& limits) {
        for (auto level = fell + 1; level < ground_.levels.end(); ++level) limits[*level] = ground_.most[*level];
    };
    for (Cluster& cluster : open_) {
        forget(cluster.limits);
        for (auto& offers : cluster.offers)
            for (Offer& offer : offers) forget(offer.limits);
        cluster.bounded = false;
    }
}

Gains ChoiceSearch::limits() const {
    Gains limits = standard().values;
    for (const std::size_t level : ground_.levels)
        for (const Cluster& cluster : open_) limits[level] = std::max(limits[level], cluster.limits[level]);
    return limits;
}

void ChoiceSearch::run(const assign::Stop& stop, Part part) {
    drop_beaten();
    improved_ = false;
    rounds_without_answer_ = 0;
    while (!stop.now()) {
        const auto before = [&](const Cluster& a, const Cluster& b) { return comes_before(a, b, ground_.levels, probing()); };
        std::stable_sort(open_.begin(), open_.end(), [&](const Cluster& a, const Cluster& b) { return before(b, a); });  // best last
        const auto fresh = std::stable_partition(open_.begin(), open_.end(), [&](const Cluster& cluster) {
            return cluster.given_up || (part == Part::adding_to_best && !cluster.adds_to_best);
        });
        if (fresh == open_.end()) return;
        const auto batch = std::min<std::ptrdiff_t>(open_.end() - fresh, ground_.threads);
        const auto middle = open_.end() - batch;
        std::vector<Cluster> taken(std::make_move_iterator(middle), std::make_move_iterator(open_.end()));
        open_.erase(middle, open_.end());
        std::vector<Result> results(taken.size());
        const Standard held = standard();
        const Plan plan = best_.empty() ? ground_.given : best_.front().plan;
        assign::parallel_for(taken.size(), ground_.threads, [&](std::size_t i) { results[i] = explore(taken[i], held, plan, stop); });
        ++rounds_without_answer_;
        for (Result& result : results) {
            for (Cluster& cluster : result.open) open_.push_back(std::move(cluster));
            if (!result.found) continue;
            rounds_without_answer_ = 0;
            improved_ = improved_ || best_.empty() || better(ground_, *result.found, best_.front());
            solved_.push_back(*result.found);
            add(std::move(*result.found));
        }
        forget_limits(held.values);
        drop_beaten();
        report_();
    }
}

void ChoiceSearch::consider(Found found) {
    const Gains before = standard().values;
    solved_.push_back(found);
    add(std::move(found));
    forget_limits(before);
    drop_beaten();
    report_();
}

}  // namespace duaal::negotiate
