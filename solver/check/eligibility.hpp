#pragma once
/// Which groups and placements a participant may have at all (SPEC section 5, `eligible_group` and `eligible_placement`).
/// Travel plays no part: no travel time needs to be known.

#include <cstdint>
#include <vector>

#include "solver/check/violation.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::check {

/// One thing that makes a group or a placement not eligible, with its numbers where it has any.
struct Obstacle {
    Reason reason;
    std::optional<std::int64_t> actual = {};
    std::optional<std::int64_t> allowed = {};
};

/// Everything against `group` for the module of `wish`, in the order of Reason; empty: it is eligible.
std::vector<Obstacle> group_obstacles(const domain::Scenario&, domain::ParticipantIndex, const domain::LessonWish& wish,
                                      domain::GroupIndex group);

/// Everything against the placement; empty: it is eligible.
std::vector<Obstacle> placement_obstacles(const domain::Scenario&, domain::ParticipantIndex, domain::PlacementIndex);

}  // namespace duaal::check
