#include "io/report/week/minding.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "io/text/times.hpp"

namespace duaal::io {

using namespace domain;

Text minder_text(const facts::Minding& minding, const std::string& viewer) {
    const bool self =
        !viewer.empty() && (minding.by == facts::Minding::By::everyone || std::ranges::find(minding.ids, viewer) != minding.ids.end());
    if (self) return tr("self");
    if (minding.by == facts::Minding::By::school) return tr("school");
    if (minding.by == facts::Minding::By::nobody) return tr("nobody");
    std::vector<Text> ids;
    for (const std::string& id : minding.ids) ids.push_back(Text::verbatim(id));
    return Text::list(ids, " ");
}

nlohmann::ordered_json minding_json(const Scenario& scenario, const Plan& plan, HouseholdIndex household) {
    static constexpr std::array names{"everyone", "participants", "carer", "school", "childcare", "nobody"};  // by Minding::By
    auto list = nlohmann::ordered_json::array();
    const auto& children = scenario.households()[household].children;
    for (const ChildIndex child : children.indices())
        for (const facts::Minding& one : facts::minding_of(scenario, plan, household, child)) {
            if (one.by == facts::Minding::By::everyone) continue;
            list.push_back({{"child", children[child].id},
                            {"day", name(one.time.day, day_names)},
                            {"from", clock_text(one.time.start)},
                            {"until", clock_text(one.time.end)},
                            {"by", names[static_cast<std::size_t>(one.by)]}});
            if (!one.ids.empty()) list.back()["ids"] = one.ids;
        }
    return list;
}

}  // namespace duaal::io
