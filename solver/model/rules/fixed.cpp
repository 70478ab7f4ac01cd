#include <algorithm>

#include "solver/model/propagators/exclusions.hpp"
#include "solver/model/rules/week_rules.hpp"

namespace duaal::model {

using namespace domain;

namespace {

constexpr int impossible = -1;

/// The value that `fixed` demands of each variable, by variable; absent where it demands none.
using Demands = std::vector<std::optional<int>>;

template <class Same>
int find_value(const WeekPosting& posting, std::size_t variable, const Same& same) {
    for (const int value : posting.values(variable))
        if (value != 0 && same(posting.option(variable, value))) return value;
    return impossible;
}

/// Demands `value`; two that differ cannot both be.
void demand(std::optional<int>& place, int value) { place = place && *place != value ? impossible : value; }

bool demand_lessons(const WeekPosting& posting, const std::vector<Lesson>& lessons, Demands& demands) {
    const auto& wishes = posting.week.participant().learning;
    for (const Lesson& lesson : lessons) {
        const auto wish = std::find_if(wishes.begin(), wishes.end(), [&](const LessonWish& w) { return w.module == lesson.module; });
        if (wish == wishes.end()) return false;
        const auto module = static_cast<std::size_t>(wish - wishes.begin());
        demand(demands[module], find_value(posting, module, [&](const Option& o) { return o.group == lesson.group.value; }));
    }
    return true;
}

void demand_work(const WeekPosting& posting, const WorkChoice& work, Demands& demands) {
    const Week& week = posting.week;
    const auto placement = work.placement.value;
    demand(demands[week.placement()], find_value(posting, week.placement(), [&](const Option& o) { return o.placement == placement; }));
    if (work.shifts.empty()) return;
    for (const ShiftIndex shift : work.shifts) {
        const Day day = week.scenario().placements()[work.placement].shifts[shift].time.day;
        demand(demands[week.shift_on(day)], find_value(posting, week.shift_on(day), [&](const Option& o) {
                   return o.placement == placement && o.shift == shift.value;
               }));
    }
    for (const Day day : all_days)
        if (!demands[week.shift_on(day)]) demands[week.shift_on(day)] = 0;
}

/// Whatever is chosen anywhere, variable i has its demanded value.
void post_demand(const WeekPosting& posting, std::size_t i, int demanded, ExclusionTable& table) {
    posting.keep_if(i, [&](int value) { return value == 0 || value == demanded; });
    if (demanded == 0) return;
    for (std::size_t j = 0; j < posting.size(); ++j)
        for (const int value : posting.values(j))
            if (j != i && value != 0 && posting.variable(i).in(0)) table.exclude(i, 0, j, value);
}

}  // namespace

void post_fixed(const WeekPosting& posting) {
    const auto& fixed = posting.week.participant().fixed;
    if (!fixed || posting.space.failed()) return;
    Demands demands(posting.size());
    bool possible = demand_lessons(posting, fixed->learning, demands);
    if (fixed->work) demand_work(posting, *fixed->work, demands);
    for (const auto& value : demands) possible = possible && value != impossible;
    if (!possible) {
        for (std::size_t i = 0; i < posting.size(); ++i) posting.keep_if(i, [](int value) { return value == 0; });
        return;
    }
    ExclusionTable table(posting);
    for (std::size_t i = 0; i < posting.size(); ++i)
        if (demands[i]) post_demand(posting, i, *demands[i], table);
    post_exclusions(posting, std::move(table));
}

}  // namespace duaal::model
