#pragma once
/// Days and times in words.

#include <string>

#include "io/text/text.hpp"
#include "solver/domain/time.hpp"

namespace duaal::io {

/// "Monday", in the reader's language.
Text day_text(domain::Day day);

/// "Mon", "ma": a short word for a narrow column.
Text short_day(domain::Day day);

/// `09:00`
std::string clock_text(domain::TimeOfDay time);

/// `09:00-12:00`
std::string span_text(const domain::Interval& interval);

/// "Monday 09:00-12:00"
Text when_text(const domain::Interval& interval);

}  // namespace duaal::io
