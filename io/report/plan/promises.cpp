#include "io/report/plan/promises.hpp"

#include <algorithm>

#include "solver/check/check.hpp"

namespace duaal::io {

using domain::ParticipantIndex;

Promises promises_of(const domain::Scenario& scenario, const domain::Plan& plan) {
    Promises out;
    for (const ParticipantIndex who : scenario.participants().indices()) {
        if (!scenario.participants()[who].fixed) continue;
        ++out.made;
        const domain::Timetable& week = plan.timetables[who];
        const auto is_broken = [](const check::Violation& one) { return check::rule_of(one) == domain::Rule(domain::WeekRule::fixed); };
        if (week.empty() || std::ranges::any_of(check::check_timetable(scenario, who, week), is_broken)) out.not_kept.push_back(who);
    }
    return out;
}

Document promises(const domain::Scenario& scenario, const domain::Plan& plan) {
    const Promises promises = promises_of(scenario, plan);
    Document document;
    if (promises.made == 0) return document;
    if (promises.not_kept.empty()) {
        document.line(tr("All promises are kept: {1}", promises.made));
        return document;
    }
    const auto kept = static_cast<std::size_t>(promises.made) - promises.not_kept.size();
    Point people{tr("{1} of {2} promises are kept; not", kept, promises.made)};
    for (const ParticipantIndex who : promises.not_kept) people.items.push_back(Text::verbatim(scenario.participants()[who].id));
    document.add(List{List::Marks::none, {people}});
    return document;
}

}  // namespace duaal::io
