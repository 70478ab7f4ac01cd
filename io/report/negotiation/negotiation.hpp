#pragma once
/// What moving lessons brings (SPEC section 9, "Negotiation"), for every report of it.

#include <string>
#include <vector>

#include "io/values/session_text.hpp"
#include "solver/domain/negotiation.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/facts/affected.hpp"

namespace duaal::io {

/// One choice and its plan, which the checker accepted for the moved scenario, as it is told.
struct NegotiationStep : domain::Step {
    bool harmless = false;
    domain::Scenario scenario;  ///< with the groups moved
    std::string file{};         ///< where the moved scenario was saved; empty: it was not
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

}  // namespace duaal::io
