#pragma once
/// Large neighbourhood search: some households free, everybody else as they are (Shaw 1998).

#include <cstdint>
#include <random>
#include <vector>

#include "solver/assign/master_lp.hpp"
#include "solver/assign/program.hpp"

namespace duaal::assign {

/// Who to free together, and with which weeks: those that the dual bound of the weighted aim promises most.
class Neighbourhoods {
public:
    Neighbourhoods(const Program& program, const DualBound& bound, std::size_t weeks_per_block);

    /// The free variables of a neighbourhood of about `people` blocks, walked from one block to others that want the same
    /// scarce things. The same for the same `rng`.
    [[nodiscard]] std::vector<Variable> pick(const Point& around, std::uint32_t from, std::size_t people, std::mt19937_64& rng) const;

private:
    [[nodiscard]] std::vector<Variable> variables_of(const std::vector<bool>& units, const Point& around) const;

    const Program& program_;
    std::vector<std::vector<Variable>> promising_;          ///< per block, best first
    std::vector<std::vector<std::uint32_t>> units_of_row_;  ///< those who want a shared row
    std::vector<std::vector<Row>> rows_of_unit_;            ///< shared rows that a unit wants
    std::vector<std::vector<std::uint32_t>> blocks_of_unit_;
    std::vector<std::vector<Variable>> auxiliary_of_unit_;
    std::vector<Variable> common_;  ///< auxiliary variables of nobody
};

}  // namespace duaal::assign
