#include "solver/model/rules/pairs.hpp"

namespace duaal::model {

void post_travel(const WeekPosting& posting) {
    const Week& week = posting.week;
    post_item_pairs(posting, [&](const Item& a, const Item& b) {
        if (a.day != b.day) return false;
        const Item& first = a.start <= b.start ? a : b;
        const Item& second = a.start <= b.start ? b : a;
        return first.end > second.start || first.end + week.travel(first.place, second.place) > second.start;
    });
}

}  // namespace duaal::model
