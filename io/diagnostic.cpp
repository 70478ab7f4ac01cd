#include "io/diagnostic.hpp"

namespace duaal::io {

std::string describe(const Diagnostic& diagnostic, Language language) {
    std::string out = diagnostic.file;
    if (diagnostic.line > 0) out.append(":").append(std::to_string(diagnostic.line)).append(":").append(std::to_string(diagnostic.column));
    if (!diagnostic.pointer.empty()) out.append(": ").append(diagnostic.pointer);
    out.append(": ").append(diagnostic.why.in(language));
    if (!diagnostic.mend.empty()) out.append("; ").append(diagnostic.mend.in(language));
    return out;
}

}  // namespace duaal::io
