#pragma once
/// Days, times and items in words.

#include <string>

#include "io/text/text.hpp"
#include "solver/check/violation.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// "Monday", in the reader's language.
Text day_text(domain::Day day);

/// `09:00`
std::string clock_text(domain::TimeOfDay time);

/// `09:00-12:00`
std::string span_text(const domain::Interval& interval);

/// A length in minutes as hours and minutes: `8:30`; with a minus sign where it is negative.
std::string duration_text(std::int64_t minutes);

/// "Monday 09:00-12:00"
Text when_text(const domain::Interval& interval);

/// "the lesson b1-ma (Monday 18:30-21:30)"
Text item_text(const domain::Scenario& scenario, domain::ParticipantIndex participant, const check::ItemName& item);

}  // namespace duaal::io
