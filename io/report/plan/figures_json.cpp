#include "io/report/plan/figures_json.hpp"

#include <nlohmann/json.hpp>

namespace duaal::io {

using Json = nlohmann::ordered_json;

namespace {

Json count_json(const facts::Headcount& count) {
    Json object;
    for (std::size_t i = 0; i < domain::status_names.size(); ++i)
        object[std::string(domain::status_names[i])] = count[static_cast<domain::Status>(i)];
    return object;
}

Json taken_json(const facts::Taken& supply) { return {{"taken", supply.taken}, {"offered", supply.offered}}; }

}  // namespace

Json figures_json(const domain::Scenario& scenario, const facts::Figures& figures) {
    Json routes = Json::object(), tags = Json::object(), closed = Json::array();
    for (const auto route : scenario.routes().indices()) routes[scenario.routes()[route].id] = count_json(figures.heads.routes[route]);
    for (const auto tag : scenario.tags().indices()) tags[scenario.tags()[tag]] = count_json(figures.heads.tags[tag]);
    for (const facts::ClosedGroup& one : figures.closed)
        closed.push_back({{"group", scenario.groups()[one.group].id}, {"waiting", one.waiting}, {"lacking", one.lacking}});
    return {{"participants", count_json(figures.heads.everybody)},
            {"routes", routes},
            {"without_route", count_json(figures.heads.without_route)},
            {"tags", tags},
            {"minutes", {{"lessons", figures.lesson_minutes}, {"work", figures.work_minutes}}},
            {"used",
             {{"seats", taken_json(figures.seats)}, {"positions", taken_json(figures.positions)}, {"places", taken_json(figures.places)}}},
            {"closed_groups", closed}};
}

Json levels_json(const domain::Objective& objective, const domain::Outcome& outcome) {
    Json list = Json::array();
    for (std::size_t i = 0; i < objective.size(); ++i) {
        Json terms;
        for (const auto& part : objective[i].parts) terms[std::string(name(part.term, domain::term_names))] = part.weight;
        const char* sense = objective[i].maximised() ? "maximise" : "minimise";
        const auto& level = outcome.levels[i];
        list.push_back({{sense, terms}, {"value", level.value}, {"bound", nullptr}, {"proven", level.proven()}});
        if (level.bound) list.back()["bound"] = *level.bound;
    }
    return list;
}

}  // namespace duaal::io
