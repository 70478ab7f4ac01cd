#pragma once
/// What only the whole scenario shows, once every part of it is read. Rows that are not sound are passed over.

#include "io/scenario/context.hpp"

namespace duaal::io {

/// Puts harmless rows in the place of those with errors, so that the rest can still be looked at as a scenario.
void replace_unsound_rows(Context& in);

/// Reports every location without coordinates that needs them (SPEC section 2, travel time).
void check_needed_travel(Context& in, const domain::Scenario& scenario);

/// Warns of what can merely not be used (SPEC section 2, errors).
void warn_of_unusable(Context& in, const domain::Scenario& scenario);

}  // namespace duaal::io
