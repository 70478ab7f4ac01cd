#pragma once
/// A file of our own for a moment: libraries for spreadsheets write to files only.

#include <filesystem>
#include <string>

namespace duaal::io::tables {

/// In a folder of its own below the system's temporary one (where that cannot be written: /tmp, else the current one), which only its owner may enter; both go with it.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& ending);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace duaal::io::tables
