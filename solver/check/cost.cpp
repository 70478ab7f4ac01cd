#include <algorithm>
#include <set>

#include "solver/check/score.hpp"
#include "solver/check/spans.hpp"
#include "solver/check/week.hpp"

namespace duaal::check {

using namespace domain;

namespace {

struct Way {
    Minutes travelled{0};
    Minutes waited{0};
};

/// From one item to the next: via home where a stop fits in, else straight (SPEC section 6).
Way between(const Week& week, const Item& from, const Item& to) {
    const Minutes both_trips = week.trip(from) + week.trip(to);
    const Minutes stop = from.at_home || to.at_home ? Minutes{0} : week.scenario.policy().home_stop;
    const Minutes gap = to.time().start - from.time().end;
    if (both_trips + stop <= gap) return {both_trips, Minutes{0}};
    const Minutes straight = week.travel(from, to);
    return {straight, std::max(Minutes{0}, gap - straight)};
}

Way way_of(const Week& week, Day day) {
    if (on_day(week.items, day).empty()) return {};
    const Items stops = week.whole_day(day);
    Way total{week.trip(stops.front()) + week.trip(stops.back()), Minutes{0}};
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const Way next = between(week, stops[i - 1], stops[i]);
        total.travelled += next.travelled;
        total.waited += next.waited;
    }
    return total;
}

std::int64_t avoided_minutes(const Week& week) {
    const Intervals avoided = joined(week.participant.avoid);
    std::int64_t minutes = 0;
    for (const Item& item : week.items)
        for (const Interval& avoid : avoided) minutes += overlap(item.time(), avoid).count();
    return minutes;
}

/// A placement without a sector is in no preferred one.
bool has_other_sector(const Week& week, PlacementIndex placement) {
    const auto& preferred = week.participant.preferred_sectors;
    const auto& sector = week.scenario.placements()[placement].sector;
    return !preferred.empty() && (!sector || std::ranges::find(preferred, *sector) == preferred.end());
}

}  // namespace

std::int64_t cost_of(const Scenario& scenario, ParticipantIndex participant, const Timetable& timetable) {
    const Week week(scenario, participant, timetable);
    const CostFactors& factors = scenario.policy().cost;
    std::int64_t cost = std::int64_t{factors.avoid} * avoided_minutes(week);
    for (const Day day : all_days) {
        const Way way = way_of(week, day);
        cost += std::int64_t{factors.travel} * way.travelled.count() + std::int64_t{factors.waiting} * way.waited.count();
    }
    for (const WorkChoice& choice : week.timetable.work)
        if (has_other_sector(week, choice.placement)) cost += factors.sector;
    return cost;
}

std::int64_t care_cost_of(const Scenario& scenario, HouseholdIndex household, const CareWeek& care) {
    const CostFactors& factors = scenario.policy().cost;
    std::int64_t cost = 0;
    for (const CareChoice& choice : care) {
        if (!scenario.childcare().contains(choice.childcare)) continue;
        const Childcare& childcare = scenario.childcare()[choice.childcare];
        std::set<Day> days;
        for (const SlotIndex slot : choice.slots) {
            if (!childcare.slots.contains(slot)) continue;
            const Interval& time = childcare.slots[slot].time;
            cost += std::int64_t{factors.care} * (length(time).count() / 60);
            days.insert(time.day);
        }
        if (childcare.onsite || !childcare.location) continue;
        const LocationIndex home = scenario.households()[household].home;
        const auto trip = scenario.find_travel(home, *childcare.location, scenario.policy().care_mode);
        cost += std::int64_t{factors.travel} * 2 * trip.value_or(Minutes{0}).count() * static_cast<std::int64_t>(days.size());
    }
    return cost;
}

}  // namespace duaal::check
