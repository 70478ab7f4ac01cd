#pragma once
/// An error or a warning about a file: what, where, why, and how to mend it.

#include <string>

#include "io/text/text.hpp"

namespace duaal::io {

struct Diagnostic {
    enum class Severity { error, warning };
    Severity severity;
    std::string code;     ///< stable, such as `unknown_key`; documented in docs/errors.md
    std::string file;     ///< the file that the value came from
    std::string pointer;  ///< JSON pointer (RFC 6901) in that file; empty: the whole file
    std::string value;    ///< as the file has it, shortened; may be empty
    Text why;
    Text mend;            ///< may be empty
};

}  // namespace duaal::io
