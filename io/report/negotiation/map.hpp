#pragma once
/// What one group alone brings, by where its sessions stand: the page that shows why Tuesday hurts.

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

#include "io/document/document.hpp"
#include "io/report/negotiation/negotiation.hpp"

namespace duaal::io {

/// The best choice that moves the group alone and has a session at a place, on one side.
struct MapEntry {
    std::optional<NegotiationStep> step;      ///< none: nothing was found
    std::vector<domain::LevelResult> limits;  ///< of the objective; a maximised level without a bound: no such choice exists
};

struct MapCell {
    domain::Interval place;
    MapEntry free, harmless;
};

struct NegotiationMap {
    domain::Scenario today;
    domain::GroupIndex group;
    std::vector<domain::LevelResult> free, harmless;  ///< of step 0 of each side
    std::vector<MapCell> cells;                       ///< by day and start
};

/// Per side a grid of days against times for every maximised level that some cell may change.
Document map_document(const NegotiationMap& map);

/// The key `map` of docs/format.md.
nlohmann::ordered_json map_json(const NegotiationMap& map);

}  // namespace duaal::io
