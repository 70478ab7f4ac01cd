#pragma once
/// The longest rest from work in a week, which no rule of SPEC section 5 asks for and the working-hours act does.

#include <optional>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::check {

/// Arbeidstijdenwet, article 5:5: at least so much of it in a row in every seven days.
inline constexpr domain::Minutes least_weekly_rest{36 * 60};

/// Between two shifts, or a shift and an appointment that counts, in a week that repeats; lessons are no work under the act. None for who
/// has no shift.
std::optional<domain::Minutes> weekly_rest(const domain::Scenario&, domain::ParticipantIndex, const domain::Timetable&);

}  // namespace duaal::check
