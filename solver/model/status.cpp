#include "solver/model/status.hpp"

#include <algorithm>

namespace duaal::model {

using namespace domain;

Status week_status(const Participant& participant, const Timetable& week) {
    bool any = false, all_required = true;
    for (const LessonWish& wish : participant.learning) {
        const bool has = std::any_of(week.learning.begin(), week.learning.end(), [&](const Lesson& l) { return l.module == wish.module; });
        any = any || has;
        all_required = all_required && (has || wish.optional);
    }
    if (week.empty()) return Status::none;
    const bool lessons_hold = any && all_required, lessons_wanted = !participant.learning.empty();
    if ((lessons_hold || !lessons_wanted) && (!week.work.empty() || !participant.work)) return Status::complete;
    if (lessons_hold) return Status::learning;
    return week.work.empty() ? Status::none : Status::work;
}

}  // namespace duaal::model
