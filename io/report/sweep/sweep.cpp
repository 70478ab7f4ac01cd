#include "io/report/sweep/sweep.hpp"

#include "io/json/parse.hpp"
#include "io/report/change/list.hpp"
#include "io/report/change/words.hpp"

namespace duaal::io {

std::vector<std::size_t> Sweep::places(std::size_t cell) const {
    if (axes.size() == 1) return {cell};
    return {cell / columns(), cell % columns()};
}

Sweep sweep_of(std::string base, const std::string& base_sha256, std::vector<Axis> axes, std::vector<Solved> scenarios) {
    Sweep sweep{std::move(base), std::move(axes), std::move(scenarios), {}};
    for (const Solved& one : sweep.scenarios) {
        const facts::Figures figures = facts::figures_of(one.input.scenario, *one.outcome.plan);
        sweep.cells.push_back({figures, facts::reach_of_status(domain::Status::complete, one.answer(), figures),
                               facts::reach_of_lessons(one.answer(), figures), one.input.sha256 == base_sha256,
                               facts::compare(sweep.scenarios.front().answer(), one.answer()).comparable()});
    }
    return sweep;
}

Text axis_name(const Axis& axis) {
    const std::string section = axis.keys.front();
    const bool collection = has_ids({section}) && axis.keys.size() > 1;
    const Text object = object_words(section, collection ? axis.keys[1] : "");
    const Text place = place_words(axis.keys, collection ? 2 : 1);
    if (place.empty()) return object;
    return collection ? tr("{1}: {2}", object, place) : place;
}

Text axis_value(const Axis& axis, std::size_t at) {
    Arena arena;
    const JsonReading reading = parse_json(arena, arena.sources.emplace_back(Source{"", axis.values[at], 0}));
    return value_words(axis.keys, reading.root);
}

}  // namespace duaal::io
