#include <algorithm>

#include "tests/support/flat_model/person.hpp"

namespace duaal::test::flat {

using namespace domain;

namespace {

template <class T>
bool allows(const std::optional<std::vector<T>>& list, const T& one) {
    return !list || std::find(list->begin(), list->end(), one) != list->end();
}

int taught_minutes(const Group& group) {
    int minutes = 0;
    for (const Interval& session : group.sessions) minutes += span_of(session).end - span_of(session).start;
    return minutes;
}

}  // namespace

bool may_join(const Scenario& scenario, ParticipantIndex p, const LessonWish& wish, GroupIndex g) {
    const Participant& participant = scenario.participants()[p];
    const Group& group = scenario.groups()[g];
    if (group.module != wish.module || !allows(wish.groups, g)) return false;
    if (group.levels && (!participant.level || *participant.level < group.levels->min || group.levels->max < *participant.level))
        return false;
    return is_valid(scenario, group.valid) && taught_minutes(group) >= wish.min_hours.count();
}

bool may_work(const Scenario& scenario, ParticipantIndex p, PlacementIndex k) {
    const Participant& participant = scenario.participants()[p];
    const Placement& placement = scenario.placements()[k];
    if (!participant.work) return false;
    const WorkWish& wish = *participant.work;
    if (!allows(wish.kinds, placement.kind) || !allows(wish.placements, k)) return false;
    if (wish.sectors && (!placement.sector || !allows(wish.sectors, *placement.sector))) return false;
    if (placement.min_level && (!participant.level || *participant.level < *placement.min_level)) return false;
    return is_valid(scenario, placement.valid);
}

}  // namespace duaal::test::flat
