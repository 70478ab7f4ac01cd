#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("eligible_placement: work is wanted, and of the kinds, sectors and placements listed") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-12:00"});
    const SectorIndex flowers = world.sector(), care = world.sector();
    const Timetable choice = working(kas, {0});
    const auto reason = [&] { return reason_of(world.broken(WeekRule::eligible_placement, choice).at(0)); };
    const auto holds = [&] { return world.broken(WeekRule::eligible_placement, choice).empty(); };
    CHECK(holds());
    WorkWish& wish = *world.who().work;
    wish.kinds = {PlacementKind::paid};
    CHECK(reason() == "kind_not_listed");
    wish.kinds = {PlacementKind::paid, PlacementKind::work_experience};
    CHECK(holds());
    wish.sectors = {flowers};
    CHECK(reason() == "sector_not_listed");  // the placement has no sector
    world.data.placements[kas].sector = care;
    CHECK(reason() == "sector_not_listed");
    world.data.placements[kas].sector = flowers;
    CHECK(holds());
    wish.placements.emplace();
    CHECK(reason() == "placement_not_listed");  // an empty list allows nothing
    wish.placements = {kas};
    CHECK(holds());
    world.who().work.reset();
    CHECK(reason() == "no_work_wanted");
}

TEST_CASE("eligible_placement: at least min_level, and valid") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-12:00"});
    const Timetable choice = working(kas, {0});
    world.data.placements[kas].min_level = Level::a2;
    CHECK(reason_of(world.broken(WeekRule::eligible_placement, choice).at(0)) == "level_unknown");
    world.who().level = Level::a1;
    CHECK(reason_of(world.broken(WeekRule::eligible_placement, choice).at(0)) == "level_outside");
    world.who().level = Level::a2;
    CHECK(world.broken(WeekRule::eligible_placement, choice).empty());
    world.data.placements[kas].valid.until = Date(2027, 1, 3);  // 28 days before the end
    CHECK(world.broken(WeekRule::eligible_placement, choice).empty());
    world.data.placements[kas].valid.until = Date(2027, 1, 2);
    CHECK(reason_of(world.broken(WeekRule::eligible_placement, choice).at(0)) == "ends_early");
}
