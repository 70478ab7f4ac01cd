#pragma once
/// Texts of people made comparable: upper case and accents do not count.

#include <string>
#include <string_view>

namespace duaal::io {

/// Small letters without accents; every dash is `-`, every blank but a new line one space, none at the ends. Other characters stay.
std::string plain(std::string_view text);

/// Of that the letters and digits only: what headings, keys and words are compared by.
std::string folded(std::string_view text);

struct MadeId {
    std::string id;    ///< empty where nothing is left of the text
    bool cut = false;  ///< at 64 characters
};

/// An id of a text (SPEC section 10): of the plain text every run of other characters than a-z, 0-9, `.` and `_` is one `-`.
MadeId made_id(std::string_view text);

}  // namespace duaal::io
