#pragma once
/// The best choice of at most so many moves, best promise first: docs/negotiation.md, "The search".

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "solver/assign/floors.hpp"
#include "solver/assign/stop.hpp"
#include "solver/negotiate/cluster.hpp"
#include "solver/negotiate/rooms.hpp"

namespace duaal::negotiate {

/// One proposal of each moved group.
struct Pick {
    domain::GroupIndex group;
    std::uint32_t proposal;

    bool operator==(const Pick&) const = default;
};
using Choice = std::vector<Pick>;

/// Groups with the numbers of their proposals.
using Movable = std::vector<std::pair<domain::GroupIndex, std::vector<std::uint32_t>>>;

/// A choice with a plan for it; gains as in the joint program of the choice.
struct Found {
    Choice choice;
    int cost = 0;
    Gains values;
    Gains bounds;  ///< for this choice
    domain::Plan plan;
    assign::Point point;  ///< of the joint program of the choice
};

/// What all searches of one negotiation share.
struct Ground {
    const domain::Scenario& scenario;
    const Proposals& proposals;
    const Widened& widened;
    WeekStore& weeks;
    const Rooms& rooms;
    const domain::Plan& given;
    assign::Floors floors;            ///< empty: anybody may be worse off
    std::vector<std::size_t> levels;  ///< of the joint program, that choices are compared by, ascending
    Gains most;                       ///< per level of the joint program: what no plan can pass, whatever moves
    int threads;
    std::uint64_t seed;
};

/// Lexicographically by the levels that count, then cheaper, then fewer moves.
bool better(const Ground& ground, const Found& a, const Found& b);

class ChoiceSearch {
public:
    using Report = std::function<void()>;

    /// Seeks the best `wanted` choices. `start`: those that stand until better ones are found. `allows`: which choices are wanted
    /// at all.
    ChoiceSearch(const Ground& ground, std::size_t wanted, std::vector<Found> start, std::function<bool(const Choice&)> allows,
                 Report report);

    /// Adds the choices of exactly `moves` moves out of `proposals` (a part of the ground's); those that add one move to the best so
    /// far as clusters of their own.
    void widen(std::size_t moves, const Movable& proposals);
    /// A choice that was solved elsewhere.
    void consider(Found found);
    /// Which of the open choices.
    enum class Part { all, adding_to_best };
    /// Until nothing open can be among the best, or `stop` says so.
    void run(const assign::Stop& stop, Part part = Part::all);

    /// Every choice that was solved.
    [[nodiscard]] const std::vector<Found>& solved() const { return solved_; }
    /// Best first.
    [[nodiscard]] const std::vector<Found>& best() const { return best_; }
    /// No other choice that was added is among the best.
    [[nodiscard]] bool exhausted() const { return open_.empty(); }
    /// Per level of the joint program: no choice that was added, and keeps the values of the last of the best on the levels above,
    /// gains more.
    [[nodiscard]] Gains limits() const;

private:
    /// What came of one cluster.
    struct Result {
        std::vector<Cluster> open;
        std::optional<Found> found;
    };

    void add(Found found);
    void drop_beaten();
    /// Limits hold beside the values of the standard above them: where one of these fell, those below it are void.
    void forget_limits(const Gains& before);
    /// Has a better choice been missing for so long that single ones are tried before all clusters have bounds?
    [[nodiscard]] bool probing() const;
    [[nodiscard]] Result explore(Cluster cluster, const Standard& standard, const domain::Plan& plan, const assign::Stop& stop) const;
    /// The two ways of asking for a plan of a single choice: a good one soon, and the best.
    [[nodiscard]] Result attempt(Cluster cluster, const Standard& standard, const domain::Plan& plan, const assign::Stop& stop) const;
    [[nodiscard]] Result settle(Cluster cluster, const Standard& standard, const domain::Plan& plan, const assign::Stop& stop) const;
    [[nodiscard]] Standard standard() const;
    /// Drops offers for which there are no rooms, wherever the other moved groups go, and those of which no choice is wanted.
    void drop_impossible(Cluster& cluster) const;
    [[nodiscard]] Choice choice_of(const Cluster& cluster) const;

    const Ground& ground_;
    std::size_t wanted_;
    std::vector<Found> best_;
    std::vector<Found> solved_;
    std::function<bool(const Choice&)> allows_;
    Report report_;
    std::vector<Cluster> open_;
    int rounds_without_answer_ = 0;
    bool improved_ = false;  ///< in this run
};

/// The found plan with its other levels settled too, and as many weeks of `plan` as go with that.
Found bring_near(const Ground& ground, Found found, const domain::Plan& plan, const assign::Stop& stop);

/// What came of one choice.
struct Solved {
    std::optional<Found> found;  ///< its bounds are its own; none where no plan was found that gives everybody what they must have
    bool beaten = false;         ///< no plan of the choice beats the standard: that is a proof
};

/// A good plan for one choice, soon and without proof: its bounds are what no plan passes, whatever moves. `plan`: like which it may be,
/// to begin with.
std::optional<Found> try_choice(const Ground& ground, const Choice& choice, const domain::Plan& plan, const assign::Stop& stop);

/// A plan for one choice that is proven on all levels that choices are compared by, or what is known when `stop` comes, or when the choice
/// is beaten by `standard`. `plan` as above; `tried`: the point that trying the choice came to. `threads`: at most so many.
Solved solve_choice(const Ground& ground, const Choice& choice, const Standard& standard, const domain::Plan& plan,
                    const std::optional<assign::Point>& tried, int threads, const assign::Stop& stop);

}  // namespace duaal::negotiate
