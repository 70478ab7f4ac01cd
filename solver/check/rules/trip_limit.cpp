#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_trip_limit(const Week& week, Violations& found) {
    for (const Item& item : week.items) {
        const Minutes trip = week.trip(item);
        if (trip <= week.participant.max_trip) continue;
        found.push_back(breach::TripLimit{week.index, item.name, trip, week.participant.max_trip});
    }
}

}  // namespace duaal::check
