#pragma once
/// What moving lessons brings, for the screen.

#include <ostream>

#include "io/report/negotiation.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// Both frontiers, a block a step; further choices a line each.
void write_negotiation(std::ostream& out, const Negotiation& negotiation, Language language);

/// "Mon, Wed 09:00-12:00; Fri 13:00-16:00"
std::string session_words(const domain::Intervals& sessions, Language language);

/// "a2-di-do from Tue, Thu 09:00-12:00 to Mon, Fri 09:00-12:00"
Text move_text(const domain::Scenario& today, const MovedGroup& move, Language language);

/// What to do where not everything is proven.
Text more_time();

}  // namespace duaal::io
