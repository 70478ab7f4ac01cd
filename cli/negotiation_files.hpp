#pragma once
/// What a negotiation leaves in its folder: scenarios that can be solved by themselves, their plans, and the papers for the talk.

#include <filesystem>
#include <optional>
#include <vector>

#include "io/plan/write_plan.hpp"
#include "io/report/negotiation.hpp"
#include "io/scenario/read_scenario.hpp"
#include "io/text/text.hpp"

namespace duaal::cli {

inline constexpr const char* page_name = "negotiation.md";

/// Every file that keep_negotiation may write for so many moves.
std::vector<std::filesystem::path> negotiation_paths(const domain::Scenario& scenario, const std::filesystem::path& folder, int moves);

/// Writes a scenario and a plan per step that moves anything (`free-1.json`, `free-1.plan.json`), which notes its file, the page and
/// the briefs. The fault where something cannot be written.
std::optional<io::Text> keep_negotiation(const std::filesystem::path& folder, const io::PlanOrigin& origin, io::Language language,
                                         io::Negotiation& negotiation);

}  // namespace duaal::cli
