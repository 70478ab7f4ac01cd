#include <doctest/doctest.h>

#include <string>

#include "solver/model/propagators/exclusions.hpp"
#include "solver/model/rules/pairs.hpp"
#include "tests/mutation/mutant.hpp"

using namespace duaal;
using namespace duaal::domain;
using model::Item;
using model::WeekPosting;

namespace {

Participant& person(ScenarioData& data) { return data.participants[test::somebody]; }

struct WeekMutant {
    const char* what;
    WeekRule rule;
    test::WeekPredicate predicate;
    test::Misreading misread;
};

/// Rules that are right but read something wrongly: an end shifted by one, a part forgotten.
const std::vector<WeekMutant> week_misreadings{
    {"optional modules are required", WeekRule::structure, check::check_structure,
     [](ScenarioData& d) {
         for (LessonWish& wish : person(d).learning) wish.optional = false;
     }},
    {"required modules are optional", WeekRule::structure, check::check_structure,
     [](ScenarioData& d) {
         for (LessonWish& wish : person(d).learning) wish.optional = true;
     }},
    {"more than min_hours is asked", WeekRule::eligible_group, check::check_eligible_group,
     [](ScenarioData& d) {
         for (LessonWish& wish : person(d).learning) wish.min_hours += Minutes{1};
     }},
    {"the listed groups are forgotten", WeekRule::eligible_group, check::check_eligible_group,
     [](ScenarioData& d) {
         for (LessonWish& wish : person(d).learning) wish.groups.reset();
     }},
    {"the group's highest level is left out", WeekRule::eligible_group, check::check_eligible_group,
     [](ScenarioData& d) {
         for (Group& group : d.groups)
             if (group.levels && group.levels->max > Level::alfa)
                 group.levels->max = static_cast<Level>(static_cast<int>(group.levels->max) - 1);
     }},
    {"the slack is a day short", WeekRule::eligible_group, check::check_eligible_group,
     [](ScenarioData& d) { --d.policy.valid_slack_days; }},
    {"the slack is a day long", WeekRule::eligible_placement, check::check_eligible_placement,
     [](ScenarioData& d) { ++d.policy.valid_slack_days; }},
    {"a higher level than min_level is asked", WeekRule::eligible_placement, check::check_eligible_placement,
     [](ScenarioData& d) {
         for (Placement& placement : d.placements)
             if (placement.min_level) placement.min_level = static_cast<Level>(static_cast<int>(*placement.min_level) + 1);
     }},
    {"the kinds are forgotten", WeekRule::eligible_placement, check::check_eligible_placement,
     [](ScenarioData& d) {
         if (person(d).work) person(d).work->kinds.reset();
     }},
    {"the sectors are forgotten", WeekRule::eligible_placement, check::check_eligible_placement,
     [](ScenarioData& d) {
         if (person(d).work) person(d).work->sectors.reset();
     }},
    {"the trip need not be in available time", WeekRule::available, check::check_available,
     [](ScenarioData& d) {
         for (TravelOverride& travel : d.travel) travel.minutes = Minutes{0};
     }},
    {"a minute less of availability", WeekRule::available, check::check_available,
     [](ScenarioData& d) {
         for (Interval& interval : person(d).available) interval.end -= Minutes{1};
     }},
    {"travel takes no time", WeekRule::travel, check::check_travel,
     [](ScenarioData& d) {
         for (TravelOverride& travel : d.travel) travel.minutes = Minutes{0};
     }},
    {"appointments do not stand in the way", WeekRule::travel, check::check_travel,
     [](ScenarioData& d) { person(d).appointments.clear(); }},
    {"the trip must be below the limit", WeekRule::trip_limit, check::check_trip_limit,
     [](ScenarioData& d) { person(d).max_trip -= Minutes{1}; }},
    {"the hours of a day must be below the limit", WeekRule::day_hours, check::check_day_hours,
     [](ScenarioData& d) { person(d).max_hours_day -= Minutes{1}; }},
    {"the break of a shift counts, by day", WeekRule::day_hours, check::check_day_hours,
     [](ScenarioData& d) {
         for (Placement& placement : d.placements)
             for (Shift& shift : placement.shifts) shift.pause = Minutes{0};
     }},
    {"appointments count no hours, by day", WeekRule::day_hours, check::check_day_hours,
     [](ScenarioData& d) { person(d).appointments.clear(); }},
    {"the hours of a week must be below the limit", WeekRule::week_hours, check::check_week_hours,
     [](ScenarioData& d) { person(d).max_hours_week -= Minutes{1}; }},
    {"the break of a shift counts, by week", WeekRule::week_hours, check::check_week_hours,
     [](ScenarioData& d) {
         for (Placement& placement : d.placements)
             for (Shift& shift : placement.shifts) shift.pause = Minutes{0};
     }},
    {"every appointment counts hours", WeekRule::week_hours, check::check_week_hours,
     [](ScenarioData& d) {
         for (Appointment& appointment : person(d).appointments) appointment.counts = true;
     }},
    {"self-study is forgotten", WeekRule::week_load, check::check_week_load,
     [](ScenarioData& d) {
         for (Group& group : d.groups) group.self_study = Minutes{0};
     }},
    {"the load must be below the limit", WeekRule::week_load, check::check_week_load,
     [](ScenarioData& d) {
         if (person(d).max_load_week) *person(d).max_load_week -= Minutes{1};
     }},
    {"the rest between shifts is that between any", WeekRule::rest, check::check_rest,
     [](ScenarioData& d) { d.policy.rest = d.policy.rest_any; }},
    {"the rest between any is that between shifts", WeekRule::rest, check::check_rest,
     [](ScenarioData& d) { d.policy.rest_any = std::max(d.policy.rest, d.policy.rest_any); }},
    {"a minute more of rest", WeekRule::rest, check::check_rest,
     [](ScenarioData& d) { d.policy.rest += Minutes{1}, d.policy.rest_any += Minutes{1}; }},
    {"appointments that count need no rest", WeekRule::rest, check::check_rest,
     [](ScenarioData& d) {
         for (Appointment& appointment : person(d).appointments) appointment.counts = false;
     }},
    {"a free day too few", WeekRule::free_days, check::check_free_days, [](ScenarioData& d) { --d.policy.free_days; }},
    {"a free day too many", WeekRule::free_days, check::check_free_days, [](ScenarioData& d) { ++d.policy.free_days; }},
    {"appointments that count leave the day free", WeekRule::free_days, check::check_free_days,
     [](ScenarioData& d) { person(d).appointments.clear(); }},
    {"the placement's own days are forgotten", WeekRule::work_days, check::check_work_days,
     [](ScenarioData& d) {
         for (Placement& placement : d.placements) placement.min_days.reset(), placement.max_days.reset();
     }},
    {"fewer days than the most", WeekRule::work_days, check::check_work_days,
     [](ScenarioData& d) {
         if (person(d).work && person(d).work->max_days) --*person(d).work->max_days;
     }},
    {"the break of a shift counts as work", WeekRule::work_hours, check::check_work_hours,
     [](ScenarioData& d) {
         for (Placement& placement : d.placements)
             for (Shift& shift : placement.shifts) shift.pause = Minutes{0};
     }},
    {"more than the least hours of work", WeekRule::work_hours, check::check_work_hours,
     [](ScenarioData& d) {
         if (person(d).work && person(d).work->min_hours) *person(d).work->min_hours += Minutes{1};
     }},
    {"the fixed shifts are open", WeekRule::fixed, check::check_fixed,
     [](ScenarioData& d) {
         if (person(d).fixed && person(d).fixed->work) person(d).fixed->work->shifts.clear();
     }},
    {"the fixed placement is forgotten", WeekRule::fixed, check::check_fixed,
     [](ScenarioData& d) {
         if (person(d).fixed) person(d).fixed->work.reset();
     }},
};

}  // namespace

TEST_CASE("a poster that misreads the scenario is noticed") {
    for (const WeekMutant& mutant : week_misreadings) {
        CAPTURE(std::string(mutant.what));
        CHECK(test::notice(mutant.rule, mutant.misread, mutant.predicate) != 0);
    }
}

TEST_CASE("the unchanged poster is what no scenario gives away") {
    for (const WeekMutant& mutant : {week_misreadings.front(), week_misreadings.back()})
        CHECK(test::notice(
                  mutant.rule, [](ScenarioData&) {}, mutant.predicate) == 0);
}

TEST_CASE("a rest that forgets the week's end is noticed") {
    const auto poster = [](const WeekPosting& posting) {
        const Policy& policy = posting.week.scenario().policy();
        const auto short_rest = [&](const Item& evening, const Item& morning) {
            if (index_of(morning.day) != index_of(evening.day) + 1) return false;  // Monday does not follow Sunday
            const Minutes needed = evening.work && morning.work ? std::max(policy.rest, policy.rest_any) : policy.rest_any;
            return morning.start + 24 * 60 - evening.end < needed.count();
        };
        const auto counts = [](const Item& item) { return item.work || item.hours > 0; };
        model::post_item_pairs(
            posting, [&](const Item& a, const Item& b) { return counts(a) && counts(b) && (short_rest(a, b) || short_rest(b, a)); });
    };
    CHECK(test::notice(poster, check::check_rest) != 0);
}

TEST_CASE("a travel rule that wants a minute to spare is noticed") {
    const auto poster = [](const WeekPosting& posting) {
        model::post_item_pairs(posting, [&](const Item& a, const Item& b) {
            if (a.day != b.day) return false;
            const Item& first = a.start <= b.start ? a : b;
            const Item& second = a.start <= b.start ? b : a;
            return first.end + posting.week.travel(first.place, second.place) >= second.start;
        });
    };
    CHECK(test::notice(poster, check::check_travel) != 0);
}

TEST_CASE("an availability that does not join adjacent intervals is noticed") {
    const auto poster = [](const WeekPosting& posting) {
        const auto fits = [&](const Item& item) {
            const auto needed = posting.week.away(item).value_or(model::Span{item.start, item.end});
            return std::ranges::any_of(posting.week.participant().available, [&](const Interval& free) {
                return free.day == item.day && minute_of_day(free.start) <= needed.start && needed.end <= minute_of_day(free.end);
            });
        };
        for (std::size_t i = 0; i < posting.size(); ++i)
            posting.keep_if(i, [&](int value) { return std::ranges::all_of(posting.option(i, value).items, fits); });
    };
    CHECK(test::notice(poster, check::check_available) != 0);
}
