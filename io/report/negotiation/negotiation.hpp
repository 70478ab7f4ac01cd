#pragma once
/// What moving lessons brings (SPEC section 9, "Negotiation"), for every report of it.

#include <string>
#include <vector>

#include "io/scenario/values/session_text.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/facts/affected.hpp"

namespace duaal::io {

/// One group gets other sessions.
struct MovedGroup {
    domain::GroupIndex group;
    domain::Intervals sessions;
    int cost = 0;
    std::string alternative;  ///< the id where it is one of the group's `alternatives`, else empty

    bool operator==(const MovedGroup&) const = default;
};

/// One choice and its plan, which the checker accepted for the moved scenario.
struct NegotiationStep {
    int most_moves = 0;  ///< it was sought among the choices of at most so many moves
    bool harmless = false;
    std::vector<MovedGroup> moves;  ///< by group
    domain::Outcome outcome;        ///< has a plan; its bounds as solver/negotiate says
    bool proven = false;            ///< no such choice is better; among `others`: none comes between it and the one before
    domain::Scenario scenario;      ///< with the groups moved
    std::string file;               ///< where the moved scenario was saved; empty: it was not
    std::vector<NegotiationStep> others{};
    facts::Affected people{};  ///< against the given plan
};

struct Negotiation {
    std::string file;                       ///< the scenario's, as the user named it
    domain::Scenario today;                 ///< as it is now
    domain::Outcome given;                  ///< the plan that steps are held against
    std::vector<NegotiationStep> free;      ///< by number of moves, from none on
    std::vector<NegotiationStep> harmless;  ///< the same, where nobody is worse off
};

/// What a move costs the provider: the sum over its groups.
int cost_of(const NegotiationStep& step);

}  // namespace duaal::io
