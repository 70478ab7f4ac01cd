#include "io/file.hpp"

#include <array>
#include <fstream>
#include <system_error>

namespace duaal::io {

std::optional<std::string> read_file(const std::filesystem::path& path) {
    std::error_code fault;
    if (std::filesystem::is_directory(path, fault)) return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    std::string text;
    std::array<char, 1U << 16U> block;
    while (in) {
        in.read(block.data(), block.size());
        text.append(block.data(), static_cast<std::size_t>(in.gcount()));
        if (text.size() > largest_file) return std::nullopt;
    }
    if (in.bad()) return std::nullopt;
    return text;
}

}  // namespace duaal::io
