#pragma once
/// A week drawn as a grid of days by half-hours.

#include <ostream>
#include <vector>

#include "io/text/text.hpp"
#include "solver/domain/time.hpp"

namespace duaal::io {

/// What stands under each other in one day's column.
struct Strip {
    domain::Interval time;
    std::vector<Text> words;          ///< in its first half-hours, each on a line of its own
    Text rest = Text::verbatim("|");  ///< in its other half-hours
    int weight = 0;                   ///< of what takes as much of a half-hour, the heaviest fills it
};

/// Fills a half-hour however little of it such a strip takes.
inline constexpr int heaviest = 1000;

struct WeekGrid {
    std::vector<Strip> strips;
    Text caption{};  ///< a line above it
};

/// Without its caption, from the first strip's start to the last one's end. A column is as wide as its words where the screen allows it;
/// else they go on in the half-hour below.
void write_grid(std::ostream& out, const WeekGrid& grid, Language language);

}  // namespace duaal::io
