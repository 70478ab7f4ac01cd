#include "io/report/comparison_groups.hpp"

#include <algorithm>

#include "io/report/words.hpp"

namespace duaal::io {

namespace {

std::vector<std::pair<std::string, facts::Headcount>> named_heads(const domain::Scenario& scenario, const facts::Headcounts& heads,
                                                                  Language language) {
    std::vector<std::pair<std::string, facts::Headcount>> named;
    const auto add = [&](const std::string& name, const facts::Headcount& count) {
        if (count.all() > 0) named.emplace_back(name, count);
    };
    for (const auto route : scenario.routes().indices())
        add(label(scenario.routes()[route].name, scenario.routes()[route].id), heads.routes[route]);
    add(tr("without a route").in(language), heads.without_route);
    for (const auto tag : scenario.tags().indices()) add(tr("tag {1}", scenario.tags()[tag]).in(language), heads.tags[tag]);
    return named;
}

}  // namespace

std::vector<std::string> group_names(const Comparison& comparison, Language language) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < comparison.scenarios.size(); ++i)
        for (const auto& [name, count] : named_heads(comparison.scenarios[i].input.scenario, comparison.figures[i].heads, language))
            if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    return names;
}

std::optional<facts::Headcount> find_heads(const Comparison& comparison, std::size_t scenario, const std::string& name, Language language) {
    const auto named = named_heads(comparison.scenarios[scenario].input.scenario, comparison.figures[scenario].heads, language);
    const auto found = std::ranges::find(named, name, &std::pair<std::string, facts::Headcount>::first);
    if (found == named.end()) return std::nullopt;
    return found->second;
}

}  // namespace duaal::io
