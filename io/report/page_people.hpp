#pragma once
/// Who is better and worse off by a step, by id.

#include <ostream>

#include "io/report/negotiation.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// Three points of a Markdown list: "Better off (2): p1 (nothing yet > complete), …".
void write_people(std::ostream& out, const Negotiation& negotiation, const NegotiationStep& step, Language language);

}  // namespace duaal::io
