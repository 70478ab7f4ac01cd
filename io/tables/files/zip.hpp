#pragma once
/// The parts of a spreadsheet file, which is a zip of XML files; read with bounds on how much that may be.

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "io/tables/cells/value.hpp"

namespace duaal::io::tables {

class Zip {
public:
    /// What is wrong with the file is a fault: no zip, cut off, with a password, too large when unpacked.
    static Parsed<std::unique_ptr<Zip>> open(const std::filesystem::path& path);
    ~Zip();
    Zip(const Zip&) = delete;
    Zip& operator=(const Zip&) = delete;

    [[nodiscard]] bool has(const std::string& part) const;

    enum class End { read, broken, too_large, stopped };
    /// Gives the bytes of a part piece by piece, for as long as `take` gives true. All parts together may not be more than `most_bytes`.
    End read(const std::string& part, const std::function<bool(std::string_view)>& take);

private:
    Zip();
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

}  // namespace duaal::io::tables
