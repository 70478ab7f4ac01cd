#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_week_load(const Week& week, Violations& found) {
    if (week.items.empty() || !week.participant.max_load_week) return;
    Minutes load = week.hours();
    for (const Lesson& lesson : week.timetable.learning) load += week.scenario.groups()[lesson.group].self_study;
    if (load <= *week.participant.max_load_week) return;
    found.push_back(breach::WeekLoad{week.index, load, *week.participant.max_load_week});
}

}  // namespace duaal::check
