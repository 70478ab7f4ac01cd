#include "solver/model/week_model.hpp"

namespace duaal::model {

using domain::WeekRule;

namespace {

std::vector<std::size_t> sizes_of(const Week& week) {
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < week.variables(); ++i) sizes.push_back(week.options(i).size());
    return sizes;
}

}  // namespace

void post_week_rule(WeekRule rule, const WeekPosting& posting) {
    switch (rule) {
        case WeekRule::structure:
            return post_structure(posting);
        case WeekRule::eligible_group:
            return post_eligible_group(posting);
        case WeekRule::eligible_placement:
            return post_eligible_placement(posting);
        case WeekRule::available:
            return post_available(posting);
        case WeekRule::travel:
            return post_travel(posting);
        case WeekRule::trip_limit:
            return post_trip_limit(posting);
        case WeekRule::day_hours:
            return post_day_hours(posting);
        case WeekRule::week_hours:
            return post_week_hours(posting);
        case WeekRule::week_load:
            return post_week_load(posting);
        case WeekRule::rest:
            return post_rest(posting);
        case WeekRule::free_days:
            return post_free_days(posting);
        case WeekRule::work_days:
            return post_work_days(posting);
        case WeekRule::work_hours:
            return post_work_hours(posting);
        case WeekRule::fixed:
            return post_fixed(posting);
    }
}

WeekModel::WeekModel(Week week, const std::vector<WeekRule>& rules)
    : WeekModel(std::move(week), [&](const WeekPosting& posting) {
          for (const WeekRule rule : rules) post_week_rule(rule, posting);
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
    for (const WeekRule rule : {WeekRule::eligible_group, WeekRule::eligible_placement, WeekRule::trip_limit, WeekRule::available})
        post_week_rule(rule, posting);
    auto keep = posting.rows(false);
    for (std::size_t i = 0; i < week.variables(); ++i) keep[i].resize(week.options(i).size());
    for (std::size_t i = 0; i < week.variables(); ++i)
        for (const int value : posting.values(i)) keep[i][static_cast<std::size_t>(value)] = true;
    return week.restricted_to(keep);
}

}  // namespace duaal::model
