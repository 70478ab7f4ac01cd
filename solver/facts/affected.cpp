#include "solver/facts/affected.hpp"

#include <algorithm>

#include "solver/check/family.hpp"
#include "solver/check/score.hpp"

namespace duaal::facts {

using namespace domain;

Holding holding_of(const Scenario& scenario, ParticipantIndex participant, const Timetable& timetable) {
    return {check::status_of(scenario, participant, timetable), !timetable.work.empty()};
}

Affected affected_by(const Planned& before, const Planned& after) {
    const auto moved = [&](const Lesson& lesson) {
        return before.scenario.groups()[lesson.group].sessions != after.scenario.groups()[lesson.group].sessions;
    };
    Affected people;
    for (const ParticipantIndex p : before.scenario.participants().indices()) {
        const Timetable &was = check::timetable_of(before.plan, p), &is = check::timetable_of(after.plan, p);
        const Holding had = holding_of(before.scenario, p, was), has = holding_of(after.scenario, p, is);
        if (worse_off(had, has))
            people.worse.push_back(p);
        else if (better_off(had, has))
            people.better.push_back(p);
        else if (was != is || std::ranges::any_of(is.learning, moved))
            people.changed.push_back(p);
    }
    return people;
}

}  // namespace duaal::facts
