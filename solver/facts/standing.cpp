#include "solver/facts/standing.hpp"

namespace duaal::facts {

using namespace domain;

namespace {

/// Positive where `a` is better than `b`.
std::int64_t better_by(const ObjectiveLevel& level, std::int64_t a, std::int64_t b) { return level.maximised() ? a - b : b - a; }

/// The bound `a` says at least as much as `b`; none says nothing.
bool as_tight(const ObjectiveLevel& level, std::optional<double> a, std::optional<double> b) {
    if (!b) return true;
    return a && (level.maximised() ? *a <= *b : *a >= *b);
}

}  // namespace

Standing standing_beside(const Objective& objective, const std::vector<check::StatedLevel>& theirs,
                         const std::vector<check::StatedLevel>& ours) {
    for (std::size_t i = 0; i < objective.size(); ++i) {
        const std::int64_t lead = better_by(objective[i], theirs[i].value.value(), ours[i].value.value());
        if (lead != 0) return lead > 0 ? Standing::better : Standing::none;
    }
    for (std::size_t i = 0; i < objective.size(); ++i)
        if (!as_tight(objective[i], theirs[i].bound, ours[i].bound)) return Standing::none;
    return Standing::as_good;
}

}  // namespace duaal::facts
