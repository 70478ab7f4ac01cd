#include "io/file.hpp"

#include <array>
#include <fstream>
#include <iostream>
#include <system_error>

namespace duaal::io {

namespace {

std::optional<std::string> read_all(std::istream& in) {
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

/// What was read of it; the outer one is none before that.
std::optional<std::optional<std::string>>& standard_input() {
    static std::optional<std::optional<std::string>> text;
    return text;
}

}  // namespace

bool is_standard(const std::filesystem::path& path) { return path == "-"; }

bool has_nul(const std::filesystem::path& path) { return path.native().find('\0') != std::string::npos; }

std::optional<std::string> read_file(const std::filesystem::path& path) {
    std::error_code fault;
    if (has_nul(path) || std::filesystem::is_directory(path, fault)) return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return read_all(in);
}

std::optional<std::string> read_source(const std::filesystem::path& path) {
    if (!is_standard(path)) return read_file(path);
    auto& text = standard_input();
    if (!text) text = read_all(std::cin);
    return *text;
}

void forget_standard_input() { standard_input().reset(); }

}  // namespace duaal::io
