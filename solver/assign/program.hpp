#pragma once
/// The joint plan as a 0-1 program over whole weeks: docs/design.md, "The engine". What is below this header knows
/// nothing of lessons or work: rows, variables, blocks and levels.

#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace duaal::assign {

using Row = std::uint32_t;
using Variable = std::uint32_t;

inline constexpr double infinite = std::numeric_limits<double>::infinity();
inline constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

/// How a variable that needs no branching follows from the others, all rows considered.
enum class Implied : std::uint8_t { no, least, most };

struct Entry {
    Row row;
    double coefficient;
};

/// A row that every whole point keeps and the relaxation may break: sum of coefficient x variable <= upper.
struct Cut {
    double upper;
    std::vector<std::pair<Variable, double>> coefficients;  ///< ascending
};

/// maximise level by level subject to lower <= A x <= upper, 0 <= x <= bound, x integer. The first `week_count()` variables are
/// weeks: of one block (participant) at most one is 1, which is no row. The others are auxiliary.
class Program {
public:
    explicit Program(std::size_t levels) : gains_(levels) {}

    Row add_row(double lower, double upper);
    /// `unit`: the household that a variable belongs to, or nobody. Weeks come first, block by block.
    /// `features`: what the week has, numbered within its block, ascending; weeks of one block differ in them.
    Variable add_week(std::uint32_t block, std::uint32_t unit, std::span<const Entry> entries, std::span<const std::uint32_t> features);
    Variable add_auxiliary(std::uint32_t unit, double bound, Implied implied, std::span<const Entry> entries);
    /// What one unit of `variable` brings on `level`; every level is maximised.
    void set_gain(std::size_t level, Variable variable, std::int64_t gain) {
        if (gains_[level].size() <= variable) gains_[level].resize(variable + 1, 0);
        gains_[level][variable] = gain;
    }
    /// To be called once, after the last change; `blocks` counts also those without any week.
    void finish(std::size_t blocks);
    /// Other levels in the place of all: per level the gain of every variable. After finish().
    void set_levels(std::vector<std::vector<std::int64_t>> gains);

    /// Cuts are rows from structural_rows() on, and in the entries of their variables.
    void add_cuts(const std::vector<Cut>& cuts);
    /// Keeps the cuts for which `keep` holds, in their order.
    void keep_cuts(const std::vector<bool>& keep);

    [[nodiscard]] std::size_t rows() const { return lower_.size(); }
    [[nodiscard]] const std::vector<Cut>& cuts() const { return cuts_; }
    [[nodiscard]] std::size_t structural_rows() const { return lower_.size() - cuts_.size(); }
    [[nodiscard]] std::size_t variables() const { return bound_.size(); }
    [[nodiscard]] std::size_t week_count() const { return week_count_; }
    [[nodiscard]] std::size_t blocks() const { return block_start_.size() - 1; }
    [[nodiscard]] std::size_t levels() const { return gains_.size(); }
    [[nodiscard]] double lower(Row row) const { return lower_[row]; }
    [[nodiscard]] double upper(Row row) const { return upper_[row]; }
    [[nodiscard]] double bound(Variable variable) const { return bound_[variable]; }
    [[nodiscard]] Implied implied(Variable variable) const { return implied_[variable]; }
    [[nodiscard]] std::uint32_t block(Variable variable) const { return block_[variable]; }
    [[nodiscard]] std::uint32_t unit(Variable variable) const { return unit_[variable]; }
    [[nodiscard]] Variable block_begin(std::uint32_t block) const { return block_start_[block]; }
    [[nodiscard]] Variable block_end(std::uint32_t block) const { return block_start_[block + 1]; }
    [[nodiscard]] std::int64_t gain(std::size_t level, Variable variable) const {
        return variable < gains_[level].size() ? gains_[level][variable] : 0;
    }
    /// Of every variable, once finished.
    [[nodiscard]] std::span<const std::int64_t> gains(std::size_t level) const { return gains_[level]; }
    [[nodiscard]] std::span<const Entry> entries(Variable variable) const {
        return {entries_.data() + start_[variable], entries_.data() + start_[variable + 1]};
    }
    /// The entries in rows that are no cuts.
    [[nodiscard]] std::span<const Entry> structure(Variable variable) const {
        std::span<const Entry> all = entries(variable);
        while (!all.empty() && all.back().row >= structural_rows()) all = all.first(all.size() - 1);
        return all;
    }
    [[nodiscard]] std::span<const std::uint32_t> features(Variable week) const {
        return {features_.data() + feature_start_[week], features_.data() + feature_start_[week + 1]};
    }
    /// The greatest number that divides every gain of the level; at least 1.
    [[nodiscard]] std::int64_t step(std::size_t level) const { return steps_[level]; }

private:
    void find_steps();
    void append_rows_of_cuts(const std::vector<Cut>& cuts);
    void drop_rows_of_cuts();
    Variable add(std::uint32_t block, std::uint32_t unit, double bound, std::span<const Entry> entries);

    std::vector<double> lower_, upper_;
    std::vector<std::size_t> start_{0};
    std::vector<Entry> entries_;
    std::vector<std::size_t> feature_start_{0};
    std::vector<std::uint32_t> features_;
    std::vector<double> bound_;
    std::vector<Implied> implied_;
    std::vector<std::uint32_t> block_, unit_;
    std::vector<Variable> block_start_{0};
    std::size_t week_count_ = 0;
    std::vector<std::vector<std::int64_t>> gains_;
    std::vector<std::int64_t> steps_;
    std::vector<Cut> cuts_;
};

/// An integer point of a program: one week a block, or none, and the auxiliary variables.
struct Point {
    std::vector<Variable> week;           ///< per block; nobody: the empty week
    std::vector<std::int32_t> auxiliary;  ///< per variable from week_count() on
};

/// The point where nobody has anything.
Point empty_point(const Program& program);

std::vector<std::int64_t> values_of(const Program& program, const Point& point);

/// Per level what nothing can pass: everybody's best week and every auxiliary variable at its best, whatever else holds.
std::vector<std::int64_t> most_of(const Program& program);

/// Sets the implied variables to what the others make of them.
void complete(const Program& program, Point& point);

/// Does the point hold every row? Exact, independent of any solver's tolerance: rows that are no cuts have whole coefficients and limits.
bool holds(const Program& program, const Point& point);

/// Does the point keep every cut? One that does not shows a wrong cut, if it keeps the levels that the cuts assume.
bool keeps_cuts(const Program& program, const Point& point);

}  // namespace duaal::assign
