#pragma once
/// How many rooms a provider needs at a moment: SPEC section 9, "Negotiation".

#include "solver/domain/scenario.hpp"

namespace duaal::facts {

/// The most sessions of the provider's groups with a location that run at once at any moment of `time`.
int rooms_needed(const domain::Scenario& scenario, domain::ProviderIndex provider, const domain::Interval& time);

}  // namespace duaal::facts
