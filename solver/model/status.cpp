#include "solver/model/status.hpp"

#include <algorithm>

namespace duaal::model {

using namespace domain;

Status week_status(const Participant& participant, const Timetable& week) {
    std::size_t chosen = 0;
    bool all_required = true;
    for (const LessonWish& wish : participant.learning) {
        const bool has = std::any_of(week.learning.begin(), week.learning.end(), [&](const Lesson& l) { return l.module == wish.module; });
        chosen += has ? 1 : 0;
        all_required = all_required && (has || wish.optional);
    }
    if (week.empty()) return Status::none;
    if (chosen == participant.learning.size() && (!week.work.empty() || !participant.work)) return Status::complete;
    if (chosen > 0 && all_required) return Status::learning;
    return week.work.empty() ? Status::none : Status::work;
}

}  // namespace duaal::model
