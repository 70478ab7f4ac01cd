#pragma once
/// Texts as they come out of a word processor or a spreadsheet, read loosely to tell what was meant.

#include <string>
#include <string_view>

#include "io/text/text.hpp"

namespace duaal::io {

/// The text with every `what` in it as `with`.
std::string replaced(std::string_view text, std::string_view what, std::string_view with);

/// In lower case, as far as a to z go.
std::string lower_case(std::string_view text);

/// With plain blanks for other ones (no-break, thin), without signs that cannot be seen (zero-width, byte order mark, soft hyphen), and
/// without blanks at its ends.
std::string plain_text(std::string_view text);

/// The first blank or sign that plain_text takes out and that cannot be told from nothing or a plain blank, as `U+00A0`; empty: none.
std::string_view hidden_sign(std::string_view text);

/// `why`, and that the text holds a hidden sign, where it does: else what is asked for looks like what is there.
Text with_hidden_sign(Text why, std::string_view text);

}  // namespace duaal::io
