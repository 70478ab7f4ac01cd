#include "io/report/negotiation_words.hpp"

#include <algorithm>

#include "io/report/item_text.hpp"

namespace duaal::io {

using namespace domain;

std::string joined(const std::vector<std::string>& parts, Language language) {
    if (parts.empty()) return {};
    std::string out = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        out = i + 1 < parts.size() ? out + ", " + parts[i] : tr("{1} and {2}", out, parts[i]).in(language);
    return out;
}

std::string sessions_in_words(const Intervals& sessions, Language language) {
    std::string out;
    for (const auto& [time, days] : by_time(sessions)) {
        std::vector<std::string> names;
        for (const Day day : days) names.push_back(day_text(day).in(language));
        out += (out.empty() ? "" : "; ") + joined(names, language) + " " + span_text(time);
    }
    return out;
}

Intervals new_sessions(const Scenario& today, const MovedGroup& move) {
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
