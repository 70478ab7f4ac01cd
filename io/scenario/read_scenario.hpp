#pragma once
/// A scenario file with everything it extends, read strictly: all errors at once (SPEC section 2).

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "io/diagnostic.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

struct ScenarioFile {
    domain::Scenario scenario;
    std::string sha256;  ///< of the merged scenario (SPEC section 7), lower-case hexadecimal
};

struct [[nodiscard]] ScenarioReading {
    std::optional<ScenarioFile> file;          ///< absent where anything is an error
    std::vector<std::filesystem::path> files;  ///< that it was read from: itself and what it extends; none where one could not be read
    std::vector<Diagnostic> diagnostics;       ///< errors and warnings, in the order of the files and their text
    std::vector<Text> assumed{};               ///< what its workbooks do not say and was assumed, a sentence each
};

/// Never throws for what is in the files, or for files that cannot be read.
ScenarioReading read_scenario(const std::filesystem::path& path);

/// The same as if the file at `path` had this text: what is to be written there is read before it is. None: what stands there.
ScenarioReading read_draft(const std::filesystem::path& path, std::optional<std::string> text);

}  // namespace duaal::io
