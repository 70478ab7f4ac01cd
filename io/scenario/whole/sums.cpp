// Plans are kept as JSON, where beyond 2^53 not every whole number can be told from the next: SPEC section 7, `value` is an integer.

#include <algorithm>
#include <cmath>

#include "io/scenario/whole/whole.hpp"
#include "solver/domain/magnitude.hpp"

namespace duaal::io {

using domain::ObjectiveLevel;

namespace {

/// The level in the file; of the default objective what makes its cost large, or the people.
const Node& place_of(const Context& in, std::size_t level) {
    if (const Node* objective = in.root.find("objective"); objective != nullptr) return *objective->children()[level];
    const Node* policy = in.root.find("policy");
    const Node* cost = policy != nullptr ? policy->find("cost") : nullptr;
    return cost != nullptr ? *cost : *in.root.find("participants");
}

std::int64_t whole(double number) { return static_cast<std::int64_t>(std::min(std::ceil(number), 9e18)); }

void report_level(Context& in, std::size_t at) {
    const ObjectiveLevel& level = in.data.objective[at];
    const auto share = [&](const ObjectiveLevel::Part& part) { return part.weight * most_of(in.data, part.term); };
    const auto largest = std::ranges::max_element(level.parts, {}, share);
    const double sum = most_of(in.data, level);
    const std::int64_t factor = whole(sum / static_cast<double>(domain::most_exact));
    in.report.error(
        place_of(in, at), "weights_too_large",
        tr("this level can come to {1}, and beyond {2} whole numbers are not exact; most of it is \"{3}\": its weight {4} times up to {5}",
           whole(sum), domain::most_exact, name(largest->term, domain::term_names), largest->weight,
           whole(most_of(in.data, largest->term))),
        level.maximised() ? tr("divide the level's weights, or those of the participants, by {1} or more", factor)
                          : tr("divide the level's weight, or the factors in \"cost\" of the policy, by {1} or more", factor));
}

}  // namespace

void check_sums(Context& in) {
    bool exact = true;
    for (std::size_t level = 0; level < in.data.objective.size(); ++level) {
        if (most_of(in.data, in.data.objective[level]) <= static_cast<double>(domain::most_exact)) continue;
        exact = false;
        if (in.report.errors() == 0) report_level(in, level);
    }
    if (!exact) in.data.objective = {{ObjectiveLevel::Sense::maximise, {{domain::Term::active, 1}}}};
}

}  // namespace duaal::io
