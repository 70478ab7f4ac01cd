#pragma once
/// Moved lessons in words.

#include <vector>

#include "io/document/paper.hpp"
#include "io/report/negotiation/negotiation.hpp"

namespace duaal::io {

/// "a, b and c"
Text joined(const std::vector<Text>& parts);
OpenText joined(const std::vector<OpenText>& parts);

/// "Tuesday and Thursday 09:00-12:00; Friday 13:00-16:00", for papers.
Text sessions_in_words(const domain::Intervals& sessions);

/// "Tue, Thu 09:00-12:00; Fri 13:00-16:00", for a screen.
Text sessions_in_short(const domain::Intervals& sessions);

/// "a2-di-do from Tue, Thu 09:00-12:00 to Mon, Fri 09:00-12:00"
Text move_text(const domain::Scenario& today, const domain::Move& move);

/// What to do where not everything is proven.
Text more_time();

/// Those of its new sessions whose day and times are not among today's.
domain::Intervals new_sessions(const domain::Scenario& today, const domain::Move& move);

/// Does `step` bring more than `start`, by the values of the levels that are to be as high as possible, in order?
bool brings_more(const domain::Objective& objective, const NegotiationStep& step, const NegotiationStep& start);

}  // namespace duaal::io
