#include "io/violation/violation_text.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "io/text/numbers.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("a violation names the things of the scenario, and the numbers that are and should be") {
    OnePerson world;
    const Timetable week =
        both(learning(world.language, world.lessons("mon 18:30-22:00")), working(world.placement(world.place, {"tue 06:30-14:00"}), {0}));
    const auto broken = world.broken(WeekRule::rest, week);
    REQUIRE(broken.size() == 1);
    CHECK(io::violation_text(world.build(), broken[0]).in(io::Language::en) ==
          "person-01 has 8:30 between the lesson group-01 (Monday 18:30-22:00) and the shift shift-01 at placement-01 "
          "(Tuesday 06:30-14:00); 9:00 is required");
    CHECK(io::violation_json(world.build(), broken[0]).dump() ==
          R"({"rule":"rest","reason":"below","participant":"person-01","first":{"group":"group-01","time":"mon 18:30-22:00"},)"
          R"("second":{"placement":"placement-01","shift":"shift-01","time":"tue 06:30-14:00"},"actual":510,"allowed":540})");
}

namespace {

/// Every alternative of a variant, and every `how` of each, filled in with what the sample has in the first place.
template <class Variant>
std::vector<Variant> every_one() {
    std::vector<Variant> all;
    [&]<std::size_t... at>(std::index_sequence<at...>) {
        const auto add = [&]<class One>(One one) {
            if constexpr (requires { One::reasons; })
                for (std::size_t how = 0; how < One::reasons.size(); ++how) {
                    one.how = static_cast<decltype(one.how)>(how);
                    all.push_back(one);
                }
            else
                all.push_back(one);
        };
        (add(std::variant_alternative_t<at, Variant>{}), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Variant>>{});
    return all;
}

}  // namespace

TEST_CASE("every way in which a rule is broken, and every fault of a file, has a sentence and an object of its own") {
    OnePerson world;
    world.child(world.family);
    world.lessons("mon 09:00-12:00");
    world.placement(world.place, {"mon 08:00-16:00"});
    world.childcare({}, {"mon 08:00-13:00"});
    const Scenario scenario = world.build();
    std::vector<check::Finding> all;
    for (const check::Violation& violation : every_one<check::Violation>()) all.emplace_back(violation);
    for (const check::FileFault& fault : every_one<check::FileFault>()) all.emplace_back(fault);
    CHECK(all.size() > 60);
    std::set<std::string> sentences, words;
    for (const check::Finding& finding : all) {
        const std::string text = io::violation_text(scenario, finding).in(io::Language::en);
        CAPTURE(text);
        CHECK(text.size() > 10);
        CHECK(text.find('{') == std::string::npos);  // every argument was given
        const auto object = io::violation_json(scenario, finding);
        CHECK(object["rule"] == check::rule_name(finding));
        CHECK(object["reason"] == check::reason_of(finding));
        sentences.insert(text);
        words.insert(object["rule"].get<std::string>() + " " + object["reason"].get<std::string>());
    }
    CHECK(sentences.size() == all.size());  // no two say the same
    CHECK(words.size() == all.size());      // nor have one rule and reason
}

TEST_CASE("lengths are hours and minutes") {
    CHECK(io::duration_text(0) == "0:00");
    CHECK(io::duration_text(510) == "8:30");
    CHECK(io::duration_text(-65) == "-1:05");
}
