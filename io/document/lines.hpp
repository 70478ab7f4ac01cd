#pragma once
/// Texts in lines of a screen with one width for every character.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace duaal::io {

/// How many characters of the screen a UTF-8 text takes; accents that stand apart and wide characters are not reckoned with.
std::size_t width_of(std::string_view text);

/// `text` with blanks behind it up to `width`.
std::string padded(const std::string& text, std::size_t width);

/// `text` in lines of at most `width` (at least 1), broken at blanks, and only within a word that is longer: after its hyphens where it
/// has them. What fits stays as it is.
std::vector<std::string> lines_of(const std::string& text, std::size_t width);

/// Takes from the widest of `widths`, from none below its `least`, until together they fit in `room` or nothing is left to take.
void narrow(std::vector<std::size_t>& widths, const std::vector<std::size_t>& least, std::size_t room);

}  // namespace duaal::io
