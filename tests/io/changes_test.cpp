/// What a file changes against what it extends: as data, and in words.

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "io/document/show.hpp"
#include "io/report/change/document.hpp"
#include "tests/io/support.hpp"

using namespace duaal;
using nlohmann::json;
using test::Folder;
using Lines = std::vector<std::string>;

namespace {

constexpr const char* base =
    R"({"name": "base", "participants": {"p": {"weight": 1}}, "policy": {"free_days": 2, "participant": {"travel": {"max_trip": 45}}},
 "groups": {"a": {"capacity": 4, "sessions": ["mon 09:00-12:00"], "description": "x"}, "b": {"capacity": 5}, "c": {"capacity": 6}},
 "childcare": {"kdv": {"slots": {"mon": {"places": 1}, "tue": {"places": 1}, "wed": {"places": 2}}}}})";

io::ChangeList changes(const std::string& patch) {
    const Folder folder;
    folder.write("base.json", base);
    json file = json::parse(patch);
    file["extends"] = {"base.json"};
    return io::read_changes(folder.write("what-if.json", file.dump())).value();
}

Lines sentences(const std::string& patch, io::Language language = io::Language::en) {
    Lines lines;
    for (const io::ObjectChange& object : changes(patch).objects) lines.push_back(io::change_sentence(object, language));
    return lines;
}

std::string numbered(std::string letter, int number) { return letter.append(std::to_string(number)); }

std::string screen(const std::string& patch) {
    std::ostringstream out;
    io::show(out, io::changes_document(changes(patch), "folder/what-if.json", io::Language::en), io::Language::en);
    return out.str();
}

}  // namespace

TEST_CASE("what is new, gone and changed, in the order of the format") {
    const io::ChangeList list =
        changes(R"({"groups": {"d": {"capacity": 1}, "a": {"capacity": 7}, "b": null}, "policy": {"free_days": 3}})");
    REQUIRE(list.objects.size() == 4);
    CHECK(list.objects[0].section == "policy");
    CHECK(list.objects[0].id.empty());
    CHECK(list.objects[1].id == "a");
    CHECK(list.objects[1].kind == io::ChangeKind::changed);
    CHECK(io::pointer_of(list.objects[1], list.objects[1].fields.at(0)) == "/groups/a/capacity");
    CHECK(list.objects[2].kind == io::ChangeKind::removed);
    CHECK(list.objects[3].kind == io::ChangeKind::added);
    CHECK(list.same.empty());
    CHECK(list.extends == Lines{"base.json"});
}

TEST_CASE("in words of the field, with the old value and the new") {
    CHECK(sentences(R"({"groups": {"a": {"capacity": 7, "sessions": ["tue,thu 09:00-10:30"]}}})") ==
          Lines{"lesson group a: seats 4 → 7; lesson times mon 09:00-12:00 → tue,thu 09:00-10:30"});
    CHECK(sentences(R"({"groups": {"a": {"self_study": 2.5}}})", io::Language::nl) ==
          Lines{"lesgroep a: uren zelfstudie niet gegeven → 2,5"});
    CHECK(sentences(R"({"policy": {"participant": {"travel": {"max_trip": 60}, "work": {"days": {"min": 3}}}}})") ==
          Lines{"policy: for everybody longest trip (minutes) 45 → 60; for everybody work days at least not given → 3"});
    CHECK(sentences(R"({"groups": {"d": {"capacity": 1, "movable": true}, "b": null}})") ==
          Lines{"lesson group b: gone", "lesson group d: new (seats 1, lesson times may change yes)"});
    CHECK(
        sentences(R"({"objective": [{"maximise": {"learning": 1}}, {"minimise": {"cost": 1}}]})") ==
        Lines{"objective: not given → most participants with all their required lessons, least cost of travelling, waiting and childcare"});
}

TEST_CASE("the same that happens to several is said once") {
    CHECK(sentences(R"({"childcare": {"kdv": {"slots": {"mon": {"places": 3}, "tue": {"places": 3}, "wed": {"places": 3}}}}})") ==
          Lines{"childcare kdv: half-day mon, tue places 1 → 3; half-day wed places 2 → 3"});
    CHECK(sentences(R"({"childcare": {"kdv": {"slots": {"mon": null, "thu": {"places": 1}, "tue": null}}}})") ==
          Lines{"childcare kdv: half-day mon, tue gone; half-day thu new (places 1)"});
    CHECK(screen(R"({"groups": {"a": {"movable": true}, "b": {"movable": true}}})") ==
          "What what-if.json changes in base.json:\n  lesson groups: 2 changed\n    a, b: lesson times may change not given → yes\n");
}

TEST_CASE("what holds already is named, and a file that changes nothing says so") {
    const std::string same = R"({"groups": {"a": {"capacity": 4.0}, "none": null}, "policy": {"participant": {"travel": {}}}})";
    CHECK(changes(same).objects.empty());
    CHECK(changes(same).same == Lines{"/policy/participant/travel", "/groups/a/capacity", "/groups/none"});
    CHECK(screen(same) ==
          "what-if.json changes nothing in base.json.\n"
          "Holds already without it: /policy/participant/travel, /groups/a/capacity,\n  /groups/none\n");
    const io::ChangeList partly = changes(R"({"groups": {"a": {"capacity": 4, "min_size": 2}}})");
    CHECK(partly.objects.size() == 1);
    CHECK(partly.same == Lines{"/groups/a/capacity"});
}

TEST_CASE("names and descriptions of the file change nothing, an object named description does") {
    CHECK(changes(R"({"name": "other", "description": "y", "groups": {"a": {"description": "y"}}})").objects.empty());
    CHECK(changes(R"({"name": "other", "groups": {"a": {"description": "y"}}})").same.empty());
    CHECK(changes(R"({"groups": {"description": {"capacity": 1}}})").objects.size() == 1);
}

TEST_CASE("what extends nothing is compared with nothing; several bases count as one") {
    const Folder folder;
    CHECK(io::read_changes(folder.write("base.json", base)).value().extends.empty());
    folder.write("more.json", R"({"extends": ["base.json"], "policy": {"free_days": 3}})");
    const auto list = io::read_changes(folder.write("top.json", R"({"extends": ["base.json", "more.json"], "policy": {"free_days": 4}})"));
    REQUIRE(list->objects.size() == 1);
    CHECK(io::change_sentence(list->objects[0], io::Language::en) == "policy: free days 3 → 4");
    CHECK(!io::read_changes(folder.write("broken.json", "{")));
}

TEST_CASE("what fills up a law, which is no scenario, is counted; what it changes in the law is said") {
    const Folder folder;
    folder.write("law.json", R"({"routes": {"b1": {"term_months": 36}}, "policy": {"free_days": 2}})");
    const std::string file =
        R"({"extends": ["law.json"], "routes": {"b1": {"term_months": 24}}, "participants": {"p": {}, "q": {}}, "groups": {"g": {}}})";
    std::ostringstream out;
    io::show(out, io::changes_document(io::read_changes(folder.write("town.json", file)).value(), "town.json", io::Language::en),
             io::Language::en);
    CHECK(out.str() ==
          "What town.json changes in law.json:\n  routes: 1 changed\n    b1: term (months) 36 → 24\n"
          "  added: lesson groups (1), participants (2)\n");
}

TEST_CASE("many changes fill a screen and no more; the JSON has them all") {
    json many;
    for (int i = 100; i < 160; ++i) many["groups"][numbered("g", i)] = {{"capacity", i}};
    many["groups"]["a"]["capacity"] = 9;
    for (int i = 100; i < 160; ++i) many["participants"][numbered("p", i)] = {{"weight", i}};
    const std::string said = screen(many.dump());
    CHECK(said.find("lesson groups: 1 changed, 60 new") != std::string::npos);
    CHECK(said.find("g111") != std::string::npos);
    CHECK(said.find("g112") == std::string::npos);
    CHECK(std::count(said.begin(), said.end(), '\n') < 24);
    CHECK(io::changes_json(changes(many.dump()), io::Language::en)["objects"].size() == 121);
    json different;
    for (int i = 100; i < 160; ++i) different["policy"]["cost"][numbered("k", i)] = i;
    CHECK(screen(different.dump()).find("and 42 more\n(duaal check --json gives all)") != std::string::npos);
}
