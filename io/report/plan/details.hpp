#pragma once
/// Below a plan's headcounts: who lacks something, what is full, what does not open, and what stays unused.

#include "io/document/document.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/facts/figures.hpp"

namespace duaal::io {

/// At most twenty people and ten of each kind of supply.
Document details(const domain::Scenario& scenario, const domain::Plan& plan, const facts::Figures& figures);

}  // namespace duaal::io
