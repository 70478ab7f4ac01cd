#include "solver/domain/policy.hpp"

namespace duaal::domain {

Objective default_objective() {
    using enum ObjectiveLevel::Sense;
    return {
        {maximise, {{Term::promised, 1}}},
        {maximise, {{Term::learning, 1}}},
        {maximise, {{Term::complete, 1}}},
        {maximise, {{Term::kept, 1}}},
        {maximise, {{Term::active, 1}}},
        {maximise, {{Term::coverage, 1}, {Term::modules, 1}}},
        {minimise, {{Term::cost, 1}}},
    };
}

}  // namespace duaal::domain
