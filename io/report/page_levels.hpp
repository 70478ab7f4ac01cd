#pragma once
/// The levels of a plan beside those of another one, as a table of Markdown.

#include <cstddef>
#include <ostream>

#include "io/text/text.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/domain/policy.hpp"

namespace duaal::io {

/// A difference with its sign: "+7", "0", "-2".
std::string signed_number(std::int64_t number);

/// The bound of a level in words: "proven" only where the value reaches it, and without a condition only where every level above does.
Text bound_text(const domain::Objective& objective, const domain::Outcome& outcome, std::size_t level);

/// A row per level: what it wants, its value `before` and `after`, the difference, and the bound of `after`.
void write_levels(std::ostream& out, const domain::Objective& objective, const domain::Outcome& before, const Text& before_head,
                  const domain::Outcome& after, const Text& after_head, Language language);

}  // namespace duaal::io
