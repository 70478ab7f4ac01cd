#include "io/diagnostic.hpp"

#include <algorithm>

namespace duaal::io {

std::string describe(const Diagnostic& diagnostic, Language language) {
    std::string out = diagnostic.file;
    if (diagnostic.line > 0) out.append(":").append(std::to_string(diagnostic.line)).append(":").append(std::to_string(diagnostic.column));
    if (!diagnostic.pointer.empty()) out.append(": ").append(diagnostic.pointer);
    out.append(": ").append(diagnostic.why.in(language));
    if (!diagnostic.mend.empty()) out.append("; ").append(diagnostic.mend.in(language));
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    std::ranges::replace_if(out, is_control, '?');
    return out;
}

}  // namespace duaal::io
