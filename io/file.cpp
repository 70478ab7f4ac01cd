#include "io/file.hpp"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <limits>
#include <system_error>

namespace duaal::io {

std::optional<std::string> read_file(const std::filesystem::path& path) {
    std::error_code fault;
    if (std::filesystem::is_directory(path, fault)) return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    std::string text(std::istreambuf_iterator<char>(in), {});
    if (in.bad() || text.size() >= std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return text;
}

}  // namespace duaal::io
