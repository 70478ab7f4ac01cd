#pragma once
/// Whether something runs through the period: SPEC section 5, "Valid".

#include <optional>

#include "solver/check/eligibility.hpp"

namespace duaal::check {

/// The days by which it starts after the period's first day, and those that the policy allows; none where it is not too late.
std::optional<Numbers> starts_late(const domain::Scenario&, const domain::Validity& valid);

/// The days by which it ends before the period's last day, likewise.
std::optional<Numbers> ends_early(const domain::Scenario&, const domain::Validity& valid);

}  // namespace duaal::check
