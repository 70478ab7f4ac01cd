#pragma once
/// A variant beside a baseline: how sure each difference is, and whom it helps (SPEC section 9, "Comparison").

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "solver/domain/vocabulary.hpp"
#include "solver/facts/answer.hpp"

namespace duaal::facts {

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
struct PersonMove {
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
    std::vector<PersonMove> better;                      ///< by id
    std::vector<PersonMove> worse;                       ///< lower status, or no work any more; by id

    /// The same people want the same, so that more heads are a gain and fewer a loss.
    [[nodiscard]] bool comparable() const { return same_wishes && left == 0 && came == 0; }
};

Versus compare(const Answer& base, const Answer& variant);

}  // namespace duaal::facts
