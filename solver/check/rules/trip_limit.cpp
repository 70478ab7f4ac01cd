#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_trip_limit(const Week& week, Violations& found) {
    for (const Item& item : week.items) {
        const Minutes trip = week.trip(item);
        if (trip <= week.participant.max_trip) continue;
        Violation violation = week.violation(Rule::trip_limit, Reason::above);
        violation.first = item.name;
        violation.actual = trip.count();
        violation.allowed = week.participant.max_trip.count();
        found.push_back(violation);
    }
}

}  // namespace duaal::check
