#pragma once
/// Sums of hours over a week or a day.

#include <algorithm>

#include "solver/model/propagators/total.hpp"
#include "solver/model/rules/week_rules.hpp"

namespace duaal::model {

/// Weighs every value by the sum of its counted items' hours (minutes); a value without such an item is neutral.
template <class Counted>
TotalTable hours_table(const WeekPosting& posting, const Counted& counted) {
    TotalTable table{posting.rows(TotalTable::Weight{})};
    for (std::size_t i = 0; i < posting.size(); ++i)
        for (const int value : posting.values(i))
            for (const Item& item : posting.option(i, value).items) {
                if (!counted(item)) continue;
                TotalTable::Weight& weight = table.weights[i][static_cast<std::size_t>(value)];
                weight.neutral = false;
                weight.amount += item.hours;
            }
    return table;
}

/// The hours (minutes) of the counted appointments.
template <class Counted>
std::int64_t appointed(const Week& week, const Counted& counted) {
    std::int64_t sum = 0;
    for (const Item& appointment : week.appointments())
        if (counted(appointment)) sum += appointment.hours;
    return sum;
}

}  // namespace duaal::model
