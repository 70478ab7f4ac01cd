#pragma once
/// The true optimum of a tiny scenario, by trying every plan: candidates come from the structure alone, and only
/// solver/check says which are allowed and what they are worth. Nothing of the engine is used.

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "solver/domain/rule.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::test {

/// How often a rule alone forbade something that was tried, by domain::Rule.
using Culprits = std::map<domain::Rule, long>;

/// Whether a participant may have this timetable; an empty function: any allowed one.
using MayHave = std::function<bool(domain::ParticipantIndex, const domain::Timetable&)>;

struct ForcedOptimum {
    std::vector<std::int64_t> values;  ///< of every level of the objective; empty where no plan has what `may_have` wants
    domain::Plan plan;                 ///< one that has them
    Culprits culprits{};
};

/// Among the plans in which everybody has what they may have. None where it would take more than a few seconds; callers count
/// these, and say so.
std::optional<ForcedOptimum> solve_by_force(const domain::Scenario&, const MayHave& may_have = {});

}  // namespace duaal::test
