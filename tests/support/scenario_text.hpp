#pragma once
/// Scenarios in the files' own format, read by the project's reader.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "solver/domain/scenario.hpp"

namespace duaal::test {

/// Throws std::runtime_error with the diagnostics where the reader refuses it.
domain::Scenario read_text(const std::string& text);
domain::Scenario read_json(const nlohmann::json& scenario);

}  // namespace duaal::test
