#pragma once
/// Weeks that can be in no plan: beside which no child is minded, or in what never reaches its minimum.

#include <vector>

#include "solver/assign/care_rows.hpp"
#include "solver/assign/week_table.hpp"

namespace duaal::assign {

/// `care` belongs to `weeks`; the result may need fresh care.
WeekTable without_impossible(const domain::Scenario& scenario, const WeekTable& weeks, const std::vector<CareRows>& care);

/// Closes what fewer people than its minimum could ever use, again and again; twins are one.
WeekTable without_unreachable(const domain::Scenario& scenario, const Twins& twins, WeekTable weeks);

}  // namespace duaal::assign
