#include "io/report/plan/heads.hpp"

#include "io/report/words/words.hpp"

namespace duaal::io {

std::vector<std::pair<Text, facts::Headcount>> named_heads(const domain::Scenario& scenario, const facts::Headcounts& counts) {
    std::vector<std::pair<Text, facts::Headcount>> named;
    const auto add = [&](const Text& name, const facts::Headcount& count) {
        if (count.all() > 0) named.emplace_back(name, count);
    };
    for (const domain::RouteIndex route : scenario.routes().indices())
        add(Text::verbatim(label(scenario.routes()[route].name, scenario.routes()[route].id)), counts.routes[route]);
    add(tr("without a route"), counts.without_route);
    for (const domain::TagIndex tag : scenario.tags().indices()) add(tr("tag {1}", scenario.tags()[tag]), counts.tags[tag]);
    return named;
}

}  // namespace duaal::io
