#pragma once
/// One count of people before and after, in words that a brief may hold.

#include <string>

#include "io/document/paper.hpp"

namespace duaal::io {

/// "with today's times 40, with these times 47". What may not be given has no number, only whether it is more or fewer; and where
/// neither may be given and both are below 5, not even that.
OpenText count_change(PublishedCounts& counts, const std::string& quantity, PeopleCount before, PeopleCount after);

}  // namespace duaal::io
