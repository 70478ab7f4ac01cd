#include "solver/facts/room_need.hpp"

#include <algorithm>

namespace duaal::facts {

using namespace domain;

namespace {

int running(const Scenario& scenario, ProviderIndex provider, Day day, TimeOfDay moment) {
    int count = 0;
    for (const Group& group : scenario.groups())
        if (group.provider == provider && group.location)
            count += static_cast<int>(std::ranges::count_if(group.sessions, [&](const Interval& session) {
                return session.day == day && session.start <= moment && moment < session.end;
            }));
    return count;
}

}  // namespace

int rooms_needed(const Scenario& scenario, ProviderIndex provider, const Interval& time) {
    // It only rises where a session starts.
    int most = running(scenario, provider, time.day, time.start);
    for (const Group& group : scenario.groups())
        for (const Interval& session : group.sessions)
            if (session.day == time.day && time.start < session.start && session.start < time.end)
                most = std::max(most, running(scenario, provider, time.day, session.start));
    return most;
}

}  // namespace duaal::facts
