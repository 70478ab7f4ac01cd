#include <algorithm>
#include <array>
#include <charconv>

#include "solver/check/check.hpp"
#include "solver/check/claims.hpp"
#include "solver/check/score.hpp"

namespace duaal::check {

using namespace domain;

namespace {

void append(std::vector<Violation>& all, const std::vector<Violation>& more) { all.insert(all.end(), more.begin(), more.end()); }

void judge_person(const Scenario& scenario, ParticipantIndex person, const Claims& claims, std::vector<Violation>& found) {
    const PersonClaim& claim = claims.people[person];
    const auto add = [&](Rule rule, Reason reason, std::int64_t said, std::int64_t is) {
        found.push_back({.rule = rule, .reason = reason, .participant = person, .actual = said, .allowed = is});
    };
    if (!claim.present) found.push_back({.rule = Rule::plan, .reason = Reason::missing_participant, .participant = person});
    if (!claim.present || !claim.complete) return;
    const Timetable& timetable = claims.plan.timetables[person];
    append(found, check_timetable(scenario, person, timetable));
    const Status status = status_of(scenario, person, timetable);
    if (claim.status && *claim.status != status)
        add(Rule::status, Reason::misstated, static_cast<std::int64_t>(*claim.status), static_cast<std::int64_t>(status));
    const std::int64_t cost = cost_of(scenario, person, timetable);
    if (claim.cost && *claim.cost != cost) add(Rule::cost, Reason::misstated, *claim.cost, cost);
}

bool everybody_complete(const Claims& claims) {
    return std::ranges::all_of(claims.people, [](const PersonClaim& claim) { return claim.present && claim.complete; }) &&
           std::ranges::all_of(claims.households, [](const HouseholdClaim& claim) { return claim.complete; });
}

bool is_complete(const Scenario& scenario, HouseholdIndex household, const Claims& claims) {
    return claims.households[household].complete && std::ranges::all_of(scenario.members(household), [&](ParticipantIndex member) {
               return claims.people[member].present && claims.people[member].complete;
           });
}

/// The bound promises less than the value that is there.
bool is_worse(const ObjectiveLevel& level, double bound, std::int64_t value) {
    const auto reached = static_cast<double>(value);
    return level.maximised() ? bound < reached : bound > reached;
}

std::string shortest(double number) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

class LevelJudge {
public:
    LevelJudge(const Scenario& scenario, const Claims& claims, std::vector<Violation>& found)
        : objective_(scenario.objective()), claims_(claims), found_(found) {
        if (everybody_complete(claims)) values_ = values_of(scenario, claims.plan);
    }

    void judge() {
        const std::vector<LevelClaim>& levels = *claims_.levels;
        if (levels.size() != objective_.size())
            add(Reason::level_count, {}, static_cast<std::int64_t>(levels.size()), static_cast<std::int64_t>(objective_.size()));
        bool proven = true;  // so far
        for (std::size_t i = 0; i < std::min(levels.size(), objective_.size()); ++i) {
            judge_level(i, levels[i], proven);
            const auto value = value_of(i, levels[i]);
            proven = proven && value && levels[i].bound && *levels[i].bound == static_cast<double>(*value);
        }
        proven = proven && levels.size() >= objective_.size();
        if (!claims_.stopped) return;
        if (*claims_.stopped == Stopped::optimal && !proven) add(Reason::not_proven, {}, {}, {});
        if (*claims_.stopped != Stopped::optimal && proven) add(Reason::not_optimal, {}, {}, {});
    }

private:
    /// The level's true value, where it is known: a bound is a bound on that one.
    [[nodiscard]] std::optional<std::int64_t> value_of(std::size_t i, const LevelClaim& claim) const {
        return values_ ? (*values_)[i] : claim.value;
    }

    void judge_level(std::size_t i, const LevelClaim& claim, bool all_above_proven) {
        if (!claim.level || !same_level(*claim.level, objective_[i])) add(Reason::other_level, i, {}, {});
        if (claim.value && values_ && *claim.value != (*values_)[i]) add(Reason::misstated, i, *claim.value, (*values_)[i]);
        if (!claim.bound && claim.bound_given && all_above_proven) add(Reason::no_bound, i, {}, {});
        const auto value = value_of(i, claim);
        if (claim.bound && value && is_worse(objective_[i], *claim.bound, *value))
            found_.push_back(
                {.rule = Rule::objective, .reason = Reason::bound_worse, .level = i, .said = shortest(*claim.bound), .allowed = *value});
    }

    void add(Reason reason, std::optional<std::size_t> level, std::optional<std::int64_t> said, std::optional<std::int64_t> is) {
        found_.push_back({.rule = Rule::objective, .reason = reason, .level = level, .actual = said, .allowed = is});
    }

    const Objective& objective_;
    const Claims& claims_;
    std::vector<Violation>& found_;
    std::optional<std::vector<std::int64_t>> values_;  ///< absent where not everybody's choice was understood
};

}  // namespace

std::vector<Violation> judge(const Scenario& scenario, const std::string& sha256, const Claims& claims) {
    std::vector<Violation> found = claims.faults;
    if (claims.sha256 && *claims.sha256 != sha256)
        found.push_back({.rule = Rule::plan, .reason = Reason::other_scenario, .where = "/scenario_sha256", .said = *claims.sha256});
    for (const ParticipantIndex person : scenario.participants().indices()) judge_person(scenario, person, claims, found);
    for (const HouseholdIndex household : scenario.households().indices())
        if (is_complete(scenario, household, claims)) append(found, check_household(scenario, household, claims.plan));
    append(found, check_shared(scenario, claims.plan));
    if (claims.levels) LevelJudge(scenario, claims, found).judge();
    return found;
}

}  // namespace duaal::check
