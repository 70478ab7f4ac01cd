#pragma once
/// A household as the checker sees it: its participants' weeks and its children's slots (SPEC section 5).

#include <vector>

#include "solver/check/week.hpp"

namespace duaal::check {

/// A view: the scenario must outlive it. What an index outside its table chose is left out (`structure` reports it).
struct Family {
    Family(const domain::Scenario& scenario, domain::HouseholdIndex index, const domain::Plan& plan);

    const domain::Scenario& scenario;
    domain::HouseholdIndex index;
    const domain::Household& household;
    std::vector<Week> weeks;     ///< of its participants, ascending
    domain::HouseholdCare care;  ///< a row for every child
    bool unknown = false;        ///< something was left out

private:
    void add_care(domain::ChildIndex child, const domain::CareChoice& choice);
};

/// Whether the child needs care in the typical week: by what is said of it, else by its age; never one born within the period.
bool needs_care(const domain::Scenario& scenario, const domain::Child& child);

/// The week of one participant in `plan`; empty where the plan has no row for them.
const domain::Timetable& timetable_of(const domain::Plan& plan, domain::ParticipantIndex participant);

/// The care of one household in `plan`; empty where the plan has no row for it.
const domain::HouseholdCare& care_of(const domain::Plan& plan, domain::HouseholdIndex household);

}  // namespace duaal::check
