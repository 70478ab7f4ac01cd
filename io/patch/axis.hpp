#pragma once
/// A value of a scenario that takes several in turn, as it is typed: `POINTER=FROM:TO:STEP` or `POINTER=A,B,C`.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::io {

struct Axis {
    std::vector<std::string> keys;    ///< of the JSON pointer
    std::vector<std::string> values;  ///< JSON, at least two, no two alike; of a range both ends where the step reaches the last
};

/// An axis, or why the text is none and what to write.
struct [[nodiscard]] AxisReading {
    std::optional<Axis> axis;
    Text fault;
};

inline constexpr std::size_t most_values = 50;  ///< of one axis

/// Commas within brackets and quotes do not divide. Of a range all three are numbers; decimals are exact.
AxisReading parse_axis(std::string_view text);

}  // namespace duaal::io
