#pragma once
/// What only the whole scenario shows, once every part of it is read. Rows that are not sound are passed over.

#include "io/values/context.hpp"
#include "solver/check/eligibility.hpp"

namespace duaal::io {

/// Puts harmless rows in the place of those with errors, so that the rest can still be looked at as a scenario.
void replace_unsound_rows(Context& in);

/// Reports the levels of the objective whose sums could pass what whole numbers keep exactly, and puts a harmless objective in the place
/// of all. Rows with errors are replaced before.
void check_sums(Context& in);

/// Reports every location without coordinates that needs them (SPEC section 2, travel time).
void check_needed_travel(Context& in, const domain::Scenario& scenario);

/// Warns of what can merely not be used (SPEC section 2, errors).
void warn_of_unusable(Context& in, const domain::Scenario& scenario);

/// Warns of promises (`fixed`) that no week can keep, and that cannot all be kept.
void warn_of_promises(Context& in, const domain::Scenario& scenario);

/// The second of these; `promised` has, as weeks, what could be kept alone.
void warn_of_promises_together(Context& in, const domain::Scenario& scenario, const domain::Plan& promised);

/// Warns of groups, placements and childcare that nobody can have, and says why. In huge scenarios it gives up before the last.
void warn_of_unusable_supply(Context& in, const domain::Scenario& scenario);

/// Warns of children whose age changes within the period what childcare they need, or may go to.
void warn_of_birthdays(Context& in, const domain::Scenario& scenario);

/// Why a group or placement is not eligible.
Text obstacle_text(check::GroupObstacle obstacle);
Text obstacle_text(check::PlacementObstacle obstacle);

/// Whether the trip from home to the childcare is short enough; always where there is none.
bool is_in_reach(const domain::Scenario& scenario, const domain::Household& household, const domain::Childcare& care);

}  // namespace duaal::io
