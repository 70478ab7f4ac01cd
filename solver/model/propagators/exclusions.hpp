#pragma once
/// Pairs of values that do not go together.

#include <gecode/int.hh>
#include <vector>

#include "solver/model/posting.hpp"

namespace duaal::model {

/// For every variable and value: the values of other variables that it excludes, as ranges.
class ExclusionTable {
public:
    struct Range {
        int min;
        int max;
    };
    struct Excluded {
        int variable;
        std::vector<Range> ranges;
    };

    explicit ExclusionTable(const Posting& posting);

    void exclude(std::size_t i, int a, std::size_t j, int b);

    [[nodiscard]] const std::vector<Excluded>& by(int variable, int value) const {
        return rows_[static_cast<std::size_t>(variable)][static_cast<std::size_t>(value)];
    }
    [[nodiscard]] bool empty() const { return empty_; }

private:
    void add(std::size_t i, int a, std::size_t j, int b);

    std::vector<std::vector<std::vector<Excluded>>> rows_;
    bool empty_ = true;
};

/// No two variables take values that exclude each other.
void post_exclusions(const Posting& posting, ExclusionTable table);

}  // namespace duaal::model
