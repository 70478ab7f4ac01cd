#pragma once
/// The levels of a plan beside those of another one.

#include <cstddef>

#include "io/document/table.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/domain/policy.hpp"

namespace duaal::io {

/// The bound of a level in words: "proven" only where the value reaches it, and without a condition only where every level above does.
Text bound_text(const domain::Objective& objective, const domain::Outcome& outcome, std::size_t level);

/// Under the heads of both: a row per level with what it wants, its value before and after, the difference, and the bound of `after`.
DataTable levels_table(const domain::Objective& objective, const domain::Outcome& before, const Text& before_head,
                       const domain::Outcome& after, const Text& after_head);

}  // namespace duaal::io
