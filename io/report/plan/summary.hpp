#pragma once
/// What a plan comes to: every level of the objective with its bound, participants per status, route and tag, and the details.

#include "io/document/document.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// How the search ended, in a sentence that never overstates.
Text stopped_sentence(domain::Stopped stopped);

/// What is known of a level: proven, or at most how much better a plan could be.
Text standing(const domain::Outcome& outcome, std::size_t level);

/// The outcome must have a plan and a result for each level of the scenario.
Document summary(const domain::Scenario& scenario, const domain::Outcome& outcome);

}  // namespace duaal::io
