// What comes of one cluster: bounds, parts, or plans of its single choice.

#include <algorithm>

#include "solver/negotiate/choice_search.hpp"

namespace duaal::negotiate {

using namespace domain;

namespace {

constexpr double share_of_one = 0.25;  ///< of the time left, that settling one choice may take

/// Else a plan that is not the best of its choice may have more of a maximised level than the choice gives.
bool maximised_come_first(const Ground& ground) { return ground.levels.empty() || ground.levels.back() + 1 == ground.levels.size(); }

}  // namespace

Choice ChoiceSearch::choice_of(const Cluster& cluster) const {
    Choice choice;
    for (std::size_t m = 0; m < cluster.moved.size(); ++m) choice.push_back({cluster.moved[m], cluster.offers[m].front().proposal});
    return choice;
}

void ChoiceSearch::drop_impossible(Cluster& cluster) const {
    for (std::size_t m = 0; m < cluster.moved.size(); ++m) {
        std::erase_if(cluster.offers[m], [&](const Offer& offer) {
            Choice choice;
            Moves moves;
            for (std::size_t other = 0; other < cluster.moved.size(); ++other) {
                const GroupIndex group = cluster.moved[other];
                const Offer& known = other == m ? offer : cluster.offers[other].front();
                const bool one = other == m || cluster.offers[other].size() == 1;
                if (one) choice.push_back({group, known.proposal});
                // Where there are several, the group may as well be nowhere: then it needs the fewest rooms.
                moves.push_back(move_to(group, one ? ground_.proposals[group][known.proposal] : Proposal{}));
            }
            return choice.size() == moves.size() ? !allows_(choice) : !ground_.rooms.suffice(moves);
        });
        if (!cluster.possible()) return;
    }
}

ChoiceSearch::Result ChoiceSearch::explore(Cluster cluster, const Standard& standard, const Plan& plan, const assign::Stop& stop) const {
    Result result;
    const auto keep = [&](Cluster& open) {
        if (open.possible()) result.open.push_back(std::move(open));
    };
    drop_impossible(cluster);
    if (!cluster.possible()) return result;
    if (!cluster.bounded) {
        auto joint = make_cluster_program(ground_.widened, ground_.weeks, cluster, {ground_.widened.twins, ground_.floors}, stop);
        if (joint) bound_cluster(ground_.widened, std::move(*joint), standard, stop, cluster);
        keep(cluster);
    } else if (!cluster.single()) {
        Cluster first = split(cluster, standard, probing());
        keep(first);
        keep(cluster);
    } else {
        const bool settles = cluster.tried || !maximised_come_first(ground_);
        return settles ? settle(std::move(cluster), standard, plan, stop) : attempt(std::move(cluster), standard, plan, stop);
    }
    return result;
}

ChoiceSearch::Result ChoiceSearch::attempt(Cluster cluster, const Standard& standard, const Plan& plan, const assign::Stop& stop) const {
    Result result;
    std::optional<Found> tried = try_choice(ground_, choice_of(cluster), plan, stop);
    cluster.tried = true;
    if (tried) {
        cluster.tried_at = tried->point;
        bool fallen = false;  // a level above: the cluster's limits of those below hold only beside the standard's value of it
        for (const std::size_t level : ground_.levels) {
            if (!fallen) tried->bounds[level] = cluster.limits[level];
            fallen = fallen || tried->values[level] < standard.values[level];
        }
    }
    result.open.push_back(std::move(cluster));
    result.found = std::move(tried);
    return result;
}

ChoiceSearch::Result ChoiceSearch::settle(Cluster cluster, const Standard& standard, const Plan& plan, const assign::Stop& stop) const {
    Result result;
    const assign::Stop part = stop.part(share_of_one);
    Solved solved = solve_choice(ground_, choice_of(cluster), standard, plan, cluster.tried_at, 1, part);
    if (solved.beaten) return result;
    bool proven = solved.found.has_value();
    if (solved.found) {
        cluster.tried_at = solved.found->point;
        for (const std::size_t level : ground_.levels) {
            cluster.limits[level] = std::min(cluster.limits[level], solved.found->bounds[level]);
            proven = proven && solved.found->bounds[level] == solved.found->values[level];
        }
    }
    (part.now() ? cluster.put_off : cluster.given_up) = !proven;
    if (!proven) result.open.push_back(std::move(cluster));
    result.found = std::move(solved.found);
    return result;
}

}  // namespace duaal::negotiate
