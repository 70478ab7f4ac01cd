#pragma once
/// Moved lessons in words, for papers: whole names of days, lists with "and".

#include <string>
#include <vector>

#include "io/report/negotiation.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// "a, b and c"
std::string joined(const std::vector<std::string>& parts, Language language);

/// "Tuesday and Thursday 09:00-12:00; Friday 13:00-16:00"
std::string sessions_in_words(const domain::Intervals& sessions, Language language);

/// Those of its new sessions whose day and times are not among today's.
domain::Intervals new_sessions(const domain::Scenario& today, const MovedGroup& move);

/// Does `step` bring more than `start`, by the values of the levels that are to be as high as possible, in order?
bool brings_more(const domain::Objective& objective, const NegotiationStep& step, const NegotiationStep& start);

}  // namespace duaal::io
