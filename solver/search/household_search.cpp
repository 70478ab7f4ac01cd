#include "solver/search/household_search.hpp"

#include <algorithm>
#include <gecode/search.hh>

namespace duaal::search {

using model::HouseholdModel;
using model::HouseholdPosting;

FoundValues find_values(const HouseholdModel& model, const HouseholdModel::Poster& more, std::uint64_t& nodes_left) {
    const auto root = model.make_space();
    if (!root) return {};
    model::Tables tables;
    more(HouseholdPosting{{*root, tables, root->choices}, model.household()});
    const int members = static_cast<int>(model.household().members());
    Gecode::IntVarArgs all(root->choices);
    Gecode::branch(*root, all.slice(0, 1, members), Gecode::INT_VAR_NONE(), Gecode::INT_VAL_MIN());
    if (all.size() > members) Gecode::branch(*root, all.slice(members), Gecode::INT_VAR_SIZE_MIN(), Gecode::INT_VAL_MIN());
    Gecode::Search::NodeStop stop(nodes_left);
    Gecode::Search::Options options;
    options.stop = &stop;
    Gecode::DFS<model::ChoiceSpace> search(root.get(), options);
    const std::unique_ptr<model::ChoiceSpace> found{search.next()};
    nodes_left -= std::min<std::uint64_t>(nodes_left, search.statistics().node);
    if (!found) return {std::nullopt, search.stopped()};
    return {found->values(), false};
}

std::unique_ptr<HouseholdModel> make_household_model(const domain::Scenario& scenario, domain::HouseholdIndex household,
                                                     std::vector<std::vector<domain::Timetable>> weeks) {
    return std::make_unique<HouseholdModel>(model::Household(scenario, household, std::move(weeks)), [](const HouseholdPosting& posting) {
        for (const domain::ChildIndex child : posting.household.household().children.indices())
            for (const domain::Day day : domain::all_days)
                if (!posting.household.needs_care(child)) posting.keep(posting.household.care_of(child, day), {0});
        for (const model::HouseholdRule& rule : model::household_rules) model::post_household_rule(rule, posting);
    });
}

}  // namespace duaal::search
