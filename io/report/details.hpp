#pragma once
/// Below a plan's headcounts: who lacks something, what is full, what does not open, and what stays unused.

#include <ostream>

#include "io/text/text.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/facts/figures.hpp"

namespace duaal::io {

/// At most twenty people and ten of each kind of supply, in lines of a screen's width.
void write_details(std::ostream& out, const domain::Scenario& scenario, const domain::Plan& plan, const facts::Figures& figures,
                   Language language);

}  // namespace duaal::io
