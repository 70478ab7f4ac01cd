#include "io/values/session_text.hpp"

#include <algorithm>

#include "io/values/time_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

using namespace domain;

std::vector<DaysAtTime> by_time(const Intervals& sessions) {
    std::vector<DaysAtTime> times;
    for (const Interval& session : sessions) {
        const auto same = std::ranges::find_if(
            times, [&](const DaysAtTime& one) { return one.time.start == session.start && one.time.end == session.end; });
        if (same == times.end())
            times.push_back({session, {session.day}});
        else if (same->days.back() != session.day)
            same->days.push_back(session.day);
    }
    return times;
}

std::vector<std::string> session_texts(const Intervals& sessions) {
    std::vector<std::string> texts;
    for (const auto& [time, days] : by_time(sessions)) {
        std::string text;
        for (const Day day : days) text.append(text.empty() ? "" : ",").append(name(day, day_names));
        texts.push_back(text + " " + written(time.start) + "-" + written(time.end));
    }
    return texts;
}

}  // namespace duaal::io
