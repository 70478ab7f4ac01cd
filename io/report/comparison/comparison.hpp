#pragma once
/// A baseline beside its variants (SPEC section 9, "Comparison").

#include <array>
#include <string>
#include <vector>

#include "io/scenario/read_scenario.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/facts/comparison.hpp"
#include "solver/facts/figures.hpp"

namespace duaal::io {

/// One scenario with its plan, which the checker accepted.
struct Solved {
    std::string file;  ///< as the user named it
    ScenarioFile input;
    domain::Outcome outcome;  ///< has a plan
    bool reused = false;      ///< the plan of an earlier run
    int threads = 1;          ///< that it was solved with

    [[nodiscard]] facts::Answer answer() const { return {input.scenario, outcome}; }
};

struct Comparison {
    std::vector<Solved> scenarios;        ///< the baseline first
    std::vector<facts::Figures> figures;  ///< of each of them
    std::vector<facts::Versus> versus;    ///< of each of them; the baseline against itself
};

Comparison compare_all(std::vector<Solved> scenarios);

}  // namespace duaal::io
