#pragma once
/// The week of a group, a placement or a childcare: every session, shift or slot with who comes and what is free.

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "io/document/table.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

struct SupplyRow {
    std::string id;  ///< of the shift or slot; empty for a session
    domain::Interval time;
    int offered;                   ///< seats, positions or places
    std::vector<std::string> who;  ///< the participants or children, one a seat, position or place

    /// Negative in a plan that breaks the capacity.
    [[nodiscard]] int free() const { return offered - static_cast<int>(who.size()); }
};

/// In order of time. Children are named `household/child`.
std::vector<SupplyRow> week_of(const domain::Scenario& scenario, const domain::Plan& plan, domain::GroupIndex group);
std::vector<SupplyRow> week_of(const domain::Scenario& scenario, const domain::Plan& plan, domain::PlacementIndex placement);
std::vector<SupplyRow> week_of(const domain::Scenario& scenario, const domain::Plan& plan, domain::ChildcareIndex childcare);

DataTable supply_week(const std::vector<SupplyRow>& rows);
nlohmann::ordered_json supply_week_json(const std::vector<SupplyRow>& rows);

}  // namespace duaal::io
