#pragma once
/// One household's week: its participants and children side by side.

#include "io/document/table.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// A column for each participant (lessons, shifts and appointments, without the trips) and each child (who minds it while not every
/// participant of the household is there, school and childcare among them), each day's in order of time.
DataTable household_week(const domain::Scenario& scenario, const domain::Plan& plan, domain::HouseholdIndex household);

}  // namespace duaal::io
