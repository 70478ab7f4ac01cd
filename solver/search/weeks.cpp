#include "solver/search/weeks.hpp"

#include <gecode/search.hh>
#include <memory>

#include "solver/model/week_model.hpp"

namespace duaal::search {

void enumerate_weeks(const domain::Scenario& scenario, domain::ParticipantIndex participant,
                     const std::function<bool(const domain::Timetable&)>& visit) {
    const model::WeekModel model(model::make_feasible(model::Week(scenario, participant)),
                                 {model::week_rules.begin(), model::week_rules.end()});
    const auto root = model.make_space();
    if (!root) return;
    Gecode::branch(*root, root->choices, Gecode::INT_VAR_NONE(), Gecode::INT_VAL_MIN());
    Gecode::DFS<model::ChoiceSpace> search(root.get());
    while (const std::unique_ptr<model::ChoiceSpace> space{search.next()}) {
        const domain::Timetable week = model.week().timetable(space->values());
        if (!week.empty() && !visit(week)) return;
    }
}

}  // namespace duaal::search
