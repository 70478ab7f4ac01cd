#include "tests/support/brute_force/proposals.hpp"

#include <algorithm>
#include <set>

namespace duaal::test::force {

using namespace domain;

namespace {

bool overlap(const Interval& a, const Interval& b) { return a.day == b.day && a.start < b.end && b.start < a.end; }

/// Where a session of this length may stand.
std::set<Interval> stands(const Provider& provider, const Intervals& today, Minutes wanted) {
    std::set<Interval> found;
    for (const Interval& session : today)
        if (length(session) == wanted) found.insert(session);
    for (const Interval& window : provider.windows)
        if (wanted <= length(window)) found.insert({window.day, window.start, window.start + wanted});
    return found;
}

long fullest_day(const Intervals& sessions) {
    long most = 0;
    for (const Day day : all_days) most = std::max(most, std::ranges::count(sessions, day, &Interval::day));
    return most;
}

/// One session after another, each on every stand that is free.
std::set<Intervals> arrangements(const Provider& provider, const Intervals& today) {
    std::vector<Intervals> all{{}};
    for (const Interval& session : today) {
        std::vector<Intervals> longer;
        for (const Intervals& some : all)
            for (const Interval& stand : stands(provider, today, length(session))) {
                if (std::ranges::any_of(some, [&](const Interval& other) { return overlap(other, stand); })) continue;
                longer.push_back(some);
                longer.back().push_back(stand);
            }
        all = std::move(longer);
    }
    std::set<Intervals> found;
    for (Intervals& sessions : all) {
        std::ranges::sort(sessions);
        if (fullest_day(sessions) <= fullest_day(today)) found.insert(std::move(sessions));
    }
    return found;
}

int running(const Scenario& scenario, ProviderIndex provider, Day day, TimeOfDay moment) {
    int count = 0;
    for (const Group& group : scenario.groups())
        if (group.provider == provider && group.location)
            for (const Interval& session : group.sessions)
                if (session.day == day && session.start <= moment && moment < session.end) ++count;
    return count;
}

}  // namespace

Rearrangements rearrangements(const Scenario& scenario, GroupIndex index) {
    const Group& group = scenario.groups()[index];
    Rearrangements found;
    const auto add = [&](const Intervals& sessions, int cost) {
        int& lowest = found.try_emplace(sessions, cost).first->second;
        lowest = std::min(lowest, cost);
    };
    for (const Alternative& alternative : group.alternatives) add(alternative.sessions, alternative.cost);
    if (group.movable)
        for (const Intervals& sessions : arrangements(scenario.providers()[group.provider], group.sessions)) {
            int cost = 0;
            for (const Interval& session : sessions)
                if (std::ranges::find(group.sessions, session) == group.sessions.end()) ++cost;
            add(sessions, cost);
        }
    found.erase(group.sessions);
    return found;
}

Scenario changed(const Scenario& scenario, const Changes& changes) {
    ScenarioData data = scenario.data();
    for (const auto& [group, change] : changes) data.groups[group].sessions = change.sessions;
    return Scenario(std::move(data));
}

bool rooms_suffice(const Scenario& before, const Scenario& after) {
    const auto enough = [&](ProviderIndex provider, Day day, TimeOfDay moment) {
        const int rooms = *before.providers()[provider].rooms;
        return running(after, provider, day, moment) <= std::max(rooms, running(before, provider, day, moment));
    };
    // how many run changes only where a session starts or ends
    for (const Scenario* scenario : {&before, &after})
        for (const Group& group : scenario->groups())
            for (const Interval& session : group.sessions)
                if (before.providers()[group.provider].rooms)
                    for (const TimeOfDay moment : {session.start, session.end})
                        if (!enough(group.provider, session.day, moment)) return false;
    return true;
}

std::vector<Changes> all_changes(const Scenario& scenario, const std::vector<GroupIndex>& groups, std::size_t most_moves) {
    std::vector<Changes> all{{}};
    for (const GroupIndex group : groups) {
        const Rearrangements mine = rearrangements(scenario, group);
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before; ++i)
            for (const auto& [sessions, cost] : mine) {
                if (all[i].size() == most_moves) break;
                Changes more = all[i];
                more[group] = {sessions, cost};
                all.push_back(std::move(more));
            }
    }
    std::erase_if(all, [&](const Changes& changes) { return !rooms_suffice(scenario, changed(scenario, changes)); });
    return all;
}

std::vector<Changes> all_changes(const Scenario& scenario, std::size_t most_moves) {
    std::vector<GroupIndex> groups;
    for (const GroupIndex group : scenario.groups().indices()) groups.push_back(group);
    return all_changes(scenario, groups, most_moves);
}

}  // namespace duaal::test::force
