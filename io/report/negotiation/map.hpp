#pragma once
/// What one group alone brings, by where its sessions stand: the page that shows why Tuesday hurts.

#include <nlohmann/json_fwd.hpp>

#include "io/document/document.hpp"
#include "solver/domain/negotiation.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

struct NegotiationMap {
    domain::Scenario today;
    domain::GroupIndex group;
    domain::MoveMap found;
};

/// Per side a grid of days against times for every maximised level that some cell may change.
Document map_document(const NegotiationMap& map);

/// The key `map` of docs/format.md.
nlohmann::ordered_json map_json(const NegotiationMap& map);

}  // namespace duaal::io
