#pragma once
/// What moving lessons brings, for the screen.

#include "io/document/document.hpp"
#include "io/report/negotiation/negotiation.hpp"

namespace duaal::io {

/// Both frontiers, a block a step; further choices a point each.
Document negotiation_document(const Negotiation& negotiation);

}  // namespace duaal::io
