#pragma once

#include "solver/domain/outcome.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::facts {

/// What a search said of a scenario; it has a plan. Both outlive it.
struct Answer {
    const domain::Scenario& scenario;
    const domain::Outcome& outcome;

    [[nodiscard]] const domain::Objective& objective() const { return scenario.objective(); }
};

}  // namespace duaal::facts
