#pragma once
/// A scenario with one or two of its values changed step by step: a grid of what-ifs, each with its plan.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "io/patch/axis.hpp"
#include "io/report/comparison/comparison.hpp"
#include "io/text/text.hpp"
#include "solver/facts/reach.hpp"

namespace duaal::io {

/// What one of the what-ifs comes to.
struct SweepCell {
    facts::Figures figures;
    std::optional<facts::Reach> complete;  ///< how many the best plans have; none: it could be any count
    std::optional<facts::Reach> lessons;   ///< with all their required lessons
    bool as_base;                          ///< the scenario itself has these values
    bool comparable;                       ///< everybody wants the same as in the first of the grid
};

struct Sweep {
    std::string base;               ///< the scenario's file, as the user named it
    std::vector<Axis> axes;         ///< one or two
    std::vector<Solved> scenarios;  ///< the last axis runs fastest
    std::vector<SweepCell> cells;   ///< of each of them

    [[nodiscard]] std::size_t columns() const { return axes.size() == 2 ? axes[1].values.size() : 1; }
    /// The places of the cell's values on the axes.
    [[nodiscard]] std::vector<std::size_t> places(std::size_t cell) const;
};

/// `base_sha256`: of the scenario itself.
Sweep sweep_of(std::string base, const std::string& base_sha256, std::vector<Axis> axes, std::vector<Solved> scenarios);

/// "for everybody longest trip (minutes)", "lesson group west-di-do: seats".
Text axis_name(const Axis& axis);

/// Its value there in words: `45`, `2,5`, `tue 09:00-12:00`.
Text axis_value(const Axis& axis, std::size_t at);

}  // namespace duaal::io
