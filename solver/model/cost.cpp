#include "solver/model/cost.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

#include "solver/model/week.hpp"

namespace duaal::model {

using namespace domain;

namespace {

/// Travel and waiting of a day on which the participant has at least one item.
struct DayWay {
    const Scenario& scenario;
    LocationIndex home;
    Mode mode;
    std::int64_t travelled = 0;
    std::int64_t waited = 0;

    [[nodiscard]] int travel(LocationIndex from, LocationIndex to) const { return scenario.travel(from, to, mode).count(); }
    [[nodiscard]] int trip(const Item& item) const { return travel(home, item.place); }

    void go_between(const Item& from, const Item& to) {
        const int stop = from.at_home || to.at_home ? 0 : scenario.policy().home_stop.count();
        const int by_home = trip(from) + trip(to);
        if (from.end + by_home + stop <= to.start) {
            travelled += by_home;
            return;
        }
        const int straight = travel(from.place, to.place);
        travelled += straight;
        waited += std::max(0, to.start - from.end - straight);
    }

    void go(const std::vector<Item>& chain) {
        travelled += trip(chain.front()) + trip(chain.back());
        for (std::size_t i = 1; i < chain.size(); ++i) go_between(chain[i - 1], chain[i]);
    }
};

std::int64_t overlap(const Item& item, const Intervals& avoided) {
    std::vector<Span> spans;
    for (const Interval& interval : avoided)
        if (interval.day == item.day) spans.push_back({minute_of_day(interval.start), minute_of_day(interval.end)});
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.start < b.start; });
    std::int64_t minutes = 0;
    int from = item.start;
    for (const Span& span : spans) {
        const int start = std::max(from, span.start), end = std::min(item.end, span.end);
        if (start >= end) continue;
        minutes += end - start;
        from = end;
    }
    return minutes;
}

bool outside_preferred_sectors(const Scenario& scenario, const Participant& participant, const WorkChoice& work) {
    const auto& preferred = participant.preferred_sectors;
    const auto& sector = scenario.placements()[work.placement].sector;
    if (preferred.empty()) return false;
    return !sector || std::find(preferred.begin(), preferred.end(), *sector) == preferred.end();
}

}  // namespace

std::int64_t week_cost(const Scenario& scenario, ParticipantIndex index, const Timetable& week) {
    const Participant& participant = scenario.participants()[index];
    const CostFactors& factors = scenario.policy().cost;
    const std::vector<Item> items = items_of(scenario, index, week);
    const std::vector<Item> appointments = appointments_of(scenario, index);
    DayWay way{scenario, scenario.households()[participant.household].home, participant.mode};
    for (const Day day : all_days) {
        std::vector<Item> chain;
        const auto today = [&](const Item& item) { return item.day == day; };
        std::copy_if(items.begin(), items.end(), std::back_inserter(chain), today);
        if (chain.empty()) continue;
        std::copy_if(appointments.begin(), appointments.end(), std::back_inserter(chain), today);
        std::stable_sort(chain.begin(), chain.end(),
                         [](const Item& a, const Item& b) { return std::tie(a.start, a.end) < std::tie(b.start, b.end); });
        way.go(chain);
    }
    std::int64_t cost = factors.travel * way.travelled + factors.waiting * way.waited;
    for (const Item& item : items) cost += factors.avoid * overlap(item, participant.avoid);
    for (const WorkChoice& work : week.work)
        if (outside_preferred_sectors(scenario, participant, work)) cost += factors.sector;
    return cost;
}

}  // namespace duaal::model
