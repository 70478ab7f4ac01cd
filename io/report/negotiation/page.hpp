#pragma once
/// The planner's page of a negotiation: who gains and who loses by what, by id. It stays in the house.

#include "io/document/document.hpp"
#include "io/report/negotiation/negotiation.hpp"

namespace duaal::io {

/// First what re-planning alone brings, then per step of both frontiers the moves, every level with its bound and its difference from
/// step 0 of the same frontier, who is better off, worse off or changed, the further choices, and the file.
Document negotiation_page(const Negotiation& negotiation);

}  // namespace duaal::io
