// How a workbook writes times.

#include "io/tables/cells/time_tokens.hpp"
#include "io/tables/cells/times.hpp"
#include "io/values/time_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io::tables {

std::string cell_clock(int minute) {
    const int of_hour = minute % 60;
    return std::to_string(minute / 60) + (of_hour < 10 ? ":0" : ":") + std::to_string(of_hour);
}

std::string cell_clock(Stretch stretch) { return cell_clock(stretch.start) + "-" + cell_clock(stretch.end); }

std::string cell_times(std::string_view time_text) {
    const auto intervals = parse_time_text(time_text);
    if (!intervals) return {};
    std::string out;
    const std::string_view days = time_text.substr(0, time_text.find(' '));
    for (std::size_t at = 0; at < days.size();) {
        if (const auto day = domain::parse<domain::Day>(days.substr(at, 3), domain::day_names)) {
            out.append(cell_day(*day));
            at += 3;
        } else {
            out += days[at++];
        }
    }
    const auto& first = intervals->front();
    return out.append(" ").append(cell_clock(Stretch{domain::minute_of_day(first.start), domain::minute_of_day(first.end)}));
}

}  // namespace duaal::io::tables
