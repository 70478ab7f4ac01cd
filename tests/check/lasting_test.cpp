// What a part of a week breaks for good, every week with that part breaks: on every timetable of tiny scenarios.

#include "solver/check/lasting.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "solver/check/check.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_week.hpp"

using namespace duaal;
using namespace duaal::domain;

namespace {

/// Whether `more` has all the choices of `part`, which both ascend.
bool extends(const Timetable& more, const Timetable& part) {
    if (!std::ranges::includes(more.learning, part.learning)) return false;
    if (part.work.empty()) return true;
    return !more.work.empty() && more.work.front().placement == part.work.front().placement &&
           std::ranges::includes(more.work.front().shifts, part.work.front().shifts);
}

using Rules = std::set<Rule>;

Rules rules_of(const std::vector<check::Violation>& found, bool lasting) {
    Rules out;
    for (const check::Violation& one : found)
        if (!lasting || check::lasts(one)) out.insert(check::rule_of(one));
    return out;
}

}  // namespace

TEST_CASE("what nothing can mend stays broken in every longer week") {
    constexpr ParticipantIndex who{0};
    Rules seen;
    long compared = 0;
    for (const auto seed : test::seeds(1, 150)) {
        CAPTURE(seed);
        const Scenario scenario = test::random_week_scenario(seed);
        const auto all = test::all_timetables(scenario, who);
        std::vector<Rules> broken, lasting;
        for (const Timetable& week : all) {
            const auto found = check::check_timetable(scenario, who, week);
            broken.push_back(rules_of(found, false));
            lasting.push_back(rules_of(found, true));
        }
        for (std::size_t part = 0; part < all.size(); ++part) {
            if (lasting[part].empty()) continue;
            seen.insert(lasting[part].begin(), lasting[part].end());
            for (std::size_t more = 0; more < all.size(); ++more) {
                if (!extends(all[more], all[part])) continue;
                ++compared;
                if (!std::ranges::includes(broken[more], lasting[part])) FAIL_CHECK("week " << more << " mends week " << part);
            }
        }
    }
    CHECK(compared > 1000);
    for (const WeekRule rule :
         {WeekRule::available, WeekRule::travel, WeekRule::trip_limit, WeekRule::day_hours, WeekRule::week_hours, WeekRule::rest,
          WeekRule::free_days, WeekRule::work_days, WeekRule::eligible_group, WeekRule::eligible_placement}) {
        CAPTURE(name(rule));
        CHECK(seen.contains(rule));
    }
}

TEST_CASE("what more can mend does not last") {
    using namespace check::breach;
    CHECK(!check::lasts(WorkDays{WorkDays::How::below, {}, {}, 0, 0}));
    CHECK(!check::lasts(WorkHours{WorkHours::How::below, {}, {}, {}}));
    CHECK(!check::lasts(WorkDays{WorkDays::How::below_placement, {}, {}, 0, 0}));
    CHECK(!check::lasts(ModuleChoice{ModuleChoice::How::missing, {}, {}}));
    CHECK(!check::lasts(GroupMinimum{}));
    CHECK(!check::lasts(check::breach::Childcare{}));
    CHECK(check::lasts(WorkDays{WorkDays::How::above, {}, {}, 0, 0}));
    CHECK(check::lasts(GroupCapacity{}));
}
