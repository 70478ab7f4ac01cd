#pragma once
/// What is known of the screen that a stream writes to. It goes with the stream, as the precision of numbers does, so that what writes
/// a table need not be told.

#include <cstddef>
#include <ostream>
#include <string>

namespace duaal::io {

struct Screen {
    std::size_t width = 80;  ///< in characters
    bool colour = false;
};

/// Without it a stream has the screen of `Screen{}`: a file, to be read or printed anywhere.
void set_screen(std::ostream& out, const Screen& screen);
[[nodiscard]] Screen screen_of(std::ostream& out);

/// What a text says of the plan. Colour only stresses it: it is said by the words already.
enum class Paint { plain, good, partly, bad };

/// `text` in its colour where the stream's screen shows colours, else as it is.
std::string painted(std::ostream& out, const std::string& text, Paint paint);

}  // namespace duaal::io
