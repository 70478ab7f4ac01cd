#include "solver/check/lasting.hpp"

namespace duaal::check {

using domain::Rule;

bool lasts(const Violation& violation) {
    switch (violation.rule) {
        case Rule::structure:
            return violation.reason != Reason::module_missing && violation.reason != Reason::no_shift &&
                   violation.reason != Reason::no_slot;
        case Rule::eligible_group:
        case Rule::eligible_placement:
        case Rule::available:
        case Rule::travel:
        case Rule::trip_limit:
        case Rule::day_hours:
        case Rule::week_hours:
        case Rule::week_load:
        case Rule::rest:
        case Rule::free_days:
        case Rule::care_age:
        case Rule::care_trip:
        case Rule::group_capacity:
        case Rule::shift_capacity:
        case Rule::placement_capacity:
        case Rule::childcare_capacity:
            return true;
        case Rule::work_days:
        case Rule::work_hours:
            return violation.reason == Reason::above || violation.reason == Reason::above_placement;
        case Rule::childcare:
        case Rule::care_onsite:
        case Rule::care_minimum:
        case Rule::fixed:
        case Rule::group_minimum:
        case Rule::placement_minimum:
        case Rule::plan:
        case Rule::status:
        case Rule::cost:
        case Rule::objective:
            return false;
    }
    return false;
}

}  // namespace duaal::check
