#include <algorithm>

#include "solver/model/rules/week_rules.hpp"

namespace duaal::model {

void post_trip_limit(const WeekPosting& posting) {
    const int limit = posting.week.participant().max_trip.count();
    for (std::size_t i = 0; i < posting.size(); ++i)
        posting.keep_if(i, [&](int value) {
            const auto& items = posting.option(i, value).items;
            return std::all_of(items.begin(), items.end(), [&](const Item& item) { return posting.week.trip(item) <= limit; });
        });
}

}  // namespace duaal::model
