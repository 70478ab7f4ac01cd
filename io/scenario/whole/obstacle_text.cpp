#include "io/scenario/whole/whole.hpp"

namespace duaal::io {

using check::GroupObstacle;
using check::PlacementObstacle;

Text obstacle_text(GroupObstacle obstacle) {
    switch (obstacle) {
        case GroupObstacle::other_module:
            return tr("the group teaches another module");
        case GroupObstacle::group_not_listed:
            return tr("it is not among the groups of the participant");
        case GroupObstacle::level_unknown:
            return tr("it asks for a level, and the participant has none");
        case GroupObstacle::level_outside:
            return tr("the level of the participant does not fit");
        case GroupObstacle::starts_late:
            return tr("it starts too long after the period does");
        case GroupObstacle::ends_early:
            return tr("it ends too long before the period does");
        case GroupObstacle::few_hours:
            return tr("its hours are fewer than the participant needs");
    }
    return {};
}

Text obstacle_text(PlacementObstacle obstacle) {
    switch (obstacle) {
        case PlacementObstacle::no_work_wanted:
            return tr("the participant wants no work");
        case PlacementObstacle::kind_not_listed:
            return tr("its kind is not among those of the participant");
        case PlacementObstacle::sector_not_listed:
            return tr("its sector is not among those of the participant");
        case PlacementObstacle::placement_not_listed:
            return tr("it is not among the placements of the participant");
        case PlacementObstacle::level_unknown:
            return tr("it asks for a level, and the participant has none");
        case PlacementObstacle::level_outside:
            return tr("the level of the participant does not fit");
        case PlacementObstacle::starts_late:
            return tr("it starts too long after the period does");
        case PlacementObstacle::ends_early:
            return tr("it ends too long before the period does");
    }
    return {};
}

}  // namespace duaal::io
