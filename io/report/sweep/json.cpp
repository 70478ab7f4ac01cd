#include "io/report/sweep/json.hpp"

#include <nlohmann/json.hpp>

#include "io/json/pointer.hpp"
#include "io/report/comparison/json.hpp"

namespace duaal::io {

using Json = nlohmann::ordered_json;

namespace {

Json reach_json(const std::optional<facts::Reach>& reach, int heads) {
    Json object{{"heads", heads}, {"at_most", nullptr}};
    if (reach) object["at_most"] = reach->to;
    return object;
}

}  // namespace

Json sweep_json(const Sweep& sweep, Language language) {
    Json axes = Json::array(), scenarios = Json::array();
    for (const Axis& axis : sweep.axes) {
        Json values = Json::array();
        for (const std::string& value : axis.values) values.push_back(Json::parse(value));
        axes.push_back({{"pointer", pointer_text(axis.keys)}, {"name", axis_name(axis).in(language)}, {"values", values}});
    }
    for (std::size_t i = 0; i < sweep.cells.size(); ++i) {
        const SweepCell& cell = sweep.cells[i];
        Json values = Json::array();
        const std::vector<std::size_t> places = sweep.places(i);
        for (std::size_t a = 0; a < places.size(); ++a) values.push_back(axes[a]["values"][places[a]]);
        Json object{{"values", values},
                    {"as_base", cell.as_base},
                    {"complete", reach_json(cell.complete, cell.figures.heads.everybody[domain::Status::complete])},
                    {"lessons", reach_json(cell.lessons, cell.figures.activity.lessons)},
                    {"comparable", cell.comparable}};
        object.update(solved_json(sweep.scenarios[i], cell.figures));
        scenarios.push_back(std::move(object));
    }
    return {{"base", sweep.base}, {"axes", axes}, {"scenarios", scenarios}};
}

}  // namespace duaal::io
