#include "io/report/comparison/json.hpp"

#include <nlohmann/json.hpp>

#include "io/privacy/redact.hpp"
#include "io/report/plan/figures_json.hpp"

namespace duaal::io {

using Json = nlohmann::ordered_json;

namespace {

Json pair_json(const facts::Taken& supply) { return {supply.taken, supply.offered}; }

Json differences_json(const facts::Versus& versus) {
    Json list = Json::array();
    for (const auto& level : versus.levels) {
        list.push_back(nullptr);
        if (level) list.back() = {{"by", level->by}, {"certainty", domain::name(level->certainty, facts::certainty_names)}};
    }
    return list;
}

Json ids_json(const std::vector<facts::PersonMove>& moves) {
    Json list = Json::array();
    for (const facts::PersonMove& move : moves) list.push_back(move.participant);
    return list;
}

}  // namespace

Json solved_json(const Solved& one, const facts::Figures& figures) {
    const domain::Scenario& scenario = one.input.scenario;
    const Json plan = figures_json(scenario, figures);
    const facts::Activity& activity = figures.activity;
    return {
        {"file", one.file},
        {"sha256", one.input.sha256},
        {"objective", levels_json(scenario.objective(), one.outcome)},
        {"status", plan["participants"]},
        {"routes", plan["routes"]},
        {"without_route", plan["without_route"]},
        {"tags", plan["tags"]},
        {"heads", {{"lessons", activity.lessons}, {"work", activity.work}, {"both", activity.both}, {"two_days", activity.two_days}}},
        {"hours",
         {{"learning", static_cast<double>(figures.lesson_minutes) / 60}, {"work", static_cast<double>(figures.work_minutes) / 60}}},
        {"used", {{"seats", pair_json(figures.seats)}, {"positions", pair_json(figures.positions)}, {"places", pair_json(figures.places)}}},
        {"stopped", name(one.outcome.stopped, domain::stopped_names)},
        {"seconds", one.outcome.seconds},
        {"reused", one.reused}};
}

Json comparison_json(const Comparison& comparison) {
    Json scenarios = Json::array(), better = Json::object(), worse = Json::object();
    for (std::size_t i = 0; i < comparison.scenarios.size(); ++i) {
        const Solved& one = comparison.scenarios[i];
        Json object = solved_json(one, comparison.figures[i]);
        object["differences"] = differences_json(comparison.versus[i]);
        object["comparable"] = comparison.versus[i].comparable();
        object["left"] = comparison.versus[i].left;
        object["came"] = comparison.versus[i].came;
        scenarios.push_back(std::move(object));
        if (i == 0) continue;
        better[redacted(one.file)] = ids_json(comparison.versus[i].better);
        worse[redacted(one.file)] = ids_json(comparison.versus[i].worse);
    }
    return {{"scenarios", scenarios}, {"better", better}, {"worse", worse}};
}

}  // namespace duaal::io
