#include "io/report/comparison/comparison.hpp"

namespace duaal::io {

Comparison compare_all(std::vector<Solved> scenarios) {
    Comparison all;
    all.scenarios = std::move(scenarios);
    for (const Solved& one : all.scenarios) {
        all.figures.push_back(facts::figures_of(one.input.scenario, *one.outcome.plan));
        all.versus.push_back(facts::compare(all.scenarios.front().answer(), one.answer()));
    }
    return all;
}

}  // namespace duaal::io
