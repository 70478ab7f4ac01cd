#include "io/report/promises.hpp"

#include <algorithm>

#include "io/report/columns.hpp"
#include "solver/check/check.hpp"

namespace duaal::io {

using domain::ParticipantIndex;

Promises promises_of(const domain::Scenario& scenario, const domain::Plan& plan) {
    Promises out;
    for (const ParticipantIndex who : scenario.participants().indices()) {
        if (!scenario.participants()[who].fixed) continue;
        ++out.made;
        const domain::Timetable& week = plan.timetables[who];
        const auto found = check::check_timetable(scenario, who, week);
        if (week.empty() || std::ranges::find(found, domain::Rule::fixed, &check::Violation::rule) != found.end())
            out.not_kept.push_back(who);
    }
    return out;
}

void write_promises(std::ostream& out, const domain::Scenario& scenario, const domain::Plan& plan, Language language) {
    const Promises promises = promises_of(scenario, plan);
    if (promises.made == 0) return;
    const auto kept = static_cast<std::size_t>(promises.made) - promises.not_kept.size();
    if (promises.not_kept.empty()) {
        out << tr("All promises are kept: {1}", promises.made).in(language) << '\n';
        return;
    }
    std::vector<std::string> people;
    for (const ParticipantIndex who : promises.not_kept) people.push_back(scenario.participants()[who].id);
    write_wrapped(out, tr("{1} of {2} promises are kept; not", kept, promises.made).in(language), people);
}

}  // namespace duaal::io
