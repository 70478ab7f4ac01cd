#include "solver/facts/comparison.hpp"

#include <algorithm>
#include <map>

#include "solver/facts/affected.hpp"

namespace duaal::facts {

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
    LevelComparison(const Answer& base, const Answer& variant) : base_(base), variant_(variant) {}

    std::vector<std::optional<LevelDifference>> run() {
        std::vector<std::optional<LevelDifference>> differences;
        for (std::size_t i = 0; i < variant_.outcome.levels.size(); ++i) {
            differences.push_back(difference(i));
            const auto& last = differences.back();
            const bool aligned = i < base_.objective().size() && same_level(base_.objective()[i], variant_.objective()[i]);
            equal_ = equal_ && aligned && last && last->by == 0;
            proven_ = proven_ && variant_.outcome.levels[i].proven() && aligned && base_.outcome.levels[i].proven();
        }
        return differences;
    }

private:
    [[nodiscard]] std::optional<LevelDifference> difference(std::size_t i) const {
        const Objective& levels = base_.objective();
        const auto same = std::ranges::find_if(levels, [&](const auto& level) { return same_level(level, variant_.objective()[i]); });
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

    Answer base_;
    Answer variant_;
    bool equal_ = true;   ///< so far
    bool proven_ = true;  ///< so far
};

void compare_people(const Answer& base, const Answer& variant, Versus& versus) {
    const Scenario &before = base.scenario, &after = variant.scenario;
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
        const Holding had = holding_of(before, p, was), has = holding_of(after, q, is);
        if (worse_off(had, has)) versus.worse.push_back({id, had.status, has.status});
        if (better_off(had, has)) versus.better.push_back({id, had.status, has.status});
    }
}

}  // namespace

Versus compare(const Answer& base, const Answer& variant) {
    Versus versus;
    versus.levels = LevelComparison(base, variant).run();
    compare_people(base, variant, versus);
    return versus;
}

}  // namespace duaal::facts
