#pragma once
/// A 0-1 model as plain rows and columns, solved by Cbc, whose word is checked before it is believed.

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <vector>

namespace duaal::test::flat {

using Column = int;

/// A sum of columns with whole coefficients.
class Linear {
public:
    Linear() = default;
    Linear& add(Column column, std::int64_t coefficient = 1) {
        coefficients_[column] += coefficient;
        return *this;
    }
    Linear& add(const Linear& other, std::int64_t factor = 1) {
        for (const auto& [column, coefficient] : other.coefficients_) add(column, factor * coefficient);
        return *this;
    }
    [[nodiscard]] const std::map<Column, std::int64_t>& coefficients() const { return coefficients_; }
    [[nodiscard]] bool empty() const { return coefficients_.empty(); }
    [[nodiscard]] std::int64_t value(const std::vector<std::int64_t>& solution) const;
    auto operator<=>(const Linear&) const = default;

private:
    std::map<Column, std::int64_t> coefficients_;
};

class Mip {
public:
    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();  ///< no bound on that side

    /// An integer column from 0 to `upper`.
    Column add_column(std::int64_t upper = 1);
    void add_at_most(const Linear& sum, std::int64_t upper) { add_row({sum, -none, upper}); }
    void add_at_least(const Linear& sum, std::int64_t lower) { add_row({sum, lower, none}); }
    void add_equal(const Linear& sum, std::int64_t value) { add_row({sum, value, value}); }
    /// lesser <= greater
    void add_order(const Linear& lesser, const Linear& greater) { add_at_most(Linear(lesser).add(greater, -1), 0); }

    [[nodiscard]] std::int64_t upper(Column column) const { return upper_[static_cast<std::size_t>(column)]; }
    [[nodiscard]] std::size_t columns() const { return upper_.size(); }
    [[nodiscard]] std::size_t rows() const { return rows_.size(); }

    /// The solution with the greatest `objective`, or none where nothing is feasible. `hint`, where not empty, is a
    /// solution to start from. Throws std::runtime_error where Cbc's answer does not hold together: another status than
    /// a finished search, a broken row, a bound that is not the value, an LP that is worse than it. No bound of its own is asked
    /// of an empty objective.
    [[nodiscard]] std::optional<std::vector<std::int64_t>> maximise(const Linear& objective, const std::vector<std::int64_t>& hint) const;

private:
    struct Row {
        Linear sum;
        std::int64_t lower;
        std::int64_t upper;
        auto operator<=>(const Row&) const = default;
    };
    void add_row(Row row);
    [[nodiscard]] bool holds(const std::vector<std::int64_t>& solution) const;

    std::vector<std::int64_t> upper_;
    std::vector<Row> rows_;
};

}  // namespace duaal::test::flat
