#pragma once
/// The brief (gespreksnotitie): what is asked of one provider, on one page for both sides of the table (SPEC section 9).

#include "io/document/paper.hpp"
#include "io/report/negotiation/negotiation.hpp"

namespace duaal::io {

/// Without any block where no step moves a group of this provider. It names only groups of `provider`, no participant and no household.
/// Every figure in it that counts people or filled seats comes from `counts`: the same for all briefs of one run, the providers in
/// order, since only the first of two near figures is given. Other figures (rooms, lessons that change) count no people.
Document brief(const Negotiation& negotiation, domain::ProviderIndex provider, PublishedCounts& counts);

}  // namespace duaal::io
