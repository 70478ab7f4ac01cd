#pragma once
/// A baseline beside its variants (SPEC section 9, "Comparison").

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/report/figures.hpp"
#include "io/scenario/read_scenario.hpp"
#include "solver/domain/outcome.hpp"

namespace duaal::io {

/// In the order in which headcounts are shown.
inline constexpr std::array statuses_best_first{domain::Status::complete, domain::Status::learning, domain::Status::work,
                                                domain::Status::none};

/// One scenario with its plan, which the checker accepted.
struct Solved {
    std::string file;  ///< as the user named it
    ScenarioFile input;
    domain::Outcome outcome;  ///< has a plan
    bool reused = false;      ///< the plan of an earlier run
    int threads = 1;          ///< that it was solved with
};

/// How sure the difference of a level is.
enum class Certainty : std::uint8_t {
    decided,     ///< no search can change which of both is better
    undecided,   ///< a longer search could
    conditional  ///< a level above differs already
};
inline constexpr std::array<std::string_view, 3> certainty_names{"decided", "undecided", "conditional"};

struct LevelDifference {
    std::int64_t by;  ///< the variant's value less the baseline's
    Certainty certainty;
};

/// Somebody of both scenarios whose status, or work, differs.
struct Move {
    std::string participant;
    domain::Status before;
    domain::Status after;
};

/// A variant against the baseline.
struct Versus {
    std::vector<std::optional<LevelDifference>> levels;  ///< by the variant's levels; none: the baseline has no such level
    bool same_wishes = true;                             ///< everybody in both wants the same, so that `complete` means the same
    std::size_t left = 0;                                ///< people of the baseline who are not in the variant
    std::size_t came = 0;                                ///< people of the variant who are not in the baseline
    std::vector<Move> better;                            ///< by id
    std::vector<Move> worse;                             ///< lower status, or no work any more; by id

    /// The same people want the same, so that more heads are a gain and fewer a loss.
    [[nodiscard]] bool comparable() const { return same_wishes && left == 0 && came == 0; }
};

Versus compare(const Solved& base, const Solved& variant);

struct Comparison {
    std::vector<Solved> scenarios;  ///< the baseline first
    std::vector<Figures> figures;   ///< of each of them
    std::vector<Versus> versus;     ///< of each of them; the baseline against itself
};

Comparison compare_all(std::vector<Solved> scenarios);

}  // namespace duaal::io
