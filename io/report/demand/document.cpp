#include "io/report/demand/document.hpp"

#include "io/text/times.hpp"

namespace duaal::io {

using domain::Scenario;

namespace {

void add_supply(Document& document, const Scenario& scenario, const facts::Demand& demand) {
    DataTable lessons{{words(tr("Lessons")), numbers(tr("required by")), numbers(tr("have a group")), numbers(tr("seats"))}};
    for (const facts::ModuleDemand& module : demand.modules)
        lessons.add({scenario.modules()[module.module], module.required, module.eligible, module.seats});
    if (!demand.modules.empty()) document.add(lessons);
    if (demand.work.wanted == 0) return;
    DataTable work{{words(tr("Work")), numbers(tr("wanted by")), numbers(tr("have a placement")), numbers(tr("days at least")),
                    numbers(tr("positions"))}};
    work.add({tr("all together"), demand.work.wanted, demand.work.eligible, demand.work.days, demand.work.positions});
    document.add(work);
}

Text age_text(const facts::CareDemand& care) {
    const int from = care.from_months / 12;
    return care.until_months ? tr("{1} to {2} years", from, *care.until_months / 12 - 1) : tr("{1} years and older", from);
}

void add_care(Document& document, const facts::Demand& demand) {
    if (demand.care.empty()) return;
    DataTable table{{words(tr("Places before/after 13:00")), numbers(tr("children"))}};
    for (const domain::Day day : domain::all_days) table.columns.push_back(numbers(short_day(day)));
    for (const facts::CareDemand& care : demand.care) {
        std::vector<Cell> row{age_text(care), care.children};
        for (const facts::CareDemand::Places& places : care.places) row.emplace_back(Share{places.before, places.after});
        table.add(row);
    }
    document.add(table);
}

}  // namespace

Document too_few(const Scenario& scenario, const facts::Demand& demand) {
    Document sentences;
    for (const facts::ModuleDemand& module : demand.modules)
        if (module.too_few())
            sentences.line(tr("Too few: {1} participants need {2}, its groups have {3} seats.", module.eligible,
                              scenario.modules()[module.module], module.seats)
                               .painted(Paint::bad));
    const facts::WorkDemand& work = demand.work;
    if (work.too_few())
        sentences.line(tr("Too few: {1} participants who want work need {2} positions, there are {3}: at most {4} of them can work.",
                          work.eligible, work.days, work.positions, work.at_most)
                           .painted(Paint::bad));
    return sentences;
}

Document demand_document(const Scenario& scenario, const facts::Demand& demand) {
    Document document;
    add_supply(document, scenario, demand);
    add_care(document, demand);
    document.add(too_few(scenario, demand));
    return document;
}

}  // namespace duaal::io
