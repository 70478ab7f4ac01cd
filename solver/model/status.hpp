#pragma once
/// What a week is worth to its participant (SPEC section 5, "status"), in the model's own reckoning.

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::model {

domain::Status week_status(const domain::Participant& participant, const domain::Timetable& week);

}  // namespace duaal::model
