#pragma once
/// One count of people before and after, in words that a brief may hold.

#include <cstdint>
#include <string>

#include "io/report/small_count.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// "with today's times 40, with these times 47". What may not be given has no number, only whether it is more or fewer; and where
/// neither may be given and both are below 5, not even that. The first number is asked first.
Text count_change(PublishedCounts& counts, const std::string& quantity, std::int64_t before, std::int64_t after);

}  // namespace duaal::io
