#include "solver/domain/policy.hpp"

#include <algorithm>
#include <utility>

namespace duaal::domain {

bool same_level(const ObjectiveLevel& a, const ObjectiveLevel& b) {
    const auto sorted = [](const ObjectiveLevel& level) {
        std::vector<std::pair<Term, int>> parts;
        for (const ObjectiveLevel::Part& part : level.parts) parts.emplace_back(part.term, part.weight);
        std::ranges::sort(parts);
        return parts;
    };
    return a.sense == b.sense && sorted(a) == sorted(b);
}

Objective default_objective() {
    using enum ObjectiveLevel::Sense;
    return {
        {maximise, {{Term::promised, 1}}}, {maximise, {{Term::learning, 1}}}, {maximise, {{Term::complete, 1}}},
        {maximise, {{Term::kept, 1}}},     {maximise, {{Term::active, 1}}},   {maximise, {{Term::coverage, 1}, {Term::modules, 1}}},
        {minimise, {{Term::cost, 1}}},
    };
}

}  // namespace duaal::domain
