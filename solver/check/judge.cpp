#include <algorithm>
#include <array>
#include <charconv>

#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "solver/check/stated.hpp"

namespace duaal::check {

using namespace domain;

namespace {

void append(std::vector<Finding>& all, const std::vector<Violation>& more) { all.insert(all.end(), more.begin(), more.end()); }

void judge_person(const Scenario& scenario, ParticipantIndex person, const Stated& stated, std::vector<Finding>& found) {
    const StatedPerson& said = stated.people[person];
    if (!said.present) found.emplace_back(fault::MissingParticipant{person});
    if (!said.present || !said.complete) return;
    const Timetable& timetable = stated.plan.timetables[person];
    append(found, check_timetable(scenario, person, timetable));
    const Status status = status_of(scenario, person, timetable);
    if (said.status && *said.status != status) found.emplace_back(fault::WrongStatus{person, *said.status, status});
    const std::int64_t cost = cost_of(scenario, person, timetable);
    if (said.cost && *said.cost != cost) found.emplace_back(fault::WrongCost{person, *said.cost, cost});
}

bool everybody_complete(const Stated& stated) {
    return std::ranges::all_of(stated.people, [](const StatedPerson& said) { return said.present && said.complete; }) &&
           std::ranges::all_of(stated.households, [](const StatedHousehold& said) { return said.complete; });
}

bool is_complete(const Scenario& scenario, HouseholdIndex household, const Stated& stated) {
    return stated.households[household].complete && std::ranges::all_of(scenario.members(household), [&](ParticipantIndex member) {
               return stated.people[member].present && stated.people[member].complete;
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
    LevelJudge(const Scenario& scenario, const Stated& stated, std::vector<Finding>& found)
        : objective_(scenario.objective()), stated_(stated), found_(found) {
        if (everybody_complete(stated)) values_ = values_of(scenario, stated.plan);
    }

    void judge() {
        const std::vector<StatedLevel>& levels = *stated_.levels;
        if (levels.size() != objective_.size()) found_.emplace_back(fault::LevelCount{levels.size(), objective_.size()});
        bool proven = true;  // so far
        for (std::size_t i = 0; i < std::min(levels.size(), objective_.size()); ++i) {
            judge_level(i, levels[i], proven);
            const auto value = value_of(i, levels[i]);
            proven = proven && value && levels[i].bound && *levels[i].bound == static_cast<double>(*value);
        }
        proven = proven && levels.size() >= objective_.size();
        if (!stated_.stopped) return;
        if (*stated_.stopped == Stopped::optimal && !proven) found_.emplace_back(fault::NotProven{});
        if (*stated_.stopped != Stopped::optimal && proven) found_.emplace_back(fault::NotOptimal{});
    }

private:
    /// The level's true value, where it is known: a bound is a bound on that one.
    [[nodiscard]] std::optional<std::int64_t> value_of(std::size_t i, const StatedLevel& said) const {
        return values_ ? (*values_)[i] : said.value;
    }

    void judge_level(std::size_t i, const StatedLevel& said, bool all_above_proven) {
        if (!said.level || !same_level(*said.level, objective_[i])) found_.emplace_back(fault::OtherLevel{i});
        if (said.value && values_ && *said.value != (*values_)[i]) found_.emplace_back(fault::WrongValue{i, *said.value, (*values_)[i]});
        if (!said.bound && said.bound_given && all_above_proven) found_.emplace_back(fault::NoBound{i});
        const auto value = value_of(i, said);
        if (said.bound && value && is_worse(objective_[i], *said.bound, *value))
            found_.emplace_back(fault::WorseBound{i, shortest(*said.bound), *value});
    }

    const Objective& objective_;
    const Stated& stated_;
    std::vector<Finding>& found_;
    std::optional<std::vector<std::int64_t>> values_;  ///< absent where not everybody's choice was understood
};

}  // namespace

std::vector<Finding> judge(const Scenario& scenario, const std::string& sha256, const Stated& stated) {
    std::vector<Finding> found(stated.faults.begin(), stated.faults.end());
    if (stated.sha256 && *stated.sha256 != sha256) found.emplace_back(fault::OtherScenario{*stated.sha256});
    for (const ParticipantIndex person : scenario.participants().indices()) judge_person(scenario, person, stated, found);
    for (const HouseholdIndex household : scenario.households().indices())
        if (is_complete(scenario, household, stated)) append(found, check_household(scenario, household, stated.plan));
    append(found, check_shared(scenario, stated.plan));
    if (stated.levels) LevelJudge(scenario, stated, found).judge();
    return found;
}

}  // namespace duaal::check
