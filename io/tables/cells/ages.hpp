#pragma once
/// The ages of children at a childcare: `2-4` years, `6 mnd-4`.

#include "io/tables/cells/value.hpp"

namespace duaal::io::tables {

/// In months; from `min` to before `max`.
struct Ages {
    int min = 0, max = 0;
};
Parsed<Ages> ages_of(const Cell& cell);

/// Where nothing is said, by the formats' word of the kind: daycare 0-4, playgroup 2-4, after_school 4-13, childminder 0-13.
Ages usual_ages(std::string_view kind);

/// `2-4`, `6 mnd-4`
std::string cell_ages(Ages ages);

}  // namespace duaal::io::tables
