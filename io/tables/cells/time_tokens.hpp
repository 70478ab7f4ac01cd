#pragma once
/// The words and figures of a text about days and times.

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace duaal::io::tables {

enum class DayPart { none, morning, afternoon, evening, whole_day };

struct TimeToken {
    enum class Kind { day, part, clock, dash, to, also };
    Kind kind;
    int day = 0;                   ///< of a day: 0 is Monday
    DayPart part = DayPart::none;  ///< of a part; of a day where both are one word, `dinsdagochtend`
    int minute = 0;                ///< of a clock, from midnight
};

/// None where a word or a figure is not known; `text` is plain (`plain`).
std::optional<std::vector<TimeToken>> time_tokens(std::string_view text);

/// The day that a word names: `ma`, `maandag`, `mon`, …
std::optional<int> day_word(std::string_view word);

inline constexpr int minutes_of_day = 24 * 60;

}  // namespace duaal::io::tables
