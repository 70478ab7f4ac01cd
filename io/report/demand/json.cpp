#include <nlohmann/json.hpp>

#include "io/report/demand/document.hpp"

namespace duaal::io {

using Json = nlohmann::ordered_json;

namespace {

Json care_json(const facts::CareDemand& care) {
    Json days = Json::array();
    for (const domain::Day day : domain::all_days) {
        const facts::CareDemand::Places& places = care.places[static_cast<std::size_t>(index_of(day))];
        days.push_back({{"day", name(day, domain::day_names)}, {"before", places.before}, {"after", places.after}});
    }
    return {{"from_months", care.from_months},
            {"until_months", care.until_months ? Json(*care.until_months) : Json()},
            {"children", care.children},
            {"days", days}};
}

}  // namespace

Json demand_json(const domain::Scenario& scenario, const facts::Demand& demand) {
    Json modules = Json::array(), care = Json::array();
    for (const facts::ModuleDemand& module : demand.modules)
        modules.push_back({{"module", scenario.modules()[module.module]},
                           {"required", module.required},
                           {"eligible", module.eligible},
                           {"seats", module.seats},
                           {"too_few", module.too_few()}});
    for (const facts::CareDemand& one : demand.care) care.push_back(care_json(one));
    const facts::WorkDemand& work = demand.work;
    return {{"modules", modules},
            {"work",
             {{"wanted", work.wanted},
              {"eligible", work.eligible},
              {"days", work.days},
              {"positions", work.positions},
              {"at_most", work.at_most},
              {"too_few", work.too_few()}}},
            {"care", care}};
}

}  // namespace duaal::io
