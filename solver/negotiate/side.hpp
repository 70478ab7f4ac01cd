#pragma once
/// One side of a negotiation: over any plans, or over those that leave nobody worse off.

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "solver/negotiate/choice_search.hpp"
#include "solver/negotiate/negotiate.hpp"

namespace duaal::negotiate {

class Side {
public:
    using Report = std::function<void(const domain::Step&)>;

    Side(Ground ground, const Movable& movable, int most_others, Report report)
        : ground_(std::move(ground)),
          movable_(movable),
          first_level_(ground_.floors.empty() ? 0 : 1),
          most_others_(static_cast<std::size_t>(most_others)),
          report_(std::move(report)) {}

    /// Step 0, and what later ones begin with.
    void begin(const domain::Outcome& given, const assign::Stop& stop);
    /// Seeks the best of one move more; the steps so far stand in `steps()`.
    void next(const assign::Stop& stop);
    /// The best choice of the harmless side so far, for this side: a plan that harms nobody is one of all plans.
    void learn_from(const Side& harmless, const assign::Stop& stop);
    /// What the free side knows of as many moves, for this one, which is the harmless one.
    void bound_by(const Side& free);
    /// Gives the best of `moves` moves a plan that changes few, and seeks further choices.
    void finish(std::size_t moves, const assign::Stop& stop);

    [[nodiscard]] const std::vector<domain::FrontierStep>& steps() const { return steps_; }

    /// The best choice that gives `group` alone one of these proposals; step 0 must be begun.
    domain::BestMove best_of(domain::GroupIndex group, const std::vector<std::uint32_t>& proposals, const assign::Stop& stop);

private:
    [[nodiscard]] Found as_found(const domain::Outcome& given) const;
    [[nodiscard]] domain::Step as_it_stands(const Found& best) const;
    /// Could moving nothing still be best?
    [[nodiscard]] bool start_is_open() const;
    [[nodiscard]] Gains limits() const;
    /// Another plan, or choice, for the step of so many moves, that is as good or better.
    void replace(std::size_t moves, Found found);
    [[nodiscard]] domain::Step step_of(const Found& found, const Gains& limits, bool proven) const;
    [[nodiscard]] std::vector<domain::Step> others(const Found& best, std::size_t moves, const assign::Stop& stop) const;
    [[nodiscard]] bool uses_new_times_of(const Choice& choice, const Choice& best) const;
    [[nodiscard]] domain::Moves moves_of(const Choice& choice) const;
    [[nodiscard]] bool rooms_suffice(const Choice& choice) const { return ground_.rooms.suffice(moves_of(choice)); }
    struct Wanted {
        std::size_t count;
        std::size_t most_moves;
        std::function<bool(const Choice&)> allows;
    };
    /// The best of some choices, and whether that is proven.
    [[nodiscard]] std::pair<std::vector<Found>, bool> search(const Wanted& wanted, const assign::Stop& stop) const;

    Ground ground_;
    const Movable& movable_;
    std::size_t first_level_;
    std::size_t moves_ = 0;
    std::optional<ChoiceSearch> search_;
    bool start_proven_ = false;
    Gains start_limits_;  ///< of moving nothing
    std::size_t most_others_;
    Report report_;
    std::vector<Found> best_;    ///< per number of moves
    std::vector<Gains> limits_;  ///< per number of moves, beside the best as it was found
    std::vector<Found> mapped_;  ///< solved for maps
    std::vector<domain::FrontierStep> steps_;
};

}  // namespace duaal::negotiate
