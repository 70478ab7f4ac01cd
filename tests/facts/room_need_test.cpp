#include "solver/facts/room_need.hpp"

#include <doctest/doctest.h>

#include "tests/support/builders.hpp"

using namespace duaal;
using domain::ProviderIndex;

TEST_CASE("rooms: the most sessions at a place that run at once within a time, of this provider only") {
    test::ScenarioBuilder builder;
    const auto home = builder.location();
    const auto module = builder.module();
    builder.data.providers.push_back({"provider-02", {}, {}, {}});
    for (const char* time : {"mon 09:00-11:00", "mon 10:00-12:00", "mon 11:00-12:00"}) builder.group(module, home, test::times(time));
    builder.group(module, std::nullopt, test::times("mon 09:00-12:00"));
    builder.data.groups[builder.group(module, home, test::times("mon 09:00-12:00"))].provider = ProviderIndex{1};
    const domain::Scenario scenario = builder.build();
    const auto needed = [&](const char* time) { return facts::rooms_needed(scenario, ProviderIndex{0}, test::time(time)); };
    CHECK(needed("mon 09:00-12:00") == 2);
    CHECK(needed("mon 09:00-10:00") == 1);
    CHECK(needed("mon 12:00-13:00") == 0);
    CHECK(needed("tue 09:00-12:00") == 0);
}
