#include "solver/negotiate/widened.hpp"

namespace duaal::negotiate {

using namespace domain;

namespace {

ScenarioData widened_data(const Scenario& today, const Proposals& proposals) {
    ScenarioData data = today.data();
    for (const GroupIndex g : proposals.indices())
        for (std::size_t i = 0; i < proposals[g].size(); ++i) {
            Group group = today.groups()[g];
            group.id.append("/").append(std::to_string(i));  // no id of a file may hold a slash
            group.sessions = proposals[g][i].sessions;
            data.groups.push_back(std::move(group));
        }
    return data;
}

}  // namespace

Widened::Widened(const Scenario& today, const Proposals& proposals)
    : scenario(widened_data(today, proposals)), groups_today(today.groups().size()), proposed(scenario.groups().size()) {
    Table<GroupIndex, GroupIndex> first(scenario.groups().size());
    auto next = static_cast<std::uint32_t>(groups_today);
    for (const GroupIndex g : proposals.indices()) {
        first[g] = g;
        for (std::size_t i = 0; i < proposals[g].size(); ++i) {
            proposed[g].push_back({next});
            first[{next++}] = g;
        }
    }
    twins = assign::Twins(std::move(first));
}

}  // namespace duaal::negotiate
