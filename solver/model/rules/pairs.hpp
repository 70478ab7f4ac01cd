#pragma once
/// Rules on two items at a time.

#include "solver/model/propagators/exclusions.hpp"
#include "solver/model/rules/week_rules.hpp"

namespace duaal::model {

/// Forbids every value that has an item twice, an item and an appointment, or, with a value of another variable, two items
/// for which `clash(item, other)` holds. `clash` is symmetric.
template <class Clash>
void post_item_pairs(const WeekPosting& posting, const Clash& clash) {
    const auto any_clash = [&](const std::vector<Item>& items, const std::vector<Item>& others) {
        for (const Item& item : items)
            for (const Item& other : others)
                if (&item != &other && clash(item, other)) return true;
        return false;
    };
    const auto& appointments = posting.week.appointments();
    for (std::size_t i = 0; i < posting.size(); ++i)
        posting.keep_if(i, [&](int value) {
            const auto& items = posting.option(i, value).items;
            return !any_clash(items, items) && !any_clash(items, appointments);
        });
    if (posting.space.failed()) return;
    ExclusionTable table(posting);
    for (std::size_t i = 0; i < posting.size(); ++i)
        for (std::size_t j = i + 1; j < posting.size(); ++j)
            for (const int a : posting.values(i))
                for (const int b : posting.values(j))
                    if (any_clash(posting.option(i, a).items, posting.option(j, b).items)) table.exclude(i, a, j, b);
    post_exclusions(posting, std::move(table));
}

}  // namespace duaal::model
