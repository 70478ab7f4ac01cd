#pragma once
/// Words of closed lists, as planners write them and as the formats do.

#include <optional>
#include <string_view>

#include "io/tables/cells/value.hpp"

namespace duaal::io::tables {

/// ja or nee, yes or no, a cell that is true or false, a cross.
Parsed<bool> flag_of(const Cell& cell);

/// The formats' words of a kind of work, of childcare, of a way to travel, of a level.
Parsed<std::string> work_kind_of(std::string_view text);
Parsed<std::string> childcare_kind_of(std::string_view text);
Parsed<std::string> mode_of(std::string_view text);
Parsed<std::string> level_of(std::string_view text);

/// The levels of a group, either of which may be empty: `A1-A2`, `A2` (just that), `vanaf A2`, `tot A2` (included).
struct LevelRange {
    std::string min, max;
};
Parsed<LevelRange> levels_of(std::string_view text);

/// The routes of the laws that have a name of their own: `B1`, `Onderwijs`, `Z`, DUO's `B`, `O`; empty for any other.
std::string_view known_route(std::string_view text);

/// How a workbook writes the formats' words; the word itself where it is none.
std::string cell_work_kind(std::string_view word);
std::string cell_childcare_kind(std::string_view word);
std::string cell_mode(std::string_view word);
std::string cell_level(std::string_view word);

/// What a cell of a list may hold, for drop-down lists.
std::vector<std::string> work_kind_words();
std::vector<std::string> childcare_kind_words();
std::vector<std::string> mode_words();
std::vector<std::string> level_words();

}  // namespace duaal::io::tables
