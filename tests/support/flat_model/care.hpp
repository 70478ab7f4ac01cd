#pragma once
/// Childcare in the flat model: a column for each set of slots that a child may have on one day, and a row for each piece
/// of a day in which somebody must look after the child.

#include <vector>

#include "tests/support/flat_model/person.hpp"

namespace duaal::test::flat {

/// Slots of one childcare on one day, for one child.
struct CareDay {
    Column chosen;
    domain::HouseholdIndex household;
    domain::ChildIndex child;
    domain::ChildcareIndex childcare;
    domain::Day day;
    std::vector<domain::SlotIndex> slots;
    std::vector<Span> covers;  ///< together with the school; empty for care at the place of the lessons or the work
    std::int64_t cost = 0;
};

/// The care of one household's children who need it (others gain nothing by slots, and are given none).
std::vector<CareDay> add_care(Mip&, const domain::Scenario&, domain::HouseholdIndex, const std::vector<const Person*>& members);

}  // namespace duaal::test::flat
