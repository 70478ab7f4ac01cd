#pragma once
/// Texts of files in the encodings that spreadsheets write.

#include <string>

namespace duaal::io::tables {

struct Decoded {
    std::string text;      ///< UTF-8
    std::string encoding;  ///< `UTF-16` or `Windows-1252`; empty: UTF-8
};

/// UTF-8 with or without a byte order mark; UTF-16 by its mark, or where every other byte of the beginning is 0; else Windows-1252.
Decoded decoded_text(std::string bytes);

/// Whether a text is UTF-8 throughout.
bool is_utf8(const std::string& text);

}  // namespace duaal::io::tables
