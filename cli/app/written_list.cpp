#include "cli/app/written_list.hpp"

#include <algorithm>

#include "io/file.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/sha256.hpp"

namespace duaal::app {

namespace {

constexpr std::size_t hash_size = 64;
constexpr std::string_view gap = "  ";

using Hashes = std::map<std::string, std::string>;

/// None where the text is no such list.
std::optional<Hashes> parse(std::string_view text) {
    Hashes hashes;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        if (line.size() == text.size() || line.size() <= hash_size + gap.size()) return std::nullopt;
        const std::string_view hash = line.substr(0, hash_size);
        if (hash.find_first_not_of("0123456789abcdef") != std::string_view::npos || line.substr(hash_size, gap.size()) != gap)
            return std::nullopt;
        hashes[std::string(line.substr(hash_size + gap.size()))] = hash;
        text.remove_prefix(line.size() + 1);
    }
    return hashes;
}

/// A line can hold it as it is.
bool fits_a_line(const std::string& name) { return name.find_first_of("\n\r\\") == std::string::npos; }

}  // namespace

WrittenList::WrittenList(std::filesystem::path folder) : folder_(std::move(folder)) {
    if (const auto text = io::read_file(path())) hashes_ = parse(*text).value_or(Hashes());
}

Ours WrittenList::ours(const std::string& name) const {
    const auto at = hashes_.find(name);
    return [hash = at != hashes_.end() ? at->second : std::string()](const std::string& text) { return io::sha256(text) == hash; };
}

std::optional<io::Text> WrittenList::fault(const std::vector<std::string>& names, const Writing& writing) const {
    if (auto why = target_fault(path(), writing, [](const std::string& text) { return parse(text).has_value(); })) return why;
    for (const std::string& name : names)
        if (auto why = target_fault(folder_ / name, writing, ours(name))) return why;
    return std::nullopt;
}

std::optional<io::Text> WrittenList::write(const std::string& name, const std::string& text) {
    if (auto fault = io::write_file(folder_ / name, text)) return fault;
    if (!fits_a_line(name)) return std::nullopt;
    hashes_[name] = io::sha256(text);
    std::string list;
    for (const auto& [file, hash] : hashes_) list.append(hash).append(gap).append(file).append("\n");
    return io::write_file(path(), list);
}

}  // namespace duaal::app
