#pragma once
/// Supply against demand, for people and for machines.

#include <nlohmann/json_fwd.hpp>

#include "io/document/document.hpp"
#include "solver/facts/demand.hpp"

namespace duaal::io {

/// A sentence for each thing of which there is too little, whatever the plan.
Document too_few(const domain::Scenario& scenario, const facts::Demand& demand);

/// The figures in tables, and these sentences below them; nothing where nobody wants lessons, work or childcare.
Document demand_document(const domain::Scenario& scenario, const facts::Demand& demand);

nlohmann::ordered_json demand_json(const domain::Scenario& scenario, const facts::Demand& demand);

}  // namespace duaal::io
