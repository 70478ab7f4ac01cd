#include "cli/show.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/examples.hpp"
#include "cli/scenario_input.hpp"
#include "io/report/item_text.hpp"
#include "io/report/roster.hpp"
#include "io/report/week.hpp"
#include "io/scenario/nearest.hpp"

namespace duaal::cli {

namespace {

using domain::ParticipantIndex;
using domain::Scenario;
using io::tr;

std::optional<ParticipantIndex> find_participant(const Scenario& scenario, const std::string& id) {
    for (const ParticipantIndex p : scenario.participants().indices())
        if (scenario.participants()[p].id == id) return p;
    return std::nullopt;
}

Exit unknown_participant(const Scenario& scenario, const ShowOptions& options, std::ostream& out, std::ostream& err) {
    std::vector<std::string> ids;
    for (const auto& person : scenario.participants()) ids.push_back(person.id);
    const std::string meant = io::nearest(*options.participant, ids);
    const io::Text why = meant.empty() ? tr("there is no participant {1} in this scenario", *options.participant)
                                       : tr("there is no participant {1} in this scenario; is {2} meant?", *options.participant, meant);
    return fail(usage, why, options, out, err);
}

nlohmann::ordered_json week_json(const Scenario& scenario, ParticipantIndex participant, const domain::Timetable& timetable) {
    auto week = nlohmann::ordered_json::array();
    static constexpr std::array kinds{"trip", "lesson", "shift", "appointment"};  // by Piece::Kind
    for (const io::Piece& piece : io::pieces_of_week(scenario, participant, timetable)) {
        week.push_back({{"day", name(piece.time.day, domain::day_names)},
                        {"from", io::clock_text(piece.time.start)},
                        {"until", io::clock_text(piece.time.end)},
                        {"kind", kinds[static_cast<std::size_t>(piece.kind)]}});
        if (!piece.id.empty()) week.back()["id"] = piece.id;
    }
    return week;
}

void show_json(const Scenario& scenario, const domain::Plan& plan, std::optional<ParticipantIndex> one, std::size_t broken,
               std::ostream& out) {
    auto object = json_head("show", done);
    object["violations"] = broken;
    object["participants"] = nlohmann::ordered_json::array();
    for (const ParticipantIndex p : io::least_first(scenario, plan)) {
        if (one && p != *one) continue;
        object["participants"].push_back(io::person_json(scenario, plan, p));
        if (one) object["participants"].back()["week"] = week_json(scenario, p, plan.timetables[p]);
    }
    print_json(object, out);
}

}  // namespace

void setup_show(CLI::App& app, ShowOptions& options) {
    app.description(tr("Show everybody in a plan, those with the least first, or one person's week.").in(options.language));
    add_scenario(app, options.scenario, options.language);
    add_plan(app, options.plan, options.language);
    app.add_option("--participant", options.participant, tr("draw the week of this participant").in(options.language))->type_name("ID");
    add_examples(app,
                 {{"show westland.json plan.json", tr("everybody, those with the least first")},
                  {"show westland.json plan.json --participant p-101", tr("one person's week")},
                  {"show westland.json plan.json --participant p-101 > week.txt", tr("one person's week, to print")}},
                 options.language);
}

Exit run_show(const ShowOptions& options, std::ostream& out, std::ostream& err) {
    const auto file = read_input(options.scenario, options, out, err);
    if (!file) return wrong_input;
    const Scenario& scenario = file->scenario;
    std::optional<ParticipantIndex> one;
    if (options.participant) {
        one = find_participant(scenario, *options.participant);
        if (!one) return unknown_participant(scenario, options, out, err);
    }
    const auto claims = read_plan_input(*file, options.plan, options, out, err);
    if (!claims) return wrong_input;
    const std::size_t broken = check::judge(scenario, file->sha256, *claims).size();
    if (options.json) {
        show_json(scenario, claims->plan, one, broken, out);
        return done;
    }
    if (broken > 0)
        err << tr("warning: this plan is not right (violations: {1}); duaal verify says what is wrong", broken).in(options.language)
            << '\n';
    if (one)
        io::write_week(out, scenario, claims->plan, *one, options.language);
    else
        io::write_roster(out, scenario, claims->plan, options.language);
    return done;
}

}  // namespace duaal::cli
