#pragma once
/// Why a file cannot be read, for whoever named it.

#include <filesystem>

#include "io/text/text.hpp"

namespace duaal::io {

struct Unreadable {
    Text why, mend;
};

/// Of a file that `read_file` did not give; the name that was probably meant is looked for beside it.
Unreadable unreadable(const std::filesystem::path& path);

}  // namespace duaal::io
