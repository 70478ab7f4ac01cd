#pragma once
/// Where a rule is posted: the space, the variables that it speaks of, and the owner of its tables.

#include <cstddef>
#include <vector>

#include "solver/model/space.hpp"

namespace duaal::model {

struct Posting {
    ChoiceSpace& space;
    Tables& tables;
    Gecode::IntVarArgs variables;

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(variables.size()); }
    [[nodiscard]] const Gecode::IntVar& variable(std::size_t i) const { return variables[static_cast<int>(i)]; }

    /// The values that are left to a variable, ascending.
    [[nodiscard]] std::vector<int> values(std::size_t i) const;

    /// A row per variable, with an entry per value from 0 to the largest.
    template <class Entry>
    [[nodiscard]] std::vector<std::vector<Entry>> rows(const Entry& entry) const {
        std::vector<std::vector<Entry>> rows;
        for (std::size_t i = 0; i < size(); ++i) rows.emplace_back(static_cast<std::size_t>(variable(i).max()) + 1, entry);
        return rows;
    }

    /// Leaves variable i only the values for which `good(value)` holds.
    template <class Good>
    void keep_if(std::size_t i, const Good& good) const {
        std::vector<int> kept;
        for (const int value : values(i))
            if (good(value)) kept.push_back(value);
        keep(i, kept);
    }

    /// Leaves variable i only the values in `kept`, ascending; with none the space fails.
    void keep(std::size_t i, const std::vector<int>& kept) const;
};

}  // namespace duaal::model
