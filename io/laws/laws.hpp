#pragma once
/// Where the profiles of the laws are: scenario files that others extend, as `law:wi2021`, or that a workbook names by *Wet*.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::io {

/// `wi2021` of the entry `law:wi2021` in `extends`; none of any other entry, which is a path.
std::optional<std::string_view> law_named(std::string_view entry);

/// The file of a law, `wi2021`. Looked for in the folder that the environment's DUAAL_LAWS names, beside the program
/// (`../share/duaal/laws`), where it is installed, and in the sources that it was built from. None where it is in none of these.
std::optional<std::filesystem::path> law_file(std::string_view name);

/// The laws that `law_file` finds, in the order of their names.
std::vector<std::string> known_laws();

struct UnknownLaw {
    Text why, mend;
};

/// Of a name that `law_file` does not find; the mend names every one that it does.
UnknownLaw unknown_law(std::string_view name);

}  // namespace duaal::io
