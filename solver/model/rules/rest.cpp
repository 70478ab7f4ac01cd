#include <algorithm>

#include "solver/model/rules/pairs.hpp"

namespace duaal::model {

using namespace domain;

void post_rest(const WeekPosting& posting) {
    const Policy& policy = posting.week.scenario().policy();
    const int any = policy.rest_any.count(), between_shifts = std::max(any, policy.rest.count());
    const auto counts = [](const Item& item) { return item.work || item.hours > 0; };
    const auto short_rest = [&](const Item& evening, const Item& morning) {
        if (next(evening.day) != morning.day) return false;
        const int rest = morning.start + minute_of_day(end_of_day) - evening.end;
        return rest < (evening.work && morning.work ? between_shifts : any);
    };
    // An appointment that does not count is no work and has no hours: it needs no rest.
    post_item_pairs(posting,
                    [&](const Item& a, const Item& b) { return counts(a) && counts(b) && (short_rest(a, b) || short_rest(b, a)); });
}

}  // namespace duaal::model
