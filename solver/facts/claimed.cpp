#include "solver/facts/claimed.hpp"

namespace duaal::facts {

using namespace domain;

Outcome claimed(const Objective& objective, const Outcome& harmless, const Outcome& free, bool same_moves) {
    Outcome outcome = harmless;
    bool same = true, proven = true;
    for (std::size_t i = 0; i < outcome.levels.size(); ++i) {
        LevelResult& level = outcome.levels[i];
        const bool another_choice = !objective[i].maximised() && !same_moves;
        const auto bound = another_choice ? std::optional<std::int64_t>(0) : free.levels[i].bound;
        level.bound = same ? bound : std::nullopt;
        same = same && level.value == free.levels[i].value;
        proven = proven && level.proven();
    }
    outcome.stopped = proven ? Stopped::optimal : Stopped::time;
    return outcome;
}

}  // namespace duaal::facts
