#pragma once
/// How many rooms the providers need at each moment: SPEC section 9, "Negotiation".

#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/negotiate/proposals.hpp"

namespace duaal::negotiate {

class Rooms {
public:
    /// A view: the scenario must outlive it.
    explicit Rooms(const domain::Scenario& scenario);

    /// Does no provider need more rooms at any moment than it has, or than it needs today?
    [[nodiscard]] bool suffice(const domain::Moves& moves) const;

private:
    /// Sessions that run, per time of the week: times of day are multiples of five minutes (SPEC section 1).
    using Week = std::vector<int>;
    static void add(Week& week, const domain::Intervals& sessions, int count);

    const domain::Scenario& scenario_;
    domain::Table<domain::ProviderIndex, Week> today_;  ///< of the groups with a location; empty where rooms do not matter
};

}  // namespace duaal::negotiate
