#include "io/report/demand_text.hpp"

#include "io/report/columns.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

using domain::Scenario;

namespace {

void write_supply(std::ostream& out, const Scenario& scenario, const facts::Demand& demand, Language language) {
    Columns table(1, 4);
    if (!demand.modules.empty())
        table.add({tr("Lessons").in(language), tr("required by").in(language), tr("have a group").in(language), tr("seats").in(language)});
    for (const facts::ModuleDemand& module : demand.modules)
        table.add({scenario.modules()[module.module], std::to_string(module.required), std::to_string(module.eligible),
                   std::to_string(module.seats)});
    table.write(out);
    if (demand.work.wanted == 0) return;
    Columns work(1, 5);
    work.add({tr("Work").in(language), tr("wanted by").in(language), tr("have a placement").in(language), tr("days at least").in(language),
              tr("positions").in(language)});
    work.add({tr("all together").in(language), std::to_string(demand.work.wanted), std::to_string(demand.work.eligible),
              std::to_string(demand.work.days), std::to_string(demand.work.positions)});
    work.write(out);
}

std::string age_text(const facts::CareDemand& care, Language language) {
    const int from = care.from_months / 12;
    if (!care.until_months) return tr("{1} years and older", from).in(language);
    return tr("{1} to {2} years", from, *care.until_months / 12 - 1).in(language);
}

void write_care(std::ostream& out, const facts::Demand& demand, Language language) {
    if (demand.care.empty()) return;
    Columns table(1, 2 + domain::days_in_week);
    Columns::Row head{tr("Places before/after 13:00").in(language), tr("children").in(language)};
    for (const domain::Day day : domain::all_days) head.push_back(short_day(day).in(language));
    table.add(head);
    for (const facts::CareDemand& care : demand.care) {
        Columns::Row row{age_text(care, language), std::to_string(care.children)};
        for (const facts::CareDemand::Places& places : care.places)
            row.push_back(std::to_string(places.before) + "/" + std::to_string(places.after));
        table.add(row);
    }
    table.write(out);
}

std::vector<Text> too_few_sentences(const Scenario& scenario, const facts::Demand& demand) {
    std::vector<Text> sentences;
    for (const facts::ModuleDemand& module : demand.modules)
        if (module.too_few())
            sentences.push_back(tr("Too few: {1} participants need {2}, its groups have {3} seats.", module.eligible,
                                   scenario.modules()[module.module], module.seats));
    const facts::WorkDemand& work = demand.work;
    if (work.too_few())
        sentences.push_back(tr("Too few: {1} participants who want work need {2} positions, there are {3}: at most {4} of them can work.",
                               work.eligible, work.days, work.positions, work.at_most));
    return sentences;
}

}  // namespace

void write_too_few(std::ostream& out, const Scenario& scenario, const facts::Demand& demand, Language language) {
    for (const Text& sentence : too_few_sentences(scenario, demand)) out << painted(out, sentence.in(language), Paint::bad) << '\n';
}

void write_demand(std::ostream& out, const Scenario& scenario, const facts::Demand& demand, Language language) {
    write_supply(out, scenario, demand, language);
    write_care(out, demand, language);
    write_too_few(out, scenario, demand, language);
}

}  // namespace duaal::io
