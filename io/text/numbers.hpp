#pragma once
/// Numbers as people write them.

#include <cstdint>
#include <string>

#include "io/text/text.hpp"

namespace duaal::io {

/// `2,1` in Dutch, `2.1` in English.
std::string decimal(double value, int digits, Language language);

/// A difference with its sign: "+7", "0", "-2".
std::string signed_number(std::int64_t number);

/// A length in minutes as hours and minutes: `8:30`; with a minus sign where it is negative.
std::string duration_text(std::int64_t minutes);

}  // namespace duaal::io
