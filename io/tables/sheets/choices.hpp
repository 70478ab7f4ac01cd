#pragma once
/// Heeft nu and Toegezegd: groups, and a placement with days.

#include "io/tables/making.hpp"

namespace duaal::io::tables {

/// Sets `key`, `current` or `fixed`, of a participant from the column `nl`. What names nothing is an error where it was promised, else a
/// warning.
void make_choice(Making& in, Draft& who, const Row& row, std::string_view nl, std::string_view key);

}  // namespace duaal::io::tables
