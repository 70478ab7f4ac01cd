#pragma once
/// The what-ifs of a sweep, made and read before anything is solved.

#include <filesystem>
#include <string>
#include <vector>

#include "io/patch/axis.hpp"
#include "io/patch/setting.hpp"
#include "io/patch/what_if.hpp"
#include "io/report/comparison/comparison.hpp"

namespace duaal::app {

/// One cell: a scenario file that extends the base.
struct SweepFile {
    std::filesystem::path path;  ///< where it is written, if anything is
    std::string text;
    [[nodiscard]] std::filesystem::path plan() const;  ///< beside it
};

/// The settings of every cell; the last axis runs fastest.
std::vector<std::vector<io::Setting>> grid_of(const std::vector<io::Axis>& axes);

/// Named by scenario, keys and values; no two alike.
std::vector<SweepFile> files_of(const io::WhatIfBase& base, const std::vector<std::vector<io::Setting>>& grid,
                                const std::filesystem::path& folder);

/// `/policy/free_days=3, …`
std::string settings_text(const std::vector<io::Setting>& settings);

}  // namespace duaal::app
