#pragma once
/// The linear relaxation of a program over all its weeks, by column generation: a few weeks in the simplex, the others
/// priced by its duals (Gilmore and Gomory 1961; Desaulniers, Desrosiers, Solomon, Column Generation, 2005).

#include <cstdint>
#include <memory>
#include <vector>

#include "solver/assign/objective.hpp"
#include "solver/assign/program.hpp"
#include "solver/assign/stop.hpp"

class ClpSimplex;

namespace duaal::assign {

/// A Lagrangian bound: valid for any duals, whatever the simplex says of them.
struct DualBound {
    double value = infinite;             ///< no point that keeps the aim's levels gains more
    std::vector<double> dual;            ///< per row, then per level; of the maximisation, sign as the row allows
    std::vector<double> gain_limit;      ///< per variable: no point with it at one or more gains more
};

class MasterLp {
public:
    explicit MasterLp(const Program& program);
    ~MasterLp();

    void set_aim(const Aim& aim);
    /// Puts a point's weeks in, so that the relaxation has that point.
    void add(const Point& point);
    /// Adds weeks until none outside prices out. False when stopped before; a bound is there all the same.
    bool solve(const Stop& stop);
    /// Until the bound, rounded down to whole steps of a single level, cannot fall below `value`.
    [[nodiscard]] const DualBound& bound() const { return bound_; }
    [[nodiscard]] double value() const;
    /// The weeks in the simplex, ascending.
    [[nodiscard]] std::vector<Variable> weeks() const;
    /// What each program variable has in the relaxation's optimum; only those that are not 0.
    [[nodiscard]] std::vector<std::pair<Variable, double>> solution() const;

private:
    void add_weeks(const std::vector<Variable>& weeks);
    void read_duals();
    /// Sets the bound from the duals; returns the weeks worth adding.
    std::vector<Variable> price();

    const Program& program_;
    std::unique_ptr<ClpSimplex> simplex_;
    Aim aim_;
    std::vector<double> gains_;       ///< per variable, under the aim
    std::vector<double> duals_;       ///< as the simplex has them, blocks included
    std::vector<bool> inside_;
    std::vector<Variable> columns_;   ///< program variable of each simplex column
    DualBound bound_;
};

}  // namespace duaal::assign
