#include "io/report/comparison.hpp"

#include <algorithm>
#include <map>

#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;

namespace {

/// What somebody wants: module → whether it is optional, and whether work is wanted.
std::pair<std::map<std::string, bool>, bool> wants_of(const Scenario& scenario, const Participant& person) {
    std::map<std::string, bool> modules;
    for (const LessonWish& wish : person.learning) modules[scenario.modules()[wish.module]] = wish.optional;
    return {modules, person.work.has_value()};
}

std::map<std::string, ParticipantIndex> ids_of(const Scenario& scenario) {
    std::map<std::string, ParticipantIndex> ids;
    for (const ParticipantIndex p : scenario.participants().indices()) ids[scenario.participants()[p].id] = p;
    return ids;
}

/// One after another, while all above are equal and proven in both.
class LevelComparison {
public:
    LevelComparison(const Solved& base, const Solved& variant) : base_(base), variant_(variant) {}

    std::vector<std::optional<LevelDifference>> run() {
        std::vector<std::optional<LevelDifference>> differences;
        for (std::size_t i = 0; i < variant_.outcome.levels.size(); ++i) {
            differences.push_back(difference(i));
            const auto& last = differences.back();
            const bool aligned = i < objective(base_).size() && same_level(objective(base_)[i], objective(variant_)[i]);
            equal_ = equal_ && aligned && last && last->by == 0;
            proven_ = proven_ && variant_.outcome.levels[i].proven() && aligned && base_.outcome.levels[i].proven();
        }
        return differences;
    }

private:
    static const Objective& objective(const Solved& one) { return one.input.scenario.objective(); }

    [[nodiscard]] std::optional<LevelDifference> difference(std::size_t i) const {
        const Objective& levels = objective(base_);
        const auto same = std::ranges::find_if(levels, [&](const auto& level) { return same_level(level, objective(variant_)[i]); });
        if (same == levels.end()) return std::nullopt;
        const auto j = static_cast<std::size_t>(same - levels.begin());
        const LevelResult &before = base_.outcome.levels[j], &after = variant_.outcome.levels[i];
        const Certainty sure = !equal_ || i != j                                 ? Certainty::conditional
                               : proven_ && is_decided(levels[j], before, after) ? Certainty::decided
                                                                                 : Certainty::undecided;
        return LevelDifference{after.value - before.value, sure};
    }

    /// The better value lies beyond what the other can reach, or neither can change.
    static bool is_decided(const ObjectiveLevel& level, const LevelResult& before, const LevelResult& after) {
        if (before.proven() && after.proven()) return true;
        const std::int64_t sign = level.maximised() ? 1 : -1;
        const auto beyond = [sign](const LevelResult& better, const LevelResult& other) {
            return other.bound && sign * better.value > sign * *other.bound;
        };
        return beyond(before, after) || beyond(after, before);
    }

    const Solved& base_;
    const Solved& variant_;
    bool equal_ = true;   ///< so far
    bool proven_ = true;  ///< so far
};

void compare_people(const Solved& base, const Solved& variant, Versus& versus) {
    const Scenario &before = base.input.scenario, &after = variant.input.scenario;
    const auto now = ids_of(after), then = ids_of(before);
    versus.came = static_cast<std::size_t>(std::ranges::count_if(now, [&](const auto& one) { return !then.contains(one.first); }));
    for (const auto& [id, p] : then) {
        const auto found = now.find(id);
        if (found == now.end()) {
            ++versus.left;
            continue;
        }
        const ParticipantIndex q = found->second;
        if (wants_of(before, before.participants()[p]) != wants_of(after, after.participants()[q])) versus.same_wishes = false;
        const Timetable &was = base.outcome.plan->timetables[p], &is = variant.outcome.plan->timetables[q];
        const Move move{id, check::status_of(before, p, was), check::status_of(after, q, is)};
        if (move.after < move.before || (!was.work.empty() && is.work.empty()))
            versus.worse.push_back(move);
        else if (move.after > move.before)
            versus.better.push_back(move);
    }
}

}  // namespace

Versus compare(const Solved& base, const Solved& variant) {
    Versus versus;
    versus.levels = LevelComparison(base, variant).run();
    compare_people(base, variant, versus);
    return versus;
}

Comparison compare_all(std::vector<Solved> scenarios) {
    Comparison all;
    all.scenarios = std::move(scenarios);
    for (const Solved& one : all.scenarios) {
        all.figures.push_back(figures_of(one.input.scenario, *one.outcome.plan));
        all.versus.push_back(compare(all.scenarios.front(), one));
    }
    return all;
}

}  // namespace duaal::io
