#pragma once
/// What a negotiation leaves in its folder: scenarios that can be solved by themselves, their plans, and the papers for the talk.

#include <filesystem>
#include <optional>

#include "cli/app/target.hpp"
#include "io/plan/write_plan.hpp"
#include "io/report/negotiation/negotiation.hpp"
#include "io/scenario/read_scenario.hpp"
#include "io/text/text.hpp"

namespace duaal::app {

inline constexpr const char* page_name = "negotiation.md";

/// Why one of the files that keep_negotiation may write for so many moves cannot or must not be written; none: all can.
std::optional<io::Text> negotiation_fault(const domain::Scenario& scenario, const std::filesystem::path& folder, int moves,
                                          const Writing& writing);

/// Writes a scenario and a plan per step that moves anything (`free-1.json`, `free-1.plan.json`), which notes its file, the page and
/// the briefs. The fault where something cannot be written.
std::optional<io::Text> keep_negotiation(const std::filesystem::path& folder, const io::PlanOrigin& origin, io::Language language,
                                         io::Negotiation& negotiation);

}  // namespace duaal::app
