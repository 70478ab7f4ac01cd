#pragma once
/// One participant's week, drawn.

#include "io/document/document.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// A grid of days by half-hours, below it everything once more with its exact times, a grid for each child of who minds it when, and
/// the childcare that is chosen.
Document week(const domain::Scenario& scenario, const domain::Plan& plan, domain::ParticipantIndex participant);

}  // namespace duaal::io
