#include "io/report/negotiation.hpp"

#include <algorithm>

#include "io/scenario/values/time_text.hpp"
#include "solver/check/family.hpp"
#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;

void compare_with(const Scenario& today, const Plan& before, NegotiationStep& step) {
    for (const ParticipantIndex p : today.participants().indices()) {
        const Timetable &was = check::timetable_of(before, p), &is = check::timetable_of(*step.outcome.plan, p);
        const Status old_status = check::status_of(today, p, was), status = check::status_of(step.scenario, p, is);
        const bool moved = std::ranges::any_of(step.moves, [&](const MovedGroup& move) {
            return std::ranges::any_of(is.learning, [&](const Lesson& lesson) { return lesson.group == move.group; });
        });
        if (status < old_status || (!was.work.empty() && is.work.empty()))
            step.worse.push_back(p);
        else if (status > old_status)
            step.better.push_back(p);
        else if (moved || was != is)
            step.changed.push_back(p);
    }
}

int cost_of(const NegotiationStep& step) {
    int cost = 0;
    for (const MovedGroup& move : step.moves) cost += move.cost;
    return cost;
}

std::vector<std::string> session_texts(const Intervals& sessions) {
    std::vector<std::pair<std::string, std::string>> texts;  // days, and the time of day
    for (const Interval& session : sessions) {
        const std::string time = written(session.start) + "-" + written(session.end), day(name(session.day, day_names));
        const auto same = std::ranges::find_if(texts, [&](const auto& text) { return text.second == time; });
        if (same == texts.end())
            texts.emplace_back(day, time);
        else if (!same->first.ends_with(day))
            same->first += "," + day;
    }
    std::vector<std::string> out;
    for (const auto& [days, time] : texts) out.push_back(days + " " + time);
    return out;
}

}  // namespace duaal::io
