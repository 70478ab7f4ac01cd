#pragma once
/// What a plan comes to, as columns of the tables that hold several plans beside each other: one place for what a column is called and
/// shows.

#include <functional>
#include <vector>

#include "io/document/table.hpp"
#include "solver/facts/figures.hpp"

namespace duaal::io {

struct Measure {
    Column column;
    std::function<Cell(const facts::Figures&)> value;
};

/// With all lessons, with work, with both, with work on two days.
std::vector<Measure> activity_measures();

/// Hours a week, and seats, positions and childcare places: taken of those offered.
std::vector<Measure> supply_measures();

}  // namespace duaal::io
