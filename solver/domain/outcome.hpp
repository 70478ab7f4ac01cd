#pragma once
/// What a search says of its plan: SPEC section 7. An outcome never overstates.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "solver/domain/timetable.hpp"

namespace duaal::domain {

/// One objective level: its value in the plan and a proven bound on it, given the levels above as the plan has them.
struct LevelResult {
    std::int64_t value = 0;
    std::optional<std::int64_t> bound;  ///< may be absent only below the first level that is not proven

    /// No plan with the same levels above does better.
    [[nodiscard]] bool proven() const { return bound == value; }
};

/// Why the search ended: `optimal` exactly when every level is proven.
enum class Stopped : std::uint8_t { optimal, time, gap, interrupted };
inline constexpr std::array<std::string_view, 4> stopped_names{"optimal", "time", "gap", "interrupted"};

struct [[nodiscard]] Outcome {
    std::optional<Plan> plan;  ///< absent where the search was stopped before it had any
    std::vector<LevelResult> levels;
    Stopped stopped = Stopped::time;
    double seconds = 0;
};

}  // namespace duaal::domain
