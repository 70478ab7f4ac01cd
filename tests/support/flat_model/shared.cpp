#include <algorithm>
#include <map>

#include "tests/support/flat_model/whole.hpp"

namespace duaal::test::flat {

using namespace domain;

namespace {

/// `users` are none, or between `least` and `most`.
void add_open(Mip& mip, const Linear& users, std::int64_t least, std::int64_t most) {
    if (users.empty()) return;
    const Linear open = Linear().add(mip.add_column());
    mip.add_order(Linear(open).add(open, least - 1), users);
    mip.add_order(users, Linear(open).add(open, most - 1));
    for (const auto& [user, one] : users.coefficients()) mip.add_order(Linear().add(user), open);
}

void add_groups(Whole& whole, const Scenario& scenario) {
    std::map<GroupIndex, Linear> users;
    for (const Person& person : whole.people)
        for (const GroupChoice& choice : person.groups) users[choice.group].add(choice.chosen);
    for (const auto& [group, sum] : users) add_open(whole.mip, sum, scenario.groups()[group].min_size, scenario.groups()[group].capacity);
}

void add_placements(Whole& whole, const Scenario& scenario) {
    std::map<PlacementIndex, Linear> users;
    std::map<std::pair<PlacementIndex, ShiftIndex>, Linear> filled;
    for (const Person& person : whole.people)
        for (const PlacementChoice& choice : person.placements) {
            users[choice.placement].add(choice.chosen);
            for (const ShiftChoice& shift : choice.shifts) filled[{choice.placement, shift.shift}].add(shift.chosen);
        }
    for (const auto& [k, sum] : users) {
        const Placement& placement = scenario.placements()[k];
        const int everybody = static_cast<int>(sum.coefficients().size());
        add_open(whole.mip, sum, placement.min_participants, placement.max_participants.value_or(everybody));
    }
    for (const auto& [at, sum] : filled) whole.mip.add_at_most(sum, scenario.placements()[at.first].shifts[at.second].positions);
}

void add_places(Whole& whole, const Scenario& scenario) {
    std::map<std::pair<ChildcareIndex, SlotIndex>, Linear> taken;
    for (const CareDay& care : whole.care)
        for (const SlotIndex slot : care.slots) taken[{care.childcare, slot}].add(care.chosen);
    for (const auto& [at, sum] : taken) whole.mip.add_at_most(sum, scenario.childcare()[at.first].slots[at.second].places);
}

}  // namespace

void add_shared(Whole& whole, const Scenario& scenario) {
    add_groups(whole, scenario);
    add_placements(whole, scenario);
    add_places(whole, scenario);
}

}  // namespace duaal::test::flat
