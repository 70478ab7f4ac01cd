#pragma once
/// Where a command writes: nothing is lost that Duaal did not write there itself. A file is what it is, whatever name or link leads to it.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::app {

/// What holds for every file that one run writes.
struct Writing {
    std::vector<std::filesystem::path> scenario = {};        ///< every file that it is read from; none of them is ever replaced
    std::optional<std::filesystem::path> plan = {};          ///< the plan that is given, nor is that
    bool force = false;                                      ///< anything else that stands there may go
    io::Text way_out = io::tr("give another file with -o");  ///< what a reason ends with
};

/// Whether a file with this text may go without --force.
using Ours = std::function<bool(const std::string& text)>;

/// A plan of the scenario that plans call `name` (empty or `-`: nothing is called so), or of that with this hash (empty: of none).
Ours plan_of(std::string name, std::string sha256);

/// The same text: nothing is lost.
Ours exactly(std::string text);

/// Why no file can be written there, whatever stands there: no name, a folder, a name that is too long, no permission. None: one can.
std::optional<io::Text> place_fault(const std::filesystem::path& path, const io::Text& way_out);

/// That, or that what stands there must not go. An empty file is nobody's work; pipes and devices lose nothing.
std::optional<io::Text> target_fault(const std::filesystem::path& path, const Writing& writing, const Ours& ours);

}  // namespace duaal::app
