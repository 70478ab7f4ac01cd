#include "tests/support/magnitudes.hpp"

#include <algorithm>

#include "solver/domain/magnitude.hpp"

namespace duaal::test {

using namespace domain;

namespace {

constexpr int largest = 1'000'000;

/// A few sizes, or any: between those a level can hardly be split.
class Weights {
public:
    explicit Weights(Dice& dice) : dice_(dice), any_(dice.chance(30)) {}

    int operator()(const std::vector<int>& sizes) { return any_ ? dice_.between(1, largest) : dice_.pick(sizes); }

private:
    Dice& dice_;
    bool any_;
};

/// Some terms in any order, each with a weight of its own.
ObjectiveLevel mixed_level(Dice& dice, Weights& weight) {
    static const std::vector<int> sizes{1, 1000, 999'983, largest};
    if (dice.chance(15)) return {ObjectiveLevel::Sense::minimise, {{Term::cost, weight(sizes)}}};
    std::vector<Term> terms{Term::promised, Term::complete, Term::learning, Term::active,
                            Term::modules,  Term::coverage, Term::kept,     Term::fairness};
    dice.shuffle(terms);
    ObjectiveLevel level{ObjectiveLevel::Sense::maximise, {}};
    for (const Term term : dice.some(terms, dice.between(1, 4))) level.parts.push_back({term, weight(sizes)});
    return level;
}

}  // namespace

std::optional<Scenario> with_magnitudes(const Scenario& scenario, Dice& dice) {
    static const std::vector<int> sizes{1, 7, 1000, 999'983, largest}, factors{0, 1, 240, 1000, 999'983, largest};
    Weights weight(dice);
    ScenarioData data = scenario.data();
    for (Participant& participant : data.participants) participant.weight = weight(sizes);
    if (dice.chance(50)) data.policy.cost = {weight(factors), weight(factors), weight(factors), weight(factors), weight(factors)};
    data.objective.clear();
    for (int level = dice.between(1, 3); level > 0; --level) data.objective.push_back(mixed_level(dice, weight));
    const auto fits = [&](const ObjectiveLevel& level) { return most_of(data, level) <= static_cast<double>(most_exact); };
    if (!std::ranges::all_of(data.objective, fits)) return std::nullopt;
    return Scenario(std::move(data));
}

}  // namespace duaal::test
