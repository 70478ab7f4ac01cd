// What the best plan is: SPEC section 6.

#include <algorithm>

#include "io/scenario/sections/sections.hpp"

namespace duaal::io {

using domain::ObjectiveLevel;
using domain::Term;

namespace {

std::vector<ObjectiveLevel::Part> read_parts(Report& report, const Node* node, ObjectiveLevel::Sense sense) {
    std::vector<ObjectiveLevel::Part> parts;
    if (node == nullptr) return parts;
    const bool minimise = sense == ObjectiveLevel::Sense::minimise;
    Object object(report, node);
    const std::size_t cost = static_cast<std::size_t>(Term::cost);
    for (std::size_t term = 0; term < domain::term_names.size(); ++term) {
        const Node* weight = object.maybe(domain::term_names[term]);
        if (weight == nullptr) continue;
        if ((term == cost) != minimise)
            report.error(*weight, "bad_objective", minimise ? tr("only \"cost\" can be minimised") : tr("\"cost\" can only be minimised"),
                         minimise ? tr("write it under \"maximise\" in a level of its own")
                                  : tr("write {\"minimise\": {\"cost\": 1}} as a level of its own"));
        else if (const auto factor = count(report, weight, 1))
            parts.push_back({static_cast<Term>(term), *factor});
    }
    object.close();
    if (object.ok() && std::ranges::all_of(node->children(), [](const Node* member) { return member->key == "description"; }))
        report.error(*node, "bad_objective", tr("a level counts at least one term"), tr("add a term with its weight"));
    return parts;
}

ObjectiveLevel read_level(Report& report, const Node& node) {
    Object object(report, &node);
    const Node* maximise = object.maybe("maximise");
    const Node* minimise = object.maybe("minimise");
    object.close();
    if (object.ok() && (maximise == nullptr) == (minimise == nullptr))
        report.error(node, "bad_objective", tr("a level has either \"maximise\" or \"minimise\""),
                     tr("write two levels, or one of the two"));
    const auto sense = minimise != nullptr ? ObjectiveLevel::Sense::minimise : ObjectiveLevel::Sense::maximise;
    if (maximise != nullptr && minimise != nullptr) read_parts(report, maximise, ObjectiveLevel::Sense::maximise);
    return {sense, read_parts(report, minimise != nullptr ? minimise : maximise, sense)};
}

}  // namespace

void read_objective(Context& in, const Node* section) {
    if (section == nullptr) return;
    in.data.objective.clear();
    for (const Node* level : some_elements(in.report, section)) in.data.objective.push_back(read_level(in.report, *level));
}

}  // namespace duaal::io
