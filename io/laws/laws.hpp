#pragma once
/// Where the profiles of the laws are: scenario files that others extend.

#include <filesystem>
#include <optional>
#include <string_view>

namespace duaal::io {

/// The file of a law, `wi2021`. Looked for in the folder that the environment's DUAAL_LAWS names, beside the program
/// (`../share/duaal/laws`), where it is installed, and in the sources that it was built from. None where it is in none of these.
std::optional<std::filesystem::path> law_file(std::string_view name);

}  // namespace duaal::io
