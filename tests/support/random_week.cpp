#include "tests/support/random_week.hpp"

#include <algorithm>

#include "tests/support/builders.hpp"
#include "tests/support/draw.hpp"

namespace duaal::test {

using namespace domain;

namespace {

Interval draw_time_of_week(Draw& draw, const std::vector<int>& starts, const std::vector<int>& lengths) {
    const int start = draw.of(starts) + 5 * draw.below(2);
    const int end = std::min(1440, start + draw.of(lengths));
    return {static_cast<Day>(draw.below(7)), midnight + Minutes{start}, midnight + Minutes{end}};
}

Validity draw_validity(Draw& draw) {
    Validity valid;
    if (draw.once_in(8)) valid.from = Date(2026, 9, 1) + boost::gregorian::days(draw.between(27, 29));
    if (draw.once_in(8)) valid.until = Date(2027, 1, 31) - boost::gregorian::days(draw.between(27, 29));
    return valid;
}

std::optional<LocationIndex> draw_location(Draw& draw, const ScenarioBuilder& b) {
    if (draw.once_in(4)) return std::nullopt;
    return draw.of(b.data.locations);
}

void add_places(Draw& draw, ScenarioBuilder& b) {
    for (int i = 0; i < 4; ++i) b.location();
    for (const LocationIndex from : b.data.locations.indices())
        for (const LocationIndex to : b.data.locations.indices())
            if (from < to) b.travel(from, to, draw.of<int>({0, 7, 15, 30, 45, 60, 65}));
}

void add_group(Draw& draw, ScenarioBuilder& b) {
    Intervals sessions;
    const int wanted = draw.between(1, 3);
    while (static_cast<int>(sessions.size()) < wanted) {
        const Interval session = draw_time_of_week(draw, {0, 420, 540, 600, 780, 1080, 1260}, {60, 120, 180});
        const bool overlaps = std::ranges::any_of(sessions, [&](const Interval& other) {
            return other.day == session.day && other.start < session.end && session.start < other.end;
        });
        if (!overlaps) sessions.push_back(session);
    }
    std::ranges::sort(sessions);
    const GroupIndex index = b.group(draw.of(b.data.modules), draw_location(draw, b), sessions);
    Group& group = b.data.groups[index];
    group.valid = draw_validity(draw);
    group.self_study = Minutes{30 * draw.below(6)};
    if (draw.once_in(3)) group.levels = LevelRange{static_cast<Level>(draw.below(3)), static_cast<Level>(draw.between(2, 5))};
}

void add_placement(Draw& draw, ScenarioBuilder& b) {
    const PlacementIndex index = b.placement(draw.of(b.data.locations), {});
    Placement& placement = b.data.placements[index];
    const int shifts = draw.between(2, 5);
    for (int i = 0; i < shifts; ++i)
        placement.shifts.push_back({"shift-" + std::to_string(i),
                                    draw_time_of_week(draw, {0, 360, 480, 540, 840, 900}, {240, 360, 480, 540}),
                                    Minutes{15 * draw.below(5)}, 1, 0});
    placement.kind = static_cast<PlacementKind>(draw.below(2));
    if (!draw.once_in(3)) placement.sector = draw.of(b.data.sectors);
    if (draw.once_in(4)) placement.min_level = static_cast<Level>(draw.between(2, 4));
    if (draw.once_in(3)) placement.min_days = draw.between(1, 2);
    if (draw.once_in(3)) placement.max_days = placement.min_days.value_or(1) + draw.below(2);
    placement.valid = draw_validity(draw);
}

void wish_lessons(Draw& draw, ScenarioBuilder& b, ParticipantIndex p) {
    const int modules = draw.below(4);
    for (std::uint32_t m = 0; m < static_cast<std::uint32_t>(modules); ++m) {
        LessonWish& wish = b.learns(p, ModuleIndex{m});
        wish.optional = draw.once_in(3);
        if (draw.once_in(3)) wish.min_hours = Minutes{60 * draw.between(2, 5)};
        if (!draw.once_in(4)) continue;
        wish.groups.emplace();
        for (const GroupIndex g : b.data.groups.indices())
            if (!draw.once_in(4)) wish.groups->push_back(g);
    }
}

void wish_work(Draw& draw, ScenarioBuilder& b, ParticipantIndex p) {
    WorkWish& wish = b.works(p);
    if (draw.once_in(2)) wish.min_days = draw.between(1, 2);
    if (draw.once_in(2)) wish.max_days = wish.min_days.value_or(1) + draw.below(2);
    if (draw.once_in(3)) wish.min_hours = Minutes{60 * draw.between(4, 16)};
    if (draw.once_in(3)) wish.max_hours = wish.min_hours.value_or(Minutes{0}) + Minutes{60 * draw.between(2, 10)};
    if (draw.once_in(4)) wish.kinds = {PlacementKind::work_experience};
    if (draw.once_in(4)) wish.sectors = {draw.of(b.data.sectors)};
    if (draw.once_in(5)) wish.placements = {draw.of(b.data.placements)};
}

void add_fixed(Draw& draw, ScenarioBuilder& b, ParticipantIndex p) {
    Participant& person = b[p];
    person.fixed.emplace();
    for (const LessonWish& wish : person.learning)
        if (draw.once_in(2)) person.fixed->learning.push_back({wish.module, draw.of(b.data.groups)});
    if (!draw.once_in(2)) return;
    person.fixed->work = WorkChoice{draw.of(b.data.placements), {}};
    for (const ShiftIndex s : b.data.placements[person.fixed->work->placement].shifts.indices())
        if (draw.once_in(3)) person.fixed->work->shifts.push_back(s);
}

void add_times(Draw& draw, ScenarioBuilder& b, ParticipantIndex p) {
    Participant& person = b[p];
    if (draw.once_in(3)) {
        person.available.clear();
        for (const Day day : all_days) {
            const int noon = 5 * draw.between(100, 200);
            if (!draw.once_in(6)) person.available.push_back({day, midnight + Minutes{5 * draw.below(90)}, midnight + Minutes{noon}});
            const int gap = draw.once_in(4) ? 5 : 0;
            if (!draw.once_in(6)) person.available.push_back({day, midnight + Minutes{noon + gap}, end_of_day});
        }
    }
    const int appointments = draw.below(3);
    for (int i = 0; i < appointments; ++i)
        person.appointments.push_back({"appointment-" + std::to_string(i),
                                       {draw_time_of_week(draw, {0, 480, 600, 840, 1140}, {30, 60, 240})},
                                       draw_location(draw, b),
                                       draw.once_in(2)});
    for (int i = draw.below(3); i > 0; --i) person.avoid.push_back(draw_time_of_week(draw, {420, 540, 840}, {120, 360}));
}

void add_limits(Draw& draw, ScenarioBuilder& b, ParticipantIndex p) {
    Participant& person = b[p];
    person.max_trip = Minutes{draw.of<int>({30, 45, 60, 65})};
    person.max_hours_day = Minutes{draw.of<int>({480, 540, 660, 720})};
    person.max_hours_week = Minutes{draw.of<int>({960, 1200, 1440, 2400})};
    if (draw.once_in(3)) person.max_load_week = Minutes{draw.of<int>({600, 960, 1200, 2400})};
    if (draw.once_in(3)) person.preferred_sectors = {draw.of(b.data.sectors)};
    if (!draw.once_in(4)) person.level = static_cast<Level>(draw.between(1, 4));
    b.data.policy.free_days = draw.between(1, 3);
    b.data.policy.rest = Minutes{draw.of<int>({600, 660, 720, 900})};
    b.data.policy.rest_any = Minutes{draw.of<int>({480, 540, 660})};
}

}  // namespace

Scenario random_week_scenario(std::uint64_t seed) {
    Draw draw(seed);
    ScenarioBuilder b;
    add_places(draw, b);
    for (int i = 0; i < 3; ++i) b.module();
    for (int i = 0; i < 2; ++i) b.sector();
    for (int i = draw.between(3, 6); i > 0; --i) add_group(draw, b);
    for (int i = draw.between(1, 2); i > 0; --i) add_placement(draw, b);
    const ParticipantIndex p = b.participant(b.household(LocationIndex{0}));
    wish_lessons(draw, b, p);
    if (b[p].learning.empty() || !draw.once_in(6)) wish_work(draw, b, p);
    add_limits(draw, b, p);
    add_times(draw, b, p);
    if (draw.once_in(5)) add_fixed(draw, b, p);
    return b.build();
}

namespace {

/// Every set of at most one shift a day of one placement, not the empty one.
std::vector<std::vector<ShiftIndex>> shift_sets(const Placement& placement) {
    std::vector<std::vector<ShiftIndex>> sets;
    for (unsigned bits = 1; bits < 1U << placement.shifts.size(); ++bits) {
        std::vector<ShiftIndex> set;
        unsigned days = 0;
        bool twice = false;
        for (const ShiftIndex s : placement.shifts.indices()) {
            if ((bits >> s.value & 1U) == 0) continue;
            const unsigned day = 1U << static_cast<unsigned>(placement.shifts[s].time.day);
            twice = twice || (days & day) != 0;
            days |= day;
            set.push_back(s);
        }
        if (!twice) sets.push_back(std::move(set));
    }
    return sets;
}

}  // namespace

std::vector<Timetable> all_timetables(const Scenario& scenario, ParticipantIndex participant) {
    std::vector<Timetable> all{{}};
    for (const LessonWish& wish : scenario.participants()[participant].learning) {
        const std::vector<Timetable> without = all;
        for (const Timetable& timetable : without)
            for (const GroupIndex g : scenario.groups().indices()) {
                all.push_back(timetable);
                all.back().learning.push_back({wish.module, g});
            }
    }
    const std::vector<Timetable> lessons = all;
    for (const PlacementIndex p : scenario.placements().indices())
        for (const auto& shifts : shift_sets(scenario.placements()[p]))
            for (const Timetable& timetable : lessons) {
                all.push_back(timetable);
                all.back().work.push_back({p, shifts});
            }
    std::ranges::sort(all);
    return all;
}

}  // namespace duaal::test
