#include "io/report/negotiation/words.hpp"

#include <algorithm>

#include "io/text/times.hpp"

namespace duaal::io {

using namespace domain;

namespace {

Text in_words(const Intervals& sessions, Text (*day_name)(Day), Text (*list)(const std::vector<Text>&)) {
    std::vector<Text> parts;
    for (const auto& [time, days] : by_time(sessions)) {
        std::vector<Text> names;
        for (const Day day : days) names.push_back(day_name(day));
        parts.push_back(tr("{1} {2}", list(names), span_text(time)));
    }
    return Text::list(parts, "; ");
}

}  // namespace

Text joined(const std::vector<Text>& parts) {
    if (parts.size() < 2) return Text::list(parts);
    return tr("{1} and {2}", Text::list({parts.begin(), parts.end() - 1}), parts.back());
}

OpenText joined(const std::vector<OpenText>& parts) {
    if (parts.size() < 2) return OpenText::list(parts, ", ");
    return OpenText::tr("{1} and {2}", OpenText::list({parts.begin(), parts.end() - 1}, ", "), parts.back());
}

Text sessions_in_words(const Intervals& sessions) {
    return in_words(sessions, day_text, [](const std::vector<Text>& days) { return joined(days); });
}

Text sessions_in_short(const Intervals& sessions) {
    return in_words(sessions, short_day, [](const std::vector<Text>& days) { return Text::list(days); });
}

Text move_text(const Scenario& today, const domain::Move& move) {
    const Group& group = today.groups()[move.group];
    return tr("{1} from {2} to {3}", group.id, sessions_in_short(group.sessions), sessions_in_short(move.sessions));
}

Text more_time() { return tr("Not everything is proven; a longer search may find better: give it more time with --time."); }

Intervals new_sessions(const Scenario& today, const domain::Move& move) {
    const Intervals& old = today.groups()[move.group].sessions;
    Intervals out;
    std::ranges::copy_if(move.sessions, std::back_inserter(out),
                         [&](const Interval& session) { return std::ranges::find(old, session) == old.end(); });
    return out;
}

bool brings_more(const Objective& objective, const NegotiationStep& step, const NegotiationStep& start) {
    for (std::size_t i = 0; i < objective.size(); ++i) {
        if (!objective[i].maximised()) continue;
        const auto value = step.outcome.levels[i].value, old = start.outcome.levels[i].value;
        if (value != old) return value > old;
    }
    return false;
}

}  // namespace duaal::io
