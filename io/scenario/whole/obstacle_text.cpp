#include "io/scenario/whole/whole.hpp"

namespace duaal::io {

using check::Reason;

Text obstacle_text(Reason reason) {
    switch (reason) {
        case Reason::other_module:
            return tr("the group teaches another module");
        case Reason::group_not_listed:
            return tr("it is not among the groups of the participant");
        case Reason::no_work_wanted:
            return tr("the participant wants no work");
        case Reason::kind_not_listed:
            return tr("its kind is not among those of the participant");
        case Reason::sector_not_listed:
            return tr("its sector is not among those of the participant");
        case Reason::placement_not_listed:
            return tr("it is not among the placements of the participant");
        case Reason::level_unknown:
            return tr("it asks for a level, and the participant has none");
        case Reason::level_outside:
            return tr("the level of the participant does not fit");
        case Reason::starts_late:
            return tr("it starts too long after the period does");
        case Reason::ends_early:
            return tr("it ends too long before the period does");
        case Reason::few_hours:
            return tr("its hours are fewer than the participant needs");
        default:
            return tr("it does not fit the participant");
    }
}

}  // namespace duaal::io
