#include "solver/negotiate/rooms.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "tests/support/brute_force/proposals.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_negotiation.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;

namespace {

/// Groups of one provider, each at one location.
struct School {
    ScenarioBuilder b;
    ModuleIndex module = b.module();
    LocationIndex place = b.location();

    GroupIndex group(std::string_view sessions) { return b.group(module, place, times(sessions)); }
    Provider& provider() { return b.data.providers[ProviderIndex{0}]; }
    [[nodiscard]] bool suffices(const Moves& moves) const {
        const Scenario scenario = b.build();
        force::Changes changes;
        for (const domain::Move& move : moves) changes[move.group] = {move.sessions, 1};
        const bool enough = negotiate::Rooms(scenario).suffice(moves);
        CHECK(enough == force::rooms_suffice(scenario, force::changed(scenario, changes)));
        return enough;
    }
};

domain::Move move(GroupIndex group, std::string_view sessions) { return {group, times(sessions), 1, {}}; }

}  // namespace

TEST_CASE("a session needs a room from its start until its end") {
    School school;
    const GroupIndex one = school.group("mon 09:00-12:00");
    (void)school.group("tue 09:00-12:00");
    school.provider().rooms = 1;
    CHECK(school.suffices({move(one, "tue 12:00-15:00")}));
    CHECK(school.suffices({move(one, "tue 06:00-09:00")}));
    CHECK_FALSE(school.suffices({move(one, "tue 11:55-14:55")}));
    CHECK_FALSE(school.suffices({move(one, "tue 06:05-09:05")}));
    CHECK_FALSE(school.suffices({move(one, "tue 10:00-11:00")}));
    CHECK(school.suffices({move(one, "wed 09:00-12:00")}));
    school.provider().rooms = 2;
    CHECK(school.suffices({move(one, "tue 09:00-12:00")}));
    school.provider().rooms.reset();
    CHECK(school.suffices({move(one, "tue 09:00-12:00")}));
}

TEST_CASE("the moved groups leave their own rooms") {
    School school;
    const GroupIndex one = school.group("mon 09:00-12:00"), other = school.group("tue 09:00-12:00");
    school.provider().rooms = 1;
    CHECK_FALSE(school.suffices({move(one, "tue 09:00-12:00")}));
    CHECK_FALSE(school.suffices({move(other, "mon 09:00-12:00")}));
    CHECK(school.suffices({move(one, "tue 09:00-12:00"), move(other, "mon 09:00-12:00")}));
    CHECK(school.suffices({move(one, "mon 10:00-13:00")}));
    CHECK_FALSE(school.suffices({move(one, "wed 09:00-12:00"), move(other, "wed 11:00-14:00")}));
}

TEST_CASE("what runs today may run beside what there is room for") {
    School school;
    const GroupIndex one = school.group("mon 09:00-12:00");
    (void)school.group("mon 09:00-12:00");
    const GroupIndex third = school.group("tue 09:00-12:00");
    school.provider().rooms = 1;
    CHECK(school.suffices({}));
    CHECK(school.suffices({move(third, "wed 09:00-12:00")}));
    CHECK(school.suffices({move(one, "mon 09:00-11:00")}));
    CHECK_FALSE(school.suffices({move(one, "mon 09:30-12:30"), move(third, "mon 12:00-15:00")}));
    CHECK_FALSE(school.suffices({move(third, "mon 09:00-12:00")}));
    CHECK(school.suffices({move(one, "tue 09:00-12:00"), move(third, "mon 09:00-12:00")}));
    CHECK_FALSE(school.suffices({move(one, "tue 09:00-12:00"), move(third, "tue 10:00-13:00")}));
    school.provider().rooms = 0;
    CHECK(school.suffices({move(one, "mon 10:00-12:00")}));
    CHECK_FALSE(school.suffices({move(one, "mon 08:00-11:00")}));
}

TEST_CASE("online groups and other providers take no rooms") {
    School school;
    const GroupIndex one = school.group("mon 09:00-12:00");
    const GroupIndex online = school.b.group(school.module, std::nullopt, times("tue 09:00-12:00"));
    const GroupIndex elsewhere = school.group("wed 09:00-12:00");
    school.b.data.groups[elsewhere].provider = school.b.data.providers.push_back({"provider-99", "", {}, std::nullopt});
    school.provider().rooms = 1;
    CHECK(school.suffices({move(one, "tue 09:00-12:00")}));
    CHECK(school.suffices({move(one, "wed 09:00-12:00")}));
    CHECK(school.suffices({move(online, "mon 09:00-12:00")}));
    CHECK(school.suffices({move(elsewhere, "mon 09:00-12:00")}));
}

TEST_CASE("rooms suffice for the choices of up to two moves of 300 random scenarios where brute force says so") {
    int enough = 0, short_of = 0;
    for (const std::uint64_t seed : seeds(1, 300)) {
        CAPTURE(seed);
        const Scenario scenario = read_json(random_negotiation(seed));
        const negotiate::Rooms rooms(scenario);
        const negotiate::Proposals proposals = negotiate::proposals_of(scenario);
        std::vector<Moves> all{{}};
        for (const GroupIndex g : scenario.groups().indices())
            for (std::size_t i = 0, before = all.size(); i < before; ++i)
                for (const negotiate::Proposal& to : proposals[g])
                    if (Moves more = all[i]; more.size() < 2) {
                        more.push_back(negotiate::move_to(g, to));
                        all.push_back(std::move(more));
                    }
        for (const Moves& moves : all) {
            const bool suffice = rooms.suffice(moves);
            suffice ? ++enough : ++short_of;
            const Scenario after = changed(scenario, changes_of(moves));
            for (const GroupIndex g : scenario.groups().indices()) {
                const auto it = std::ranges::find(moves, g, &domain::Move::group);
                CHECK(after.groups()[g].sessions == (it == moves.end() ? scenario.groups()[g].sessions : it->sessions));
            }
            CHECK(suffice == force::rooms_suffice(scenario, after));
        }
        CHECK(static_cast<std::size_t>(std::ranges::count_if(all, [&](const Moves& moves) { return rooms.suffice(moves); })) ==
              force::all_changes(scenario, 2).size());
    }
    CHECK(enough >= instances(1000));
    CHECK(short_of >= instances(1000));
}
