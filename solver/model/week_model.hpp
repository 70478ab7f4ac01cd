#pragma once
/// The model of one participant's week: a space in which the claims hold, ready for a search to be attached.

#include <functional>
#include <memory>
#include <vector>

#include "solver/domain/rule.hpp"
#include "solver/model/rules/week_rules.hpp"
#include "solver/model/space.hpp"
#include "solver/model/week.hpp"

namespace duaal::model {

/// The rules of one timetable, in the order in which they are best posted: what needs one value at a time comes first.
inline constexpr std::array week_rules{domain::WeekRule::eligible_group, domain::WeekRule::eligible_placement,
                                       domain::WeekRule::trip_limit,     domain::WeekRule::available,
                                       domain::WeekRule::structure,      domain::WeekRule::fixed,
                                       domain::WeekRule::travel,         domain::WeekRule::rest,
                                       domain::WeekRule::free_days,      domain::WeekRule::work_days,
                                       domain::WeekRule::work_hours,     domain::WeekRule::day_hours,
                                       domain::WeekRule::week_hours,     domain::WeekRule::week_load};
static_assert(week_rules.size() == domain::all_week_rules.size(), "every rule of one timetable is posted");

/// Posts one rule.
void post_week_rule(domain::WeekRule rule, const WeekPosting& posting);

/// Immutable once made; its space is cloned, never searched itself. Neither copied nor moved, since spaces refer to it.
class WeekModel {
public:
    using Poster = std::function<void(const WeekPosting&)>;

    /// Only the given rules hold; the form that variables impose always does.
    WeekModel(Week week, const std::vector<domain::WeekRule>& rules);

    /// What `poster` posts holds, and nothing else.
    WeekModel(Week week, const Poster& poster);

    WeekModel(const WeekModel&) = delete;
    WeekModel& operator=(const WeekModel&) = delete;

    [[nodiscard]] const Week& week() const { return week_; }

    /// A space of its own for a search; null where no week at all is possible.
    [[nodiscard]] std::unique_ptr<ChoiceSpace> make_space() const;

private:
    Week week_;
    Tables tables_;
    std::unique_ptr<ChoiceSpace> space_;
};

/// The week with only the values that could be in a week of which all rules hold, so that its model is small.
Week make_feasible(const Week& week);

}  // namespace duaal::model
