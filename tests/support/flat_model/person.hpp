#pragma once
/// One participant's week in the flat model: a column for each choice, and for each day a column for each set of things
/// that may be done on that day together.

#include <optional>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "tests/support/flat_model/geometry.hpp"
#include "tests/support/flat_model/mip.hpp"

namespace duaal::test::flat {

struct GroupChoice {
    std::size_t wish;  ///< which of the participant's modules
    domain::GroupIndex group;
    Column chosen;
};

struct ShiftChoice {
    domain::ShiftIndex shift;
    Column chosen;
};

struct PlacementChoice {
    domain::PlacementIndex placement;
    Column chosen;
    std::vector<ShiftChoice> shifts;
};

/// What one choice brings on one day: all sessions of a group, or a shift.
struct Unit {
    Column chosen;
    std::optional<std::size_t> wish;  ///< of a group; none of a shift
    domain::Day day;
    std::vector<Activity> activities;
};

/// All that is done on one day, and what it costs.
struct Pattern {
    Column chosen;
    domain::Day day;
    std::vector<const Unit*> units;
    std::int64_t cost = 0;

    [[nodiscard]] bool away(const Span& moment) const;
    [[nodiscard]] bool online(const Span& moment) const;
};

struct Person {
    domain::ParticipantIndex index;
    std::vector<GroupChoice> groups;
    std::vector<PlacementChoice> placements;
    std::vector<Activity> appointments;
    std::vector<Unit> units;
    std::vector<Pattern> patterns;
    Column active = 0;  ///< the timetable is not empty
    Column learnt = 0;  ///< all required modules, or of who has none required one at least
    Linear worked;      ///< a placement is chosen
    Linear modules;     ///< how many are chosen
};

/// Adds the columns and the rows of one timetable.
Person add_person(Mip&, const domain::Scenario&, domain::ParticipantIndex);

/// The units and patterns of `person`, whose choices are there already, with the rows that tie them together: `available`,
/// `travel`, `trip_limit`, `day_hours`, `rest`, `free_days`.
void add_days(Mip&, const domain::Scenario&, Person&);

/// Which groups and placements the participant may have.
bool may_join(const domain::Scenario&, domain::ParticipantIndex, const domain::LessonWish&, domain::GroupIndex);
bool may_work(const domain::Scenario&, domain::ParticipantIndex, domain::PlacementIndex);

/// Travel and waiting of a day with these activities, and what lies inside avoided times.
std::int64_t day_cost(const domain::Scenario&, domain::ParticipantIndex, std::vector<Activity> day);

}  // namespace duaal::test::flat
