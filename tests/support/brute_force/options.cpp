#include "tests/support/brute_force/options.hpp"

#include <algorithm>
#include <map>

#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "tests/support/brute_force/candidates.hpp"

namespace duaal::test::force {

using namespace domain;

namespace {

constexpr std::size_t too_many = 60'000;

/// Of a household's structure nobody in particular is at fault.
bool is_about(const check::Violation& violation, ChildIndex child) {
    return std::visit(
        [child](const auto& one) {
            if constexpr (requires { one.child; })
                return one.child == child;
            else
                return false;
        },
        violation);
}

std::vector<int> shared_use(const Scenario& scenario, const Plan& plan) {
    std::vector<int> use(scenario.groups().size());
    std::map<std::pair<PlacementIndex, ShiftIndex>, int> positions;
    std::vector<int> people(scenario.placements().size());
    for (const Timetable& timetable : plan.timetables) {
        for (const Lesson& lesson : timetable.learning) ++use[lesson.group.value];
        for (const WorkChoice& work : timetable.work) {
            ++people[work.placement.value];
            for (const ShiftIndex shift : work.shifts) ++positions[{work.placement, shift}];
        }
    }
    use.insert(use.end(), people.begin(), people.end());
    for (const PlacementIndex placement : scenario.placements().indices())
        for (const ShiftIndex shift : scenario.placements()[placement].shifts.indices()) use.push_back(positions[{placement, shift}]);
    return use;
}

std::vector<int> place_use(const Scenario& scenario, const Plan& plan) {
    std::map<std::pair<ChildcareIndex, SlotIndex>, int> taken;
    for (const HouseholdCare& household : plan.care)
        for (const CareWeek& week : household)
            for (const CareChoice& choice : week)
                for (const SlotIndex slot : choice.slots) ++taken[{choice.childcare, slot}];
    std::vector<int> use;
    for (const ChildcareIndex childcare : scenario.childcare().indices())
        for (const SlotIndex slot : scenario.childcare()[childcare].slots.indices()) use.push_back(taken[{childcare, slot}]);
    return use;
}

std::vector<int> complete_heads(const Scenario& scenario, const Plan& plan) {
    std::vector<int> heads;
    for (const TagIndex tag : scenario.policy().fairness_tags) {
        heads.push_back(0);
        for (const ParticipantIndex p : scenario.participants().indices()) {
            const std::vector<TagIndex>& tags = scenario.participants()[p].tags;
            const bool bears = std::find(tags.begin(), tags.end(), tag) != tags.end();
            if (bears && check::status_of(scenario, p, plan.timetables[p]) == Status::complete) ++heads.back();
        }
    }
    return heads;
}

std::vector<std::int64_t> summed_values(const Scenario& scenario, const Plan& plan) {
    check::Terms terms = check::terms_of(scenario, plan);
    terms[static_cast<std::size_t>(Term::coverage)] = terms[static_cast<std::size_t>(Term::fairness)] = 0;
    std::vector<std::int64_t> values;
    for (const ObjectiveLevel& level : scenario.objective()) {
        const int sign = level.sense == ObjectiveLevel::Sense::maximise ? 1 : -1;
        values.push_back(0);
        for (const ObjectiveLevel::Part& part : level.parts)
            values.back() += sign * part.weight * terms[static_cast<std::size_t>(part.term)];
    }
    return values;
}

HouseholdOption valued(const Scenario& scenario, const Plan& plan) {
    return {plan, shared_use(scenario, plan), place_use(scenario, plan), complete_heads(scenario, plan), summed_values(scenario, plan)};
}

class Household {
public:
    Household(const Scenario& scenario, HouseholdIndex index, Culprits& culprits, const MayHave& may_have)
        : scenario_(scenario), index_(index), culprits_(culprits), plan_(nothing_planned(scenario)) {
        for (const ParticipantIndex p : scenario.members(index)) {
            std::vector<Timetable>& mine = weeks_.emplace_back();
            for (Timetable& timetable : all_timetables(scenario, p))
                if ((!may_have || may_have(p, timetable)) && allowed(check::check_timetable(scenario, p, timetable), culprits))
                    mine.push_back(std::move(timetable));
        }
        if (children() > 0) find_care_weeks();
    }

    [[nodiscard]] bool too_large() const {
        std::size_t count = 1;
        for (const auto& mine : weeks_) count = std::min(too_many + 1, count * mine.size());
        for (const auto& mine : care_weeks_) count = std::min(too_many + 1, count * std::max<std::size_t>(1, mine.size() / 4));
        return count > too_many;
    }

    std::vector<HouseholdOption> options() {
        choose_timetables(0);
        drop_dominated(options_);
        return std::move(options_);
    }

private:
    [[nodiscard]] std::size_t children() const { return scenario_.households()[index_].children.size(); }
    CareWeek& care_of(std::size_t child) { return plan_.care[index_][ChildIndex{static_cast<std::uint32_t>(child)}]; }

    /// Every child's weeks of care that break none of the rules to which the timetables do not matter.
    void find_care_weeks() {
        const std::vector<CareWeek> all = all_care_weeks(scenario_);
        for (std::size_t child = 0; child < children(); ++child) {
            std::vector<CareWeek>& mine = care_weeks_.emplace_back();
            for (const CareWeek& week : all) {
                care_of(child) = week;
                auto broken = check::check_household(scenario_, index_, plan_);
                std::erase_if(broken, [](const check::Violation& one) {
                    return std::holds_alternative<check::breach::Childcare>(one) || std::holds_alternative<check::breach::CareOnsite>(one);
                });
                if (allowed(broken, culprits_)) mine.push_back(week);
            }
            care_of(child).clear();
        }
    }

    void choose_timetables(std::size_t member) {
        if (member == weeks_.size()) {
            choose_care(0);
            if (options_.size() > 2'000) drop_dominated(options_);
            return;
        }
        Timetable& place = plan_.timetables[scenario_.members(index_)[member]];
        for (const Timetable& week : weeks_[member]) {
            place = week;
            choose_timetables(member + 1);
        }
        place = {};
    }

    /// Child after child; without slots where that is allowed, since slots then only take places and cost.
    void choose_care(std::size_t child) {
        if (child == children()) {
            options_.push_back(valued(scenario_, plan_));
            return;
        }
        for (const CareWeek& week : care_weeks_[child]) {
            care_of(child) = week;
            auto broken = check::check_household(scenario_, index_, plan_);
            std::erase_if(broken,
                          [&](const check::Violation& one) { return !is_about(one, ChildIndex{static_cast<std::uint32_t>(child)}); });
            if (!allowed(broken, culprits_)) continue;
            choose_care(child + 1);
            if (week.empty()) break;
        }
        care_of(child).clear();
    }

    const Scenario& scenario_;
    HouseholdIndex index_;
    Culprits& culprits_;
    Plan plan_;
    std::vector<std::vector<Timetable>> weeks_;      ///< by member
    std::vector<std::vector<CareWeek>> care_weeks_;  ///< by child; no slots come first
    std::vector<HouseholdOption> options_;
};

bool no_more_places(const HouseholdOption& a, const HouseholdOption& b) {
    return std::equal(a.places.begin(), a.places.end(), b.places.begin(), [](int mine, int other) { return mine <= other; });
}

}  // namespace

Plan nothing_planned(const Scenario& scenario) {
    Plan plan;
    plan.timetables = Table<ParticipantIndex, Timetable>(scenario.participants().size());
    for (const domain::Household& household : scenario.households()) plan.care.push_back(HouseholdCare(household.children.size()));
    return plan;
}

void drop_dominated(std::vector<HouseholdOption>& options) {
    std::stable_sort(options.begin(), options.end(), [](const HouseholdOption& a, const HouseholdOption& b) {
        return std::tie(a.shared, a.complete, b.values) < std::tie(b.shared, b.complete, a.values);
    });
    const auto same = [](const HouseholdOption& a, const HouseholdOption& b) { return a.shared == b.shared && a.complete == b.complete; };
    std::vector<HouseholdOption> kept;
    for (HouseholdOption& option : options) {
        bool dominated = false;
        for (auto other = kept.rbegin(); other != kept.rend() && !dominated && same(*other, option); ++other)
            dominated = no_more_places(*other, option);
        if (!dominated) kept.push_back(std::move(option));
    }
    options = std::move(kept);
}

std::optional<std::vector<HouseholdOption>> household_options(const Scenario& scenario, HouseholdIndex index, Culprits& culprits,
                                                              const MayHave& may_have) {
    Household household(scenario, index, culprits, may_have);
    if (household.too_large()) return std::nullopt;
    return household.options();
}

}  // namespace duaal::test::force
