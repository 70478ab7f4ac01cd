#include "io/violation/plan_fault_text.hpp"

#include "io/text/called.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

using namespace domain;
using check::Reason;
using check::Violation;

namespace {

Text form_text(const Violation& v) {
    switch (v.reason) {
        case Reason::no_object:
            return tr("{1}: {2} must be an object", v.where, v.said);
        case Reason::no_text:
            return tr("{1}: {2} must be a text", v.where, v.said);
        case Reason::no_whole_number:
            return tr("{1}: {2} must be a whole number", v.where, v.said);
        case Reason::no_number:
            return tr("{1}: {2} must be a number", v.where, v.said);
        case Reason::no_list:
            return tr("{1}: {2} must be a list", v.where, v.said);
        case Reason::no_word:
            return tr("{1}: {2} is none of the words that may stand here", v.where, v.said);
        case Reason::empty:
            return tr("{1}: what is empty is left out", v.where);
        case Reason::unknown_key:
            return tr("{1}: the plan file has no such key", v.where);
        case Reason::missing_key:
            return tr("{1}: this key is missing", v.where);
        case Reason::unknown_id:
            return tr("{1}: the scenario has no {2} here", v.where, v.said);
        case Reason::other_format:
            return tr("{1}: {2} is not the format of a plan that can be judged, which is \"duaal-plan/1\"", v.where, v.said);
        case Reason::other_scenario:
            return tr("the plan is of another scenario, or of this one before it was changed; {2} solve makes a new one (its hash is {1})",
                      v.said, called());
        default:
            return {};
    }
}

Text level_text(const Violation& v) {
    const std::size_t level = v.level.value_or(0) + 1;
    const std::int64_t said = v.actual.value_or(0), is = v.allowed.value_or(0);
    switch (v.reason) {
        case Reason::misstated:
            return tr("level {1} of the objective says {2}, and is {3}", level, said, is);
        case Reason::level_count:
            return tr("the plan has {1} levels of the objective, and the scenario has {2}", said, is);
        case Reason::other_level:
            return tr("level {1} of the objective is not the scenario's", level);
        case Reason::no_bound:
            return tr("level {1} of the objective has no bound, though every level above it is proven", level);
        case Reason::bound_worse:
            return tr("level {1} of the objective has the bound {2}, which is worse than its value {3}", level, v.said, is);
        case Reason::not_proven:
            return tr("the plan says that it is the best, but not every level is proven");
        case Reason::not_optimal:
            return tr("every level is proven, but the plan does not say that it is the best");
        default:
            return form_text(v);
    }
}

std::string said_status(std::int64_t status) { return std::string(name(static_cast<Status>(status), status_names)); }

}  // namespace

Text plan_fault_text(const Scenario& scenario, const Violation& v) {
    const std::string person = v.participant ? scenario.participants()[*v.participant].id : "";
    if (v.reason == Reason::missing_participant) return tr("{1} is missing in the plan", person);
    if (v.rule == Rule::objective) return level_text(v);
    if (v.reason != Reason::misstated) return form_text(v);
    if (v.rule == Rule::status)
        return tr("{1} has the status \"{2}\" in the plan; it is \"{3}\"", person, said_status(*v.actual), said_status(*v.allowed));
    return tr("{1} costs {2} in the plan; it is {3}", person, *v.actual, *v.allowed);
}

}  // namespace duaal::io
