#pragma once
/// Items in words.

#include "io/text/text.hpp"
#include "solver/check/violation.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// "the lesson b1-ma (Monday 18:30-21:30)"
Text item_text(const domain::Scenario& scenario, domain::ParticipantIndex participant, const check::ItemName& item);

}  // namespace duaal::io
