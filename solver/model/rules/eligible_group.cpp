#include <algorithm>

#include "solver/model/rules/week_rules.hpp"
#include "solver/model/validity.hpp"

namespace duaal::model {

using namespace domain;

namespace {

bool fits_level(const Group& group, const std::optional<Level>& level) {
    return !group.levels || (level && group.levels->min <= *level && *level <= group.levels->max);
}

Minutes taught(const Group& group) {
    Minutes sum{0};
    for (const Interval& session : group.sessions) sum += length(session);
    return sum;
}

}  // namespace

void post_eligible_group(const WeekPosting& posting) {
    const Scenario& scenario = posting.week.scenario();
    const Participant& participant = posting.week.participant();
    for (std::size_t module = 0; module < posting.week.modules(); ++module) {
        const LessonWish& wish = participant.learning[module];
        posting.keep_if(module, [&](int value) {
            if (value == 0) return true;
            const GroupIndex index{posting.option(module, value).group};
            const Group& group = scenario.groups()[index];
            return group.module == wish.module && fits_level(group, participant.level) && taught(group) >= wish.min_hours &&
                   (!wish.groups || std::count(wish.groups->begin(), wish.groups->end(), index) > 0) && is_valid(scenario, group.valid);
        });
    }
}

}  // namespace duaal::model
