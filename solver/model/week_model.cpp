#include "solver/model/week_model.hpp"

#include <stdexcept>

namespace duaal::model {

using domain::Rule;

namespace {

std::vector<std::size_t> sizes_of(const Week& week) {
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < week.variables(); ++i) sizes.push_back(week.options(i).size());
    return sizes;
}

}  // namespace

void post_week_rule(Rule rule, const WeekPosting& posting) {
    switch (rule) {
        case Rule::structure:
            return post_structure(posting);
        case Rule::eligible_group:
            return post_eligible_group(posting);
        case Rule::eligible_placement:
            return post_eligible_placement(posting);
        case Rule::available:
            return post_available(posting);
        case Rule::travel:
            return post_travel(posting);
        case Rule::trip_limit:
            return post_trip_limit(posting);
        case Rule::day_hours:
            return post_day_hours(posting);
        case Rule::week_hours:
            return post_week_hours(posting);
        case Rule::week_load:
            return post_week_load(posting);
        case Rule::rest:
            return post_rest(posting);
        case Rule::free_days:
            return post_free_days(posting);
        case Rule::work_days:
            return post_work_days(posting);
        case Rule::work_hours:
            return post_work_hours(posting);
        case Rule::fixed:
            return post_fixed(posting);
        case Rule::childcare:
        case Rule::care_age:
        case Rule::care_trip:
        case Rule::care_onsite:
        case Rule::care_minimum:
        case Rule::group_capacity:
        case Rule::group_minimum:
        case Rule::shift_capacity:
        case Rule::placement_capacity:
        case Rule::placement_minimum:
        case Rule::childcare_capacity:
        case Rule::plan:
        case Rule::status:
        case Rule::cost:
        case Rule::objective:
            break;
    }
    throw std::invalid_argument("not a rule of one timetable");
}

WeekModel::WeekModel(Week week, const std::vector<Rule>& rules)
    : WeekModel(std::move(week), [&](const WeekPosting& posting) {
          for (const Rule rule : rules) post_week_rule(rule, posting);
      }) {}

WeekModel::WeekModel(Week week, const Poster& poster) : week_(std::move(week)), space_(std::make_unique<ChoiceSpace>(sizes_of(week_))) {
    poster(WeekPosting{{*space_, tables_, space_->choices}, week_});
    (void)space_->status();
}

std::unique_ptr<ChoiceSpace> WeekModel::make_space() const {
    if (space_->failed()) return nullptr;
    return std::unique_ptr<ChoiceSpace>(static_cast<ChoiceSpace*>(space_->clone()));
}

Week make_feasible(const Week& week) {
    const auto space = std::make_unique<ChoiceSpace>(sizes_of(week));
    Tables tables;
    const WeekPosting posting{{*space, tables, space->choices}, week};
    for (const Rule rule : {Rule::eligible_group, Rule::eligible_placement, Rule::trip_limit, Rule::available})
        post_week_rule(rule, posting);
    auto keep = posting.rows(false);
    for (std::size_t i = 0; i < week.variables(); ++i) keep[i].resize(week.options(i).size());
    for (std::size_t i = 0; i < week.variables(); ++i)
        for (const int value : posting.values(i)) keep[i][static_cast<std::size_t>(value)] = true;
    return week.restricted_to(keep);
}

}  // namespace duaal::model
