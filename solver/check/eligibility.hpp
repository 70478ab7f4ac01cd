#pragma once
/// Which groups and placements a participant may have at all (SPEC section 5, `eligible_group` and `eligible_placement`).
/// Travel plays no part: no travel time needs to be known.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::check {

/// What makes a group not eligible.
enum class GroupObstacle : std::uint8_t {
    other_module,      ///< it teaches another
    group_not_listed,  ///< not in the participant's `groups`
    level_unknown,     ///< a level is asked, and the participant has none
    level_outside,     ///< below or above what is asked
    starts_late,       ///< numbers: days after the period's first day
    ends_early,        ///< numbers: days before the period's last day
    few_hours          ///< numbers: minutes a week
};
inline constexpr std::array<std::string_view, 7> group_obstacle_names{"other_module", "group_not_listed", "level_unknown", "level_outside",
                                                                      "starts_late",  "ends_early",       "few_hours"};

/// What makes a placement not eligible.
enum class PlacementObstacle : std::uint8_t {
    no_work_wanted,
    kind_not_listed,
    sector_not_listed,
    placement_not_listed,
    level_unknown,
    level_outside,  ///< below what is asked
    starts_late,    ///< as of a group
    ends_early
};
inline constexpr std::array<std::string_view, 8> placement_obstacle_names{"no_work_wanted",       "kind_not_listed", "sector_not_listed",
                                                                          "placement_not_listed", "level_unknown",   "level_outside",
                                                                          "starts_late",          "ends_early"};

/// How much there is, and how much is asked or allowed.
struct Numbers {
    std::int64_t actual;
    std::int64_t allowed;
};

/// One thing that is against it, with its numbers where it has any.
template <class What>
struct Against {
    What what;
    std::optional<Numbers> numbers = {};
};

/// Everything against `group` for the module of `wish`, in the order of GroupObstacle; empty: it is eligible.
std::vector<Against<GroupObstacle>> group_obstacles(const domain::Scenario&, domain::ParticipantIndex, const domain::LessonWish& wish,
                                                    domain::GroupIndex group);

/// Everything against the placement; empty: it is eligible.
std::vector<Against<PlacementObstacle>> placement_obstacles(const domain::Scenario&, domain::ParticipantIndex, domain::PlacementIndex);

}  // namespace duaal::check
