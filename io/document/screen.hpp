#pragma once
/// What is known of the screen that a stream writes to. It goes with the stream, as the precision of numbers does, so that what writes
/// a table need not be told.

#include <cstddef>
#include <ostream>
#include <string>

#include "io/text/text.hpp"

namespace duaal::io {

struct Screen {
    std::size_t width = 80;  ///< in characters
    bool colour = false;
};

/// Without it a stream has the screen of `Screen{}`: a file, to be read or printed anywhere.
void set_screen(std::ostream& out, const Screen& screen);
[[nodiscard]] Screen screen_of(std::ostream& out);

/// `text` between the signs of its colour.
std::string coloured(const std::string& text, Paint paint);

/// The same where the stream's screen shows colours, else as it is.
std::string painted(std::ostream& out, const std::string& text, Paint paint);

}  // namespace duaal::io
