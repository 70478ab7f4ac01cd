#include "cli/show.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/examples.hpp"
#include "cli/scenario_input.hpp"
#include "cli/show_choice.hpp"
#include "io/document/show.hpp"
#include "io/report/plan/roster.hpp"
#include "io/report/week/household_week.hpp"
#include "io/report/week/minding.hpp"
#include "io/report/week/pieces.hpp"
#include "io/report/week/supply_week.hpp"
#include "io/report/week/week.hpp"
#include "io/text/called.hpp"
#include "io/text/times.hpp"
#include "solver/check/score.hpp"

namespace duaal::cli {

namespace {

using domain::ParticipantIndex;
using domain::Scenario;
using io::tr;

/// Those of everybody whom the filter lets through, those with the least first.
std::vector<ParticipantIndex> people_of(const Scenario& scenario, const domain::Plan& plan, const Filter& filter) {
    std::vector<ParticipantIndex> people = io::least_first(scenario, plan);
    std::erase_if(people, [&](ParticipantIndex p) {
        const domain::Participant& person = scenario.participants()[p];
        return (filter.status && check::status_of(scenario, p, plan.timetables[p]) != *filter.status) ||
               (filter.route && person.route != filter.route) ||
               (filter.tag && std::ranges::find(person.tags, *filter.tag) == person.tags.end());
    });
    return people;
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

/// What was chosen, as the JSON of the command goes on.
struct JsonOf {
    const Scenario& scenario;
    const domain::Plan& plan;
    nlohmann::ordered_json& object;

    void operator()(const Filter& filter) const { add_people(people_of(scenario, plan, filter)); }
    void operator()(ParticipantIndex participant) const {
        add_people({participant}, true);
        add_minding(scenario.participants()[participant].household);
    }
    void operator()(domain::HouseholdIndex household) const {
        add_people(scenario.members(household), true);
        add_minding(household);
    }
    void operator()(domain::GroupIndex group) const { add_week("group", scenario.groups()[group].id, group); }
    void operator()(domain::PlacementIndex placement) const { add_week("placement", scenario.placements()[placement].id, placement); }
    void operator()(domain::ChildcareIndex childcare) const { add_week("childcare", scenario.childcare()[childcare].id, childcare); }

private:
    void add_people(const std::vector<ParticipantIndex>& people, bool weeks = false) const {
        auto& list = object["participants"] = nlohmann::ordered_json::array();
        for (const ParticipantIndex p : people) {
            list.push_back(io::person_json(scenario, plan, p));
            if (weeks) list.back()["week"] = week_json(scenario, p, plan.timetables[p]);
        }
    }
    void add_minding(domain::HouseholdIndex household) const { object["minding"] = io::minding_json(scenario, plan, household); }
    template <class I>
    void add_week(const char* kind, const std::string& id, I index) const {
        object[kind] = id;
        object["week"] = io::supply_week_json(io::week_of(scenario, plan, index));
    }
};

/// What was chosen, for people.
struct DocumentOf {
    const Scenario& scenario;
    const domain::Plan& plan;

    io::Document operator()(const Filter& filter) const { return io::roster(scenario, plan, people_of(scenario, plan, filter)); }
    io::Document operator()(ParticipantIndex participant) const { return io::week(scenario, plan, participant); }
    io::Document operator()(domain::HouseholdIndex household) const { return with(io::household_week(scenario, plan, household)); }
    template <class I>
    io::Document operator()(I supply) const {
        return with(io::supply_week(io::week_of(scenario, plan, supply)));
    }

private:
    static io::Document with(io::DataTable table) {
        io::Document document;
        document.add(std::move(table));
        return document;
    }
};

bool is_of_other_format(const check::FileFault& fault) {
    const auto* form = std::get_if<check::fault::Form>(&fault);
    return form != nullptr && form->how == check::fault::Form::How::other_format;
}

/// Why nothing can be shown: of another scenario, or of none, everybody's week would be a mistake.
std::optional<io::Text> other_plan(const io::ScenarioFile& file, const check::Stated& stated, const ShowOptions& options) {
    if (std::ranges::any_of(stated.faults, is_of_other_format))
        return tr("{1} is no plan; give one that {2} solve wrote", options.plan, io::called());
    if (stated.sha256 == file.sha256) return std::nullopt;
    return tr("{1} is no plan of {2} as it is now; {3} solve {2} makes a new one", options.plan, options.scenario, io::called());
}

}  // namespace

void setup_show(CLI::App& app, ShowOptions& options) {
    app.description(
        tr("Show everybody in a plan, those with the least first, or the week of one person, household, group, placement or childcare.")
            .in(options.language));
    add_scenario(app, options.scenario, options);
    add_plan(app, options.plan, options);
    const auto add = [&](const char* option, std::optional<std::string>& value, const io::Text& what) -> CLI::Option& {
        return *app.add_option(option, value, what.in(options.language))->type_name("ID");
    };
    const io::Language language = options.language;
    add("--status", options.status,
        tr("only who has this status: none (nothing yet), work (only work), learning (only lessons) or complete"))
        .type_name(tr("STATUS").in(language))
        ->check(CLI::Validator(
            [language](const std::string& word) {
                return domain::parse<domain::Status>(word, domain::status_names)
                           ? std::string()
                           : tr("\"{1}\" is no status; write none (nothing yet), work (only work), learning (only lessons) or complete",
                                word)
                                 .in(language);
            },
            ""));
    add("--route", options.route, tr("only who follows this route"));
    add("--tag", options.tag, tr("only who bears this tag"));
    add("--participant", options.participant, tr("draw the week of this participant"));
    add("--household", options.household, tr("the week of this household, participants and children side by side"));
    add("--group", options.group, tr("the week of this group: who comes, and which seats are free"));
    add("--placement", options.placement, tr("the week of this placement: who comes, and which positions are free"));
    add("--childcare", options.childcare, tr("the week of this childcare: who comes, and which places are free"));
    add_examples(app,
                 {{"show westland.json plan.json", tr("everybody, those with the least first")},
                  {"show westland.json plan.json --status learning", tr("who has only lessons")},
                  {"show westland.json plan.json --participant p-101", tr("one person's week")},
                  {"show westland.json plan.json --group b1-avond", tr("who comes to a group, and how many seats are free")},
                  {"show westland.json plan.json --participant p-101 > week.txt", tr("one person's week, to print")}},
                 options.language);
}

Exit run_show(const ShowOptions& options, std::ostream& out, std::ostream& err) {
    const io::ScenarioReading reading = read_input(options.scenario, options, out, err);
    if (!reading.file) return wrong_input;
    const Scenario& scenario = reading.file->scenario;
    const auto choice = choice_of(scenario, options);
    if (const auto* why = std::get_if<io::Text>(&choice)) return fail(usage, *why, options, out, err);
    const auto stated = read_plan_input(*reading.file, options.plan, options, out, err);
    if (!stated) return wrong_input;
    if (const auto why = other_plan(*reading.file, *stated, options)) return fail(wrong_input, *why, options, out, err);
    const std::size_t broken = check::judge(scenario, reading.file->sha256, *stated).size();
    if (options.json) {
        auto object = json_head("show", done);
        object["diagnostics"] = diagnostics_json(reading.diagnostics, options.language);
        object["violations"] = broken;
        std::visit(JsonOf{scenario, stated->plan, object}, std::get<Choice>(choice));
        print_json(object, out);
        return done;
    }
    if (broken > 0)
        err << tr("warning: this plan is not right (violations: {1}); {2} verify says what is wrong", broken, io::called())
                   .in(options.language)
            << '\n';
    io::show(out, std::visit(DocumentOf{scenario, stated->plan}, std::get<Choice>(choice)), options.language);
    return done;
}

}  // namespace duaal::cli
