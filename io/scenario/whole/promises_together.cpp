// What is promised in `fixed` to a household, and to all, held against childcare, seats and positions.

#include <algorithm>
#include <set>

#include "io/scenario/whole/whole.hpp"
#include "io/values/scalars.hpp"
#include "io/violation/violation_text.hpp"
#include "solver/check/check.hpp"
#include "solver/check/lasting.hpp"

namespace duaal::io {

using namespace domain;
using check::Violation;
namespace breach = check::breach;

namespace {

/// Every slot of every childcare that the children may go to: more than any plan can give them.
HouseholdCare all_care(const Scenario& scenario, const Household& household) {
    HouseholdCare care(household.children.size());
    for (const ChildIndex child : household.children.indices()) {
        const int months = age_in_months(household.children[child].born, scenario.period().from);
        for (const ChildcareIndex at : scenario.childcare().indices()) {
            const Childcare& one = scenario.childcare()[at];
            if (months < one.min_months || months >= one.max_months || !is_in_reach(scenario, household, one)) continue;
            CareChoice choice{at, {}};
            for (const SlotIndex slot : one.slots.indices()) choice.slots.push_back(slot);
            care[child].push_back(std::move(choice));
        }
    }
    return care;
}

/// A child whom nobody minds while the household does what is promised, with all care that there is.
void warn_of_unminded(Context& in, const Scenario& scenario, Plan plan) {
    std::set<HouseholdIndex> promising;
    for (const ParticipantIndex who : scenario.participants().indices())
        if (!plan.timetables[who].empty()) promising.insert(scenario.participants()[who].household);
    plan.care = Table<HouseholdIndex, HouseholdCare>(scenario.households().size());
    for (const HouseholdIndex at : promising) {
        plan.care[at] = all_care(scenario, scenario.households()[at]);
        for (const Violation& one : check::check_household(scenario, at, plan)) {
            const auto* unminded = std::get_if<check::breach::Childcare>(&one);
            if (unminded == nullptr) continue;
            const Household& household = scenario.households()[at];
            const Node& node =
                *in.root.find("households")->find(household.id)->find("children")->find(household.children[unminded->child].id);
            in.report.warning(node, "fixed_impossible",
                              tr("not all that is fixed in this household can be kept: {1} (the rule {2})", violation_text(scenario, one),
                                 name(CareRule::childcare)),
                              tr("change or take out a promise, or add childcare for then"));
            break;
        }
    }
}

class PromisesOfAll {
public:
    PromisesOfAll(Context& in, const Scenario& scenario, const Plan& promised) : in_(in), scenario_(scenario), promised_(promised) {}

    void warn(const Violation& one) const {
        if (const auto* group = std::get_if<breach::GroupCapacity>(&one)) warn_of(*group);
        if (const auto* shift = std::get_if<breach::ShiftCapacity>(&one)) warn_of(*shift);
        if (const auto* placement = std::get_if<breach::PlacementCapacity>(&one)) warn_of(*placement);
    }

private:
    void warn_of(const breach::GroupCapacity& one) const {
        const Group& group = scenario_.groups()[one.group];
        say(*at("groups", group.id)->find("capacity"), one, tr("the group {1} has {2} seats", group.id, one.seats));
    }
    void warn_of(const breach::ShiftCapacity& one) const {
        const Placement& placement = scenario_.placements()[one.placement];
        const Shift& shift = placement.shifts[one.shift];
        say(*at("placements", placement.id)->find("shifts")->find(shift.id)->find("positions"), one,
            tr("the shift {1} of {2} has {3} positions", shift.id, placement.id, one.positions));
    }
    void warn_of(const breach::PlacementCapacity& one) const {
        const Placement& placement = scenario_.placements()[one.placement];
        say(*at("placements", placement.id)->find("max_participants"), one,
            tr("the placement {1} takes {2} people", placement.id, one.most));
    }

    [[nodiscard]] const Node* at(const char* section, const std::string& id) const { return in_.root.find(section)->find(id); }

    template <class Full>
    void say(const Node& node, const Full& one, const Text& room) const {
        in_.report.warning(node, "fixed_over_capacity",
                           tr("{1}, and it is promised (fixed) to {2}: {3}; not all of these promises can be kept (the rule {4})", room,
                              one.taken, people(one), name(one.rule)),
                           tr("take out a promise, or make room"));
    }

    template <class Full>
    [[nodiscard]] std::string people(const Full& one) const {
        constexpr std::size_t most = 20;
        std::vector<std::string> ids;
        for (const ParticipantIndex who : scenario_.participants().indices())
            if (has(promised_.timetables[who], one)) ids.push_back(scenario_.participants()[who].id);
        const bool more = ids.size() > most;
        if (more) ids.resize(most);
        return joined(ids).append(more ? ", …" : "");
    }

    static const WorkChoice* work_at(const Timetable& week, PlacementIndex placement) {
        const auto work = std::ranges::find(week.work, placement, &WorkChoice::placement);
        return work == week.work.end() ? nullptr : &*work;
    }
    static bool has(const Timetable& week, const breach::GroupCapacity& one) {
        return std::ranges::find(week.learning, one.group, &Lesson::group) != week.learning.end();
    }
    static bool has(const Timetable& week, const breach::ShiftCapacity& one) {
        const WorkChoice* work = work_at(week, one.placement);
        return work != nullptr && std::ranges::find(work->shifts, one.shift) != work->shifts.end();
    }
    static bool has(const Timetable& week, const breach::PlacementCapacity& one) { return work_at(week, one.placement) != nullptr; }

    Context& in_;
    const Scenario& scenario_;
    const Plan& promised_;
};

}  // namespace

void warn_of_promises_together(Context& in, const Scenario& scenario, const Plan& promised) {
    warn_of_unminded(in, scenario, promised);
    const PromisesOfAll all(in, scenario, promised);
    for (const Violation& found : check::check_shared(scenario, promised))
        if (check::lasts(found)) all.warn(found);
}

}  // namespace duaal::io
