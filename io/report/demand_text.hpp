#pragma once
/// Supply against demand, for people and for machines.

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <vector>

#include "io/report/demand.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// A sentence for each thing of which there is too little, whatever the plan.
std::vector<Text> too_few_sentences(const domain::Scenario& scenario, const Demand& demand);

/// The figures in tables, and these sentences below them; nothing where nobody wants lessons, work or childcare.
void write_demand(std::ostream& out, const domain::Scenario& scenario, const Demand& demand, Language language);

nlohmann::ordered_json demand_json(const domain::Scenario& scenario, const Demand& demand);

}  // namespace duaal::io
