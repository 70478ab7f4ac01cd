#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "tests/metamorphic/change.hpp"
#include "tests/support/flat_model/flat_model.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/proven.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::test;
using nlohmann::json;

namespace {

constexpr ScenarioSize size{4, 9};

std::vector<std::int64_t> optimum(const json& scenario) { return proven_values(read_json(scenario)); }

/// The values that are greater first, whatever a level's sense.
std::vector<std::int64_t> ranked(const domain::Scenario& scenario, std::vector<std::int64_t> values) {
    for (std::size_t i = 0; i < values.size(); ++i)
        if (scenario.objective()[i].sense == domain::ObjectiveLevel::Sense::minimise) values[i] = -values[i];
    return values;
}

/// Adds one to every number that stands at `key` in the rows of `table`, or in those of `inner` within them.
void add_one(json& scenario, const char* table, const char* inner, const char* key) {
    for (json& row : scenario[table]) {
        if (inner == nullptr) {
            if (row.contains(key)) row[key] = row[key].get<int>() + 1;
            continue;
        }
        for (json& part : row[inner]) part[key] = part[key].get<int>() + 1;
    }
}

/// The index of the row with this id.
template <class I, class Row>
I by_id(const domain::Table<I, Row>& table, const std::string& id) {
    for (const I index : table.indices())
        if (table[index].id == id) return index;
    throw std::out_of_range(id);
}

void check_never_worse(std::uint64_t first_seed, const std::function<void(json&)>& ease) {
    int better = 0;
    for (const std::uint64_t seed : seeds(first_seed, 25)) {
        CAPTURE(seed);
        json scenario = random_scenario(seed, size);
        const domain::Scenario before = read_json(scenario);
        ease(scenario);
        const auto old_values = ranked(before, proven_values(before)), new_values = ranked(before, optimum(scenario));
        CHECK(new_values >= old_values);
        if (new_values > old_values) ++better;
    }
    if (all_instances) CHECK(better > 0);  // or the change was none
}

}  // namespace

TEST_CASE("other ids for everything change no value") {
    for (const std::uint64_t seed : seeds(301, 30)) {
        CAPTURE(seed);
        const json scenario = random_scenario(seed, size);
        Dice dice(seed);
        CHECK(optimum(renamed(scenario, shuffled_names(scenario, dice))) == optimum(scenario));
    }
}

TEST_CASE("equal people can change places in a plan") {
    for (const std::uint64_t seed : seeds(401, 20)) {
        CAPTURE(seed);
        json scenario = random_scenario(seed, size);
        const std::string household = scenario["participants"]["p-1"]["household"];
        scenario["households"]["h-twin"] = scenario["households"][household];
        const json people = scenario["participants"];
        for (const auto& [id, person] : people.items())
            if (person["household"] == household) {
                scenario["participants"]["twin-" + id] = person;
                scenario["participants"]["twin-" + id]["household"] = "h-twin";
            }
        const domain::Scenario read = read_json(scenario);
        domain::Plan plan = *solve_proven(read).plan;
        const auto values = check::values_of(read, plan);
        const auto one = by_id(read.households(), household), other = by_id(read.households(), "h-twin");
        std::swap(plan.care[one], plan.care[other]);
        for (const domain::ParticipantIndex p : read.members(one))
            std::swap(plan.timetables[p], plan.timetables[by_id(read.participants(), "twin-" + read.participants()[p].id)]);
        CHECK(check::check_plan(read, plan).empty());
        CHECK(check::values_of(read, plan) == values);
    }
}

TEST_CASE("a seat more in every group is never worse") {
    check_never_worse(501, [](json& scenario) { add_one(scenario, "groups", nullptr, "capacity"); });
}

TEST_CASE("a position more in every shift is never worse") {
    check_never_worse(531, [](json& scenario) { add_one(scenario, "placements", "shifts", "positions"); });
}

TEST_CASE("a place more in all childcare is never worse") {
    check_never_worse(561, [](json& scenario) { add_one(scenario, "childcare", "slots", "places"); });
}

TEST_CASE("no minimums are never worse") {
    check_never_worse(591, [](json& scenario) {
        for (json& group : scenario["groups"]) group["min_size"] = 0;
        for (json& placement : scenario["placements"]) placement["min_participants"] = 0;
        for (json& childcare : scenario["childcare"]) childcare["min_slots"] = 0;
    });
}

TEST_CASE("less rest and fewer free days are never worse") {
    check_never_worse(621, [](json& scenario) {
        for (const char* key : {"rest_minutes", "rest_any_minutes", "free_days"}) scenario["policy"][key] = 0;
    });
}

TEST_CASE("the period and every date shifted by whole weeks change nothing while no child changes age") {
    constexpr int cycle = 1'461;  // weeks in 28 years, after which the calendar repeats between 1901 and 2099
    int compared = 0;
    for (const std::uint64_t seed : seeds(701, 15))
        for (const int weeks : {cycle, 1, 4, 52}) {
            CAPTURE(seed);
            CAPTURE(weeks);
            const json scenario = random_scenario(seed, size);
            const domain::Scenario before = read_json(scenario), after = read_json(shifted(scenario, 7 * weeks));
            bool same_ages = true;
            for (const domain::HouseholdIndex h : before.households().indices())
                for (const domain::ChildIndex c : before.households()[h].children.indices())
                    same_ages = same_ages && domain::age_in_months(before.households()[h].children[c].born, before.period().from) ==
                                                 domain::age_in_months(after.households()[h].children[c].born, after.period().from);
            CHECK((same_ages || weeks != cycle));
            if (!same_ages) continue;
            ++compared;
            CHECK(proven_values(after) == proven_values(before));
        }
    CHECK(compared >= instances(25));
}

TEST_CASE("supply split in two, or added where nobody may have it, changes nothing") {
    for (const std::uint64_t seed : seeds(801, 30)) {
        CAPTURE(seed);
        const json scenario = random_scenario(seed, size);
        const auto values = optimum(scenario);
        CHECK(optimum(split(scenario)) == values);
        CHECK(optimum(with_useless_supply(scenario)) == values);
    }
}

TEST_CASE("a good plan planted as fixed survives, with the same values") {
    for (const std::uint64_t seed : seeds(901, 25)) {
        CAPTURE(seed);
        json scenario = random_scenario(seed, size);
        scenario.erase("objective");
        for (json& person : scenario["participants"]) person.erase("fixed");
        const domain::Scenario read = read_json(scenario);
        const domain::Plan plan = *solve_proven(read).plan;
        std::vector<std::int64_t> values = check::values_of(read, plan);
        CHECK(values[0] == 0);
        values[0] = check::terms_of(read, plan)[static_cast<std::size_t>(domain::Term::active)];
        CHECK(optimum(with_planted(scenario, read, plan)) == values);
    }
}

TEST_CASE("the optimum as a bound is feasible, and one better on any level is not") {
    for (const std::uint64_t seed : seeds(951, 15)) {
        CAPTURE(seed);
        const domain::Scenario scenario = read_json(random_scenario(seed, size));
        std::vector<std::int64_t> values = proven_values(scenario);
        CHECK(reaches_flat(scenario, values));
        for (; !values.empty(); values.pop_back()) {
            const bool maximised = scenario.objective()[values.size() - 1].sense == domain::ObjectiveLevel::Sense::maximise;
            values.back() += maximised ? 1 : -1;
            CHECK_FALSE(reaches_flat(scenario, values));
        }
    }
}
