// What every variable brings on every level of the objective: SPEC section 6.

#include <algorithm>

#include "solver/assign/joint_builder.hpp"
#include "solver/assign/terms.hpp"

namespace duaal::assign {

using namespace domain;

bool JointBuilder::uses(Term term) const {
    return std::any_of(scenario_.objective().begin(), scenario_.objective().end(), [term](const ObjectiveLevel& level) {
        return std::any_of(level.parts.begin(), level.parts.end(), [term](const auto& part) { return part.term == term; });
    });
}

void JointBuilder::add_gain(Variable variable, Term term, std::int64_t amount) {
    for (std::size_t level = 0; level < scenario_.objective().size(); ++level) {
        const ObjectiveLevel& objective = scenario_.objective()[level];
        const std::int64_t sign = objective.maximised() ? 1 : -1;
        for (const auto& part : objective.parts)
            if (part.term == term && amount != 0)
                out_.program.set_gain(first_level_ + level, variable,
                                      out_.program.gain(first_level_ + level, variable) + sign * part.weight * amount);
    }
}

/// One for the same week; who has nothing there loses one by any.
void JointBuilder::add_nearness(const Plan& plan) {
    for (std::size_t at = 0; at < out_.weeks.size(); ++at) {
        const Timetable& now = plan.timetables[out_.weeks[at].participant];
        const std::int64_t gain = now.empty() ? -1 : out_.weeks.timetable(out_.weeks[at]) == now ? 1 : 0;
        if (gain != 0) out_.program.set_gain(first_level_ + scenario_.objective().size(), static_cast<Variable>(at), gain);
    }
}

void JointBuilder::add_gains() {
    if (first_level_ > 0)
        for (std::size_t at = 0; at < out_.weeks.size(); ++at)
            if (!variant_.floors[out_.weeks[at].participant].holds_for_nothing()) out_.program.set_gain(0, static_cast<Variable>(at), 1);
    if (variant_.near != nullptr) add_nearness(*variant_.near);
    for (std::size_t at = 0; at < out_.weeks.size(); ++at)
        for (const TermRow& row : term_rows) {
            const Week& week = out_.weeks[at];
            add_gain(static_cast<Variable>(at), row.term, gain_of(scenario_.participants()[week.participant], week, row));
        }
}

}  // namespace duaal::assign
