#pragma once
/// A scenario of which what-ifs are made.

#include <vector>

#include "io/diagnostic.hpp"
#include "io/patch/what_if.hpp"
#include "io/scenario/read_scenario.hpp"

namespace duaal::app {

struct ChangedScenario {
    io::WhatIfBase base;
    io::ScenarioReading reading;  ///< without errors
};

/// Those of `found` that are not among `known`, wherever they stand: what a variant is warned of, and its base is not.
std::vector<io::Diagnostic> new_warnings(const std::vector<io::Diagnostic>& known, const std::vector<io::Diagnostic>& found);

}  // namespace duaal::app
