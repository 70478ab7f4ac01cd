#pragma once
/// Reads any plan file of SPEC section 7, right or wrong, so that it can be judged.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "io/diagnostic.hpp"
#include "solver/check/stated.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

struct [[nodiscard]] PlanReading {
    std::optional<check::Stated> stated;  ///< absent where the file cannot be read: no file, no JSON, no object, a key twice
    std::vector<Diagnostic> diagnostics;  ///< why it cannot be read; empty where it can
};

/// What the file says, for check::judge; everything else that is wrong with its form is among its faults.
PlanReading read_plan(const domain::Scenario& scenario, const std::filesystem::path& path);

/// The same of a text; `name` stands for the file in diagnostics.
PlanReading read_plan_text(const domain::Scenario& scenario, std::string text, const std::string& name);

}  // namespace duaal::io
