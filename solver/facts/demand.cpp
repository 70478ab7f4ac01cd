#include "solver/facts/demand.hpp"

#include <algorithm>
#include <optional>

#include "solver/check/eligibility.hpp"
#include "solver/check/family.hpp"

namespace duaal::facts {

using namespace domain;

namespace {

constexpr TimeOfDay noon_break = clock(13);

/// Daycare, primary school, older: the ages at which Dutch childcare changes.
constexpr std::array<int, 3> age_starts{0, 4 * 12, 12 * 12};  ///< in months

std::vector<ModuleDemand> modules_of(const Scenario& scenario) {
    Table<ModuleIndex, ModuleDemand> all(scenario.modules().size());
    Table<GroupIndex, int> wanted(scenario.groups().size(), 0);  // by how many
    Table<ModuleIndex, std::vector<GroupIndex>> taught(scenario.modules().size());
    for (const GroupIndex g : scenario.groups().indices()) taught[scenario.groups()[g].module].push_back(g);
    for (const ParticipantIndex p : scenario.participants().indices())
        for (const LessonWish& wish : scenario.participants()[p].learning) {
            if (wish.optional) continue;
            bool any = false;
            for (const GroupIndex g : taught[wish.module]) {
                if (!check::group_obstacles(scenario, p, wish, g).empty()) continue;
                ++wanted[g];
                any = true;
            }
            ++all[wish.module].required;
            if (any) ++all[wish.module].eligible;
        }
    for (const GroupIndex g : scenario.groups().indices())
        if (wanted[g] > 0) all[scenario.groups()[g].module].seats += scenario.groups()[g].capacity;
    std::vector<ModuleDemand> required;
    for (const ModuleIndex m : all.indices()) {
        all[m].module = m;
        if (all[m].required > 0) required.push_back(all[m]);
    }
    return required;
}

/// Positions of a placement, with no more people on a day than may be there at all.
std::int64_t positions_of(const Placement& placement, int eligible) {
    const int people = std::min(eligible, placement.max_participants.value_or(eligible));
    std::array<std::int64_t, days_in_week> by_day{};
    for (const Shift& shift : placement.shifts) by_day[static_cast<std::size_t>(index_of(shift.time.day))] += shift.positions;
    std::int64_t sum = 0;
    for (const std::int64_t positions : by_day) sum += std::min<std::int64_t>(positions, people);
    return sum;
}

WorkDemand work_of(const Scenario& scenario) {
    WorkDemand work;
    Table<PlacementIndex, int> eligible(scenario.placements().size(), 0);
    std::vector<int> least_days;
    for (const ParticipantIndex p : scenario.participants().indices()) {
        const auto& wish = scenario.participants()[p].work;
        if (!wish) continue;
        ++work.wanted;
        std::optional<int> least;
        for (const PlacementIndex place : scenario.placements().indices()) {
            if (!check::placement_obstacles(scenario, p, place).empty()) continue;
            ++eligible[place];
            const int days = std::max({1, wish->min_days.value_or(1), scenario.placements()[place].min_days.value_or(1)});
            least = std::min(least.value_or(days), days);
        }
        if (least) least_days.push_back(*least);
    }
    for (const PlacementIndex place : scenario.placements().indices())
        work.positions += positions_of(scenario.placements()[place], eligible[place]);
    std::ranges::sort(least_days);  // those with the fewest days first: of no others can more be at work
    for (const int days : least_days) {
        work.days += days;
        if (work.days <= work.positions) ++work.at_most;
    }
    work.eligible = static_cast<int>(least_days.size());
    return work;
}

void add_places(const Childcare& childcare, CareDemand& care) {
    if (childcare.max_months <= care.from_months || (care.until_months && childcare.min_months >= *care.until_months)) return;
    for (const Slot& slot : childcare.slots) {
        CareDemand::Places& day = care.places[static_cast<std::size_t>(index_of(slot.time.day))];
        if (slot.time.start < noon_break) day.before += slot.places;
        if (slot.time.end > noon_break) day.after += slot.places;
    }
}

std::vector<CareDemand> care_of(const Scenario& scenario) {
    std::vector<CareDemand> care;
    for (std::size_t i = 0; i < age_starts.size(); ++i) {
        const bool last = i + 1 == age_starts.size();
        CareDemand band{age_starts[i], last ? std::nullopt : std::optional(age_starts[i + 1])};
        for (const Household& household : scenario.households())
            for (const Child& child : household.children) {
                const int months = age_in_months(child.born, scenario.period().from);
                if (months >= band.from_months && (last || months < *band.until_months) && check::needs_care(scenario, child))
                    ++band.children;
            }
        if (band.children == 0) continue;
        for (const Childcare& childcare : scenario.childcare()) add_places(childcare, band);
        care.push_back(band);
    }
    return care;
}

}  // namespace

Demand demand_of(const Scenario& scenario) { return {modules_of(scenario), work_of(scenario), care_of(scenario)}; }

}  // namespace duaal::facts
