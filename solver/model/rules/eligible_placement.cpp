#include <algorithm>

#include "solver/model/rules/week_rules.hpp"
#include "solver/model/validity.hpp"

namespace duaal::model {

using namespace domain;

namespace {

template <class List, class Value>
bool lists(const std::optional<List>& list, const Value& value) {
    return !list || std::find(list->begin(), list->end(), value) != list->end();
}

bool eligible(const Scenario& scenario, const Participant& participant, PlacementIndex index) {
    if (!participant.work) return false;
    const WorkWish& wish = *participant.work;
    const Placement& placement = scenario.placements()[index];
    if (wish.sectors && (!placement.sector || !lists(wish.sectors, *placement.sector))) return false;
    if (placement.min_level && (!participant.level || *participant.level < *placement.min_level)) return false;
    return lists(wish.kinds, placement.kind) && lists(wish.placements, index) && is_valid(scenario, placement.valid);
}

}  // namespace

void post_eligible_placement(const WeekPosting& posting) {
    const Week& week = posting.week;
    for (std::size_t i = week.placement(); i < week.variables(); ++i)
        posting.keep_if(i, [&](int value) {
            const PlacementIndex placement{posting.option(i, value).placement};
            return value == 0 || eligible(week.scenario(), week.participant(), placement);
        });
}

}  // namespace duaal::model
