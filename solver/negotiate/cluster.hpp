#pragma once
/// Many choices at once, and what none of them can pass: docs/negotiation.md, "Clusters".

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "solver/assign/joint_program.hpp"
#include "solver/negotiate/week_store.hpp"

namespace duaal::negotiate {

/// Gains by level of a joint program, more being better; as limits: what cannot be passed.
using Gains = std::vector<std::int64_t>;

/// One proposal of a cluster.
struct Offer {
    std::uint32_t proposal;  ///< number among its group's proposals
    int cost;
    Gains limits;  ///< of the choices in the cluster with it
};

/// The choices that move exactly the groups of `moved`, each to one of its offers.
struct Cluster {
    GroupSet moved;
    std::vector<std::vector<Offer>> offers;  ///< per moved group, not empty
    Gains limits;                            ///< of every choice in it
    bool bounded = false;                    ///< by a relaxation of its own
    bool tried = false;                      ///< a single choice of which a plan was sought, without proof
    std::optional<assign::Point> tried_at;   ///< the best point of its joint program that is known
    bool put_off = false;                    ///< a single choice that took more than its part of the time
    bool given_up = false;                   ///< a single choice that the engine could not settle
    bool adds_to_best = false;               ///< one move beside the best choice of one move less
    bool probe = false;                      ///< the best promise alone, for an early answer

    /// Is there a choice in it at all?
    [[nodiscard]] bool possible() const;
    [[nodiscard]] bool single() const;
    [[nodiscard]] std::size_t most_offers() const;
    /// The least that a choice in it costs.
    [[nodiscard]] int cost() const;
};

/// Less than any gain.
inline constexpr std::int64_t nothing = std::numeric_limits<std::int64_t>::min() / 2;

/// What a choice is held against.
struct Standard {
    std::vector<std::size_t> levels;  ///< that count, ascending
    Gains values;                     ///< per level of the joint program; `nothing`: not held against
    int cost = 0;                     ///< of its moves
    std::size_t moves = 0;
};

/// Can a choice with these limits be better than the standard, or as good and cheaper?
bool can_beat(const Gains& limits, int cost, std::size_t moves, const Standard& standard);

/// The program in which everybody may follow a moved group at the time of any offer; none where `stop` came first.
std::optional<assign::JointProgram> make_cluster_program(const Widened& widened, WeekStore& weeks, const Cluster& cluster,
                                                         const assign::JointVariant& variant, const assign::Stop& stop);

/// Bounds the cluster and its offers level by level, each beside the standard's values of the levels above, and drops offers that
/// cannot beat the standard; those of a group may then be none. Where `stop` comes first, less is bounded.
void bound_cluster(const Widened& widened, assign::JointProgram joint, const Standard& standard, const assign::Stop& stop,
                   Cluster& cluster);

/// Of the offers of the group with most the one half, or as a probe the one offer, that promises most; `cluster` keeps the others.
Cluster split(Cluster& cluster, const Standard& standard, bool probe);

}  // namespace duaal::negotiate
