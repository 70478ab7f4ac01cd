#include "io/report/weekly_rest.hpp"

#include <algorithm>

#include "io/report/columns.hpp"
#include "io/report/item_text.hpp"
#include "solver/check/weekly_rest.hpp"

namespace duaal::io {

void write_weekly_rest(std::ostream& out, const domain::Scenario& scenario, const domain::Plan& plan, Language language) {
    constexpr std::size_t most = 20;
    std::vector<std::pair<domain::Minutes, std::string>> tired;
    for (const domain::ParticipantIndex who : scenario.participants().indices())
        if (const auto rest = check::weekly_rest(scenario, who, plan.timetables[who]); rest && *rest < check::least_weekly_rest)
            tired.emplace_back(*rest, scenario.participants()[who].id);
    if (tired.empty()) return;
    std::ranges::sort(tired);
    std::vector<std::string> items;
    for (const auto& [rest, id] : tired)
        if (items.size() < most) items.push_back(id + " (" + duration_text(rest.count()) + ")");
    if (tired.size() > items.size()) items.push_back(tr("and {1} more", tired.size() - items.size()).in(language));
    write_wrapped(out, tr("Less than 36 hours of rest in a row, which the working-hours act asks every week").in(language), items);
}

}  // namespace duaal::io
