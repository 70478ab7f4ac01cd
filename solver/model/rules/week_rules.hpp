#pragma once
/// One poster a rule of one timetable (SPEC section 5), each in the file of the rule's name. A poster allows exactly the
/// weeks that hold its rule; it looks only at the values that the rules posted before it have left.

#include "solver/model/posting.hpp"
#include "solver/model/week.hpp"

namespace duaal::model {

struct WeekPosting : Posting {
    const Week& week;

    [[nodiscard]] const Option& option(std::size_t variable, int value) const {
        return week.options(variable)[static_cast<std::size_t>(value)];
    }
};

void post_structure(const WeekPosting& posting);
void post_eligible_group(const WeekPosting& posting);
void post_eligible_placement(const WeekPosting& posting);
void post_available(const WeekPosting& posting);
void post_travel(const WeekPosting& posting);
void post_trip_limit(const WeekPosting& posting);
void post_day_hours(const WeekPosting& posting);
void post_week_hours(const WeekPosting& posting);
void post_week_load(const WeekPosting& posting);
void post_rest(const WeekPosting& posting);
void post_free_days(const WeekPosting& posting);
void post_work_days(const WeekPosting& posting);
void post_work_hours(const WeekPosting& posting);
void post_fixed(const WeekPosting& posting);

}  // namespace duaal::model
