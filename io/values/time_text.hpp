#pragma once
/// Time texts, `mon-wed,fri 09:00-12:00`: SPEC section 1.

#include <optional>
#include <string>
#include <string_view>

#include "io/json/node.hpp"
#include "io/values/report.hpp"
#include "solver/domain/time.hpp"

namespace duaal::io {

/// One interval per day named, ascending; none where the text is not exactly of the form.
std::optional<domain::Intervals> parse_time_text(std::string_view text);

struct TimeFault {
    Code code;  ///< `bad_time`, `crosses_midnight`, `no_five_minutes`, `descending_days`, `repeated_day`
    Text why;
    Text mend;
};

/// What is wrong with a text that parse_time_text refuses, and what was probably meant.
TimeFault explain_time_text(std::string_view text);

/// As parse_time_text, and reports. Null gives none silently.
std::optional<domain::Intervals> time_text(Report& report, const Node* node);

/// A time text of one day.
std::optional<domain::Interval> one_day_time(Report& report, const Node* node);

/// The intervals of a list of time texts, ascending; those that are none are reported and left out. Null gives none.
std::optional<domain::Intervals> time_texts(Report& report, const Node* node);

/// As the files write it: `tue 09:00-12:00`.
std::string written(const domain::Interval& interval);
std::string written(domain::TimeOfDay time);

}  // namespace duaal::io
