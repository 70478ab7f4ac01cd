#pragma once
/// The planner's page of a negotiation: who gains and who loses by what, by id. It stays in the house.

#include <ostream>

#include "io/report/negotiation.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// Markdown: first what re-planning alone brings, then per step of both frontiers the moves, every level with its bound and its
/// difference from step 0 of the same frontier, who is better off, worse off or changed, the further choices, and the file.
void write_page(std::ostream& out, const Negotiation& negotiation, Language language);

}  // namespace duaal::io
