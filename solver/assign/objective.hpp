#pragma once
/// What one linear program or one neighbourhood aims at, out of the levels of a program.

#include <cstdint>
#include <optional>
#include <vector>

#include "solver/assign/program.hpp"

namespace duaal::assign {

/// maximise the weighted sum of levels, each scaled by its step, with the values of other levels at least as given.
struct Aim {
    std::vector<double> weight;                         ///< per level; 0: does not count
    std::vector<std::optional<std::int64_t>> at_least;  ///< per level
};

/// One level alone, those above it held at `values`.
Aim level_aim(const Program& program, std::size_t level, const std::vector<std::int64_t>& values);

/// All levels in one sum that nearly orders plans as the levels do, and leaves the search no tight row. It guides; comparisons are made on
/// the values.
Aim weighted_aim(const Program& program);

/// The gain of one variable under the aim.
double gain_of(const Program& program, const Aim& aim, Variable variable);

}  // namespace duaal::assign
