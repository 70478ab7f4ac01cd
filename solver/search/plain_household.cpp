#include "solver/search/plain_household.hpp"

#include <algorithm>
#include <map>

#include "solver/search/plain_care.hpp"
#include "solver/search/plain_week.hpp"

namespace duaal::search::plain {

using namespace domain;

namespace {

/// Everything that the members' weeks take of what has few places.
bool shares_hold(const Scenario& scenario, const std::vector<const Timetable*>& weeks) {
    std::map<GroupIndex, int> seats;
    std::map<PlacementIndex, int> workers;
    std::map<std::pair<PlacementIndex, ShiftIndex>, int> positions;
    for (const Timetable* week : weeks) {
        for (const Lesson& lesson : week->learning)
            if (++seats[lesson.group] > scenario.groups()[lesson.group].capacity) return false;
        for (const WorkChoice& work : week->work) {
            const Placement& placement = scenario.placements()[work.placement];
            if (++workers[work.placement] > placement.max_participants.value_or(static_cast<int>(weeks.size()))) return false;
            for (const ShiftIndex shift : work.shifts)
                if (++positions[{work.placement, shift}] > placement.shifts[shift].positions) return false;
        }
    }
    return true;
}

/// Combines the members' weeks one after another, and looks for childcare beside each combination.
class Combinations {
public:
    Combinations(const Scenario& scenario, HouseholdIndex household, const std::vector<Status>& at_least, std::uint64_t steps)
        : scenario_(scenario), household_(household), care_(scenario, household), steps_(steps) {
        for (std::size_t m = 0; m < at_least.size(); ++m) weeks_.push_back(find_weeks(scenario, member(m), at_least[m]));
    }

    Proof run() { return choose(0); }

private:
    [[nodiscard]] ParticipantIndex member(std::size_t m) const { return scenario_.members(household_)[m]; }

    Proof choose(std::size_t m) {
        if (m == weeks_.size()) return care_.find(chosen_, steps_);
        for (const Timetable& week : weeks_[m]) {
            if (steps_ == 0) return Proof::stopped;
            --steps_;
            chosen_.push_back(&week);
            const Proof proof = shares_hold(scenario_, chosen_) ? choose(m + 1) : Proof::none;
            chosen_.pop_back();
            if (proof != Proof::none) return proof;
        }
        return Proof::none;
    }

    const Scenario& scenario_;
    HouseholdIndex household_;
    CareSearch care_;
    std::uint64_t steps_;
    std::vector<std::vector<Timetable>> weeks_;
    std::vector<const Timetable*> chosen_;
};

}  // namespace

Proof household_week_exists(const Scenario& scenario, HouseholdIndex household, const std::vector<Status>& at_least, std::uint64_t steps) {
    return Combinations(scenario, household, at_least, steps).run();
}

}  // namespace duaal::search::plain
