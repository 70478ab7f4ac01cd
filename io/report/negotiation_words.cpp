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
    std::vector<std::pair<std::string, std::vector<std::string>>> times;  // a time of day, and its days
    for (const Interval& session : sessions) {
        const std::string day = day_text(session.day).in(language), time = span_text(session);
        const auto same = std::ranges::find_if(times, [&](const auto& one) { return one.first == time; });
        if (same == times.end())
            times.push_back({time, {day}});
        else
            same->second.push_back(day);
    }
    std::string out;
    for (const auto& [time, days] : times) out += (out.empty() ? "" : "; ") + joined(days, language) + " " + time;
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
        if (objective[i].sense != ObjectiveLevel::Sense::maximise) continue;
        const auto value = step.outcome.levels[i].value, old = start.outcome.levels[i].value;
        if (value != old) return value > old;
    }
    return false;
}

}  // namespace duaal::io
