#pragma once
/// The linear relaxation of a program over all its weeks, by column generation: a few weeks in the simplex, the others
/// priced by its duals (Gilmore and Gomory 1961; Desaulniers, Desrosiers and Solomon, Column Generation, 2005).

#include <cstdint>
#include <memory>
#include <optional>
#include <random>
#include <utility>
#include <vector>

#include "solver/assign/objective.hpp"
#include "solver/assign/program.hpp"
#include "solver/assign/stop.hpp"

class ClpSimplex;

namespace duaal::assign {

/// A Lagrangian bound: valid for any duals, whatever the simplex says of them, and whatever the doubles of its sum have lost: what that
/// can be was summed up and added. So a whole gain that passes one of these numbers is out of reach, and no tolerance is called for.
struct DualBound {
    double value = infinite;          ///< no point that keeps the aim's levels gains more
    std::vector<double> gain_limit;   ///< per variable: no point with it at one or more gains more
    std::vector<double> empty_limit;  ///< per block: no point in which it has no week gains more
    double error = 0;                 ///< the difference of two of these numbers is wrong by no more
};

/// The most whole steps that a bound leaves; none where it is too large to say anything, or nothing is left.
std::optional<std::int64_t> whole_steps(double bound);

class MasterLp {
public:
    enum class Result { optimal, pruned, stopped };

    explicit MasterLp(const Program& program);
    ~MasterLp();

    void set_aim(const Aim& aim);
    [[nodiscard]] const Aim& aim() const { return aim_; }
    /// Puts a point's weeks in, so that the relaxation has that point.
    void add(const Point& point);

    /// After the program got more cuts.
    void append_cuts();
    enum class Cuts { slack, all };
    /// Forgets all cuts, or those that do not bind in the last optimum, in the program too.
    void drop_cuts(Program& program, Cuts which);
    /// For every row of the simplex the multipliers of the tableau row in which a fractional variable is basic, at most `most` of
    /// them, the most fractional first. Any multipliers give a valid cut: only its strength depends on these.
    [[nodiscard]] std::vector<std::vector<double>> fractional_tableau_rows(std::size_t most) const;
    /// The simplex row of a program row, a level's or a block's row.
    [[nodiscard]] int row_of(Row row) const;
    [[nodiscard]] int level_row(std::size_t level) const { return static_cast<int>(structural_rows_ + level); }
    /// Are the gains of a level small enough for a row of the simplex, in steps, as they are?
    [[nodiscard]] bool is_plain(std::size_t level) const { return level_scale_[level] == 1; }
    [[nodiscard]] int block_row(std::uint32_t block) const { return static_cast<int>(structural_rows_ + program_.levels() + block); }
    /// Goes to another vertex that is as good, or nearly: another one is cut off by other cuts.
    void shake(std::mt19937_64& rng);
    /// Does the last optimum break rows at a price?
    [[nodiscard]] bool breaks_rows() const;

    /// A week counts how often it is forbidden: each `forbid` wants its `allow`.
    void forbid(Variable week);
    void allow(Variable week);
    /// One week, not none, of a block; counted as `forbid`.
    void require(std::uint32_t block);
    void release(std::uint32_t block);
    void set_range(Variable auxiliary, double lower, double upper);
    [[nodiscard]] std::pair<double, double> range(Variable auxiliary) const;

    /// Adds weeks until none outside prices out, or no point can gain `target` any more.
    Result solve(const Stop& stop, double target = -infinite);
    /// Of the last solve.
    [[nodiscard]] const DualBound& bound() const { return bound_; }
    [[nodiscard]] double value() const;
    [[nodiscard]] std::vector<Variable> weeks() const;
    /// What each variable has in the relaxation's optimum; only those that are not 0.
    [[nodiscard]] std::vector<std::pair<Variable, double>> solution() const;

private:
    struct Priced {
        DualBound bound;
        std::vector<Variable> fresh;
    };
    /// Duals with the signs that make a bound: per row of the program, and per level, of its gains.
    struct Multipliers {
        std::vector<double> row, level;
    };
    /// Per variable what it gains less what it uses, and how wrong that can be.
    struct Reduced {
        std::vector<double> gain, error;
    };

    void add_columns(const std::vector<Variable>& variables);
    void sync_column(Variable variable);
    /// The Lagrangian bound of `duals` (per simplex row, in gains; those of blocks only choose what to add), and the weeks to add.
    [[nodiscard]] Priced price(const std::vector<double>& duals, const std::vector<double>& gains) const;
    [[nodiscard]] Multipliers multipliers_of(const std::vector<double>& duals) const;
    template <class Real>
    void reduce(const Multipliers& by, const std::vector<double>& gains, Reduced& into) const;
    [[nodiscard]] Reduced reduced_by(const Multipliers& by, const std::vector<double>& gains) const;
    /// Of the block's weeks that are not in the simplex the few that promise most.
    void add_promising(std::uint32_t block, double charge, const std::vector<double>& reduced, std::vector<Variable>& to) const;
    /// The bound from its sum, which can be wrong by `error`; `size`: what was summed up, without signs.
    void set_limits(double value, double error, double size, const std::vector<double>& best, std::vector<double> reduced,
                    DualBound& bound) const;
    /// The simplex' duals, in gains.
    [[nodiscard]] std::vector<double> duals() const;
    /// Could the sums of the aim, or of a level that it holds, lose much of a step in doubles?
    [[nodiscard]] bool is_wide(const Aim& aim) const;
    /// Lets every row be broken at a price, so that what the weeks at hand cannot hold prices the weeks that can.
    void make_elastic();
    void add_elastic_column(int row, double sign);
    /// Does the ray of the infeasible simplex leave even a gain of nothing out of reach, over all weeks?
    [[nodiscard]] bool proves_infeasible() const;
    [[nodiscard]] double largest_gain() const;
    /// For an optimum that breaks rows because that is cheaper than to hold them; false at the most that doubles bear.
    bool raise_penalty();

    const Program& program_;
    std::size_t structural_rows_;
    std::unique_ptr<ClpSimplex> simplex_;
    Aim aim_;
    bool fresh_aim_ = true;                ///< since the last solve
    std::vector<double> gains_;            ///< per variable, under the aim
    double scale_ = 1;                     ///< by which the simplex' objective is smaller
    std::vector<double> level_scale_;      ///< per level: the same of its row
    bool wide_ = false;                    ///< is_wide() of the aim
    std::vector<std::int32_t> column_of_;  ///< per variable; -1: not in the simplex
    std::vector<Variable> columns_;        ///< per simplex column; nobody: breaks a row
    double penalty_ = 0;
    std::vector<std::uint16_t> forbidden_;  ///< per week
    std::vector<std::uint16_t> required_;   ///< per block
    std::vector<double> low_, high_;        ///< per auxiliary variable
    DualBound bound_;
};

}  // namespace duaal::assign
