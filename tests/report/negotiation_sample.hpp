#pragma once
/// Negotiations that nobody had to search for: the reports of them do not ask whether a plan is good.

#include <cstdint>
#include <vector>

#include "io/report/negotiation/negotiation.hpp"
#include "tests/support/builders.hpp"

namespace duaal::test {

/// A group of `module` at `provider`; all have a place but those that are online.
domain::GroupIndex group_at(ScenarioBuilder& builder, domain::ProviderIndex provider, std::optional<domain::LocationIndex> location,
                            domain::Intervals sessions);

/// A step with these moves and this plan: its values are true, its bounds the values, all proven.
io::NegotiationStep step_of(const domain::Scenario& today, int most_moves, bool harmless, domain::Moves moves, domain::Plan plan);

/// Up to three providers, up to seven groups, up to forty people, both frontiers of up to two moves with others; any plan at each.
io::Negotiation random_negotiation(std::uint64_t seed);

}  // namespace duaal::test
