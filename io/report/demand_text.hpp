#pragma once
/// Supply against demand, for people and for machines.

#include <nlohmann/json_fwd.hpp>
#include <ostream>

#include "io/text/text.hpp"
#include "solver/facts/demand.hpp"

namespace duaal::io {

/// A sentence for each thing of which there is too little, whatever the plan.
void write_too_few(std::ostream& out, const domain::Scenario& scenario, const facts::Demand& demand, Language language);

/// The figures in tables, and these sentences below them; nothing where nobody wants lessons, work or childcare.
void write_demand(std::ostream& out, const domain::Scenario& scenario, const facts::Demand& demand, Language language);

nlohmann::ordered_json demand_json(const domain::Scenario& scenario, const facts::Demand& demand);

}  // namespace duaal::io
