#include "solver/negotiate/rooms.hpp"

#include <algorithm>
#include <map>

namespace duaal::negotiate {

using namespace domain;

namespace {

constexpr int grid = 5, times_a_day = 24 * 60 / grid;

std::size_t at(Day day, TimeOfDay time) { return static_cast<std::size_t>(index_of(day) * times_a_day + minute_of_day(time) / grid); }

}  // namespace

void Rooms::add(Week& week, const Intervals& sessions, int count) {
    for (const Interval& session : sessions)
        for (std::size_t i = at(session.day, session.start); i < at(session.day, session.end); ++i) week[i] += count;
}

Rooms::Rooms(const Scenario& scenario) : scenario_(scenario), today_(scenario.providers().size()) {
    for (const ProviderIndex p : scenario.providers().indices())
        if (scenario.providers()[p].rooms) today_[p].resize(static_cast<std::size_t>(days_in_week * times_a_day) + 1, 0);
    for (const Group& group : scenario.groups())
        if (group.location && !today_[group.provider].empty()) add(today_[group.provider], group.sessions, 1);
}

bool Rooms::suffice(const Moves& moves) const {
    std::map<ProviderIndex, Week> change;
    for (const Move& move : moves) {
        const Group& group = scenario_.groups()[move.group];
        if (!group.location || today_[group.provider].empty()) continue;
        Week& week = change.try_emplace(group.provider, today_[group.provider].size(), 0).first->second;
        add(week, group.sessions, -1);
        add(week, move.sessions, 1);
    }
    for (const auto& [provider, week] : change)
        for (std::size_t i = 0; i < week.size(); ++i)
            if (week[i] > 0 && today_[provider][i] + week[i] > *scenario_.providers()[provider].rooms) return false;
    return true;
}

}  // namespace duaal::negotiate
