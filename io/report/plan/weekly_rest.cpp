#include "io/report/plan/weekly_rest.hpp"

#include <algorithm>

#include "io/text/numbers.hpp"
#include "solver/check/weekly_rest.hpp"

namespace duaal::io {

Document weekly_rest(const domain::Scenario& scenario, const domain::Plan& plan) {
    constexpr std::size_t most = 20;
    std::vector<std::pair<domain::Minutes, std::string>> tired;
    for (const domain::ParticipantIndex who : scenario.participants().indices())
        if (const auto rest = check::weekly_rest(scenario, who, plan.timetables[who]); rest && *rest < check::least_weekly_rest)
            tired.emplace_back(*rest, scenario.participants()[who].id);
    Document document;
    if (tired.empty()) return document;
    std::ranges::sort(tired);
    Point people{tr("Less than 36 hours of rest in a row, which the working-hours act asks every week")};
    for (const auto& [rest, id] : tired)
        if (people.items.size() < most) people.items.push_back(tr("{1} ({2})", id, duration_text(rest.count())));
    if (tired.size() > people.items.size()) people.items.push_back(tr("and {1} more", tired.size() - people.items.size()));
    document.add(List{List::Marks::none, {people}});
    return document;
}

}  // namespace duaal::io
