#pragma once
/// Random scenarios with every feature of the spec, tense enough that every rule is sometimes the culprit.

#include <cstdint>
#include <nlohmann/json_fwd.hpp>

namespace duaal::test {

/// How many participants, both included.
struct ScenarioSize {
    int min_participants = 2;
    int max_participants = 5;
};

/// A scenario in the format of SPEC section 2, the same for the same seed on every platform. Ids are unique over all kinds.
nlohmann::json random_scenario(std::uint64_t seed, ScenarioSize size = {});

}  // namespace duaal::test
