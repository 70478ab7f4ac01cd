#pragma once
/// Strict JSON: no duplicate keys, no numbers beyond range, no invalid UTF-8, no NUL, no bottomless nesting.

#include <vector>

#include "io/diagnostic_code.hpp"
#include "io/json/node.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// What is wrong with a text as JSON.
struct JsonFault {
    Code code;  ///< `bad_json`, `bad_utf8`, `number_too_large`, `too_deep`, `duplicate_key`
    std::size_t offset;
    std::string pointer;  ///< of the value, where one is to blame; else empty
    std::string value;    ///< as the file has it; may be empty
    Text why;
    Text mend;
};

struct JsonReading {
    const Node* root = nullptr;  ///< null where the text is no JSON; duplicate keys leave the last
    std::vector<JsonFault> faults;
};

inline constexpr int deepest_json = 200;

/// Never throws. `source` must belong to the arena. A byte order mark at the start is skipped.
JsonReading parse_json(Arena& arena, const Source& source);

}  // namespace duaal::io
