#pragma once
/// The free part of a program as Cbc gets it, and what may be believed of its answer.

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "solver/assign/mip.hpp"

class OsiClpSolverInterface;

namespace duaal::assign {

/// Columns and rows of its own. Refers to the program and the task.
class MipPart {
public:
    MipPart(const Program& program, const MipTask& task);

    void load(OsiClpSolverInterface& solver) const;
    /// The whole point of a solution of the part; none where rounding leaves no point of the program.
    [[nodiscard]] std::optional<Point> point_of(const double* solution) const;

    /// Are all sums of the aim and of the levels it holds so short, in steps, that Cbc's tolerances are far from one step? Only then does
    /// its word that nothing is left prove anything: docs/design.md, "Whole numbers and doubles".
    [[nodiscard]] bool is_short() const;
    /// Has the point what the task asks of it? In whole numbers; for an aim of one level.
    [[nodiscard]] bool is_wanted(const Point& point) const;

private:
    void set(Point& point, Variable v, int value) const;
    void find_frozen_activity();
    void add_column(Variable v);
    void add_row(double lower, double upper);
    void add_block_rows();
    void add_level_rows();
    void add_cutoff_row();
    /// sum of gains, in steps, >= least
    void add_sum_row(double least, const std::vector<double>& gains);
    /// How far such a sum can reach from `from`, by every block and every auxiliary variable.
    void lengthen(double from, const std::vector<double>& gains);
    /// Of the free variables, under the aim.
    [[nodiscard]] std::vector<double> gains() const;

    const Program& program_;
    const MipTask& task_;
    std::vector<double> frozen_;
    std::vector<std::int64_t> frozen_gain_;
    std::vector<Row> rows_;
    std::unordered_map<Row, std::size_t> row_number_;
    std::vector<std::vector<std::pair<std::size_t, double>>> columns_;
    std::vector<double> row_lower_, row_upper_;
    double longest_ = 0;  ///< in steps
};

}  // namespace duaal::assign
