#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "io/plan/read_plan.hpp"
#include "io/plan/write_plan.hpp"
#include "solver/check/score.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;
using FormFault = check::fault::Form;
using How = FormFault::How;
using Json = nlohmann::ordered_json;

namespace {

/// Two people and a child; the first has everything, the second nothing.
struct Written : OnePerson {
    PlacementIndex kas = placement(place, {"tue 08:00-16:00", "wed 08:00-16:00"});
    ParticipantIndex partner = participant(family);
    Scenario scenario;
    std::string text;

    Written() : scenario(made(*this)), text(io::plan_text(scenario, stated(), {"west", "0.1.0", 7, 2, 0.81249})) {}

    static Scenario made(Written& world) {
        world.lessons("mon 09:00-12:00");
        world.works(world.partner);
        world.child(world.family);
        world.childcare({}, {"mon 08:00-13:00", "tue 08:00-13:00"});
        return world.build();
    }
    [[nodiscard]] check::Stated stated() const {
        Outcome outcome;
        outcome.plan = plan_of(both(learning(language, GroupIndex{0}), working(kas, {1, 0})));
        outcome.plan->care[family][ChildIndex{0}] = {slots({0}, {1, 0})};
        for (const std::int64_t value : check::values_of(scenario, *outcome.plan)) outcome.levels.push_back({value, value + 1});
        outcome.levels.back().bound.reset();
        outcome.stopped = Stopped::gap;
        return check::stated_by(scenario, "abc", outcome);
    }

    /// What is wrong with the plan's form after a change of its JSON.
    template <class Change>
    [[nodiscard]] std::vector<check::FileFault> faults_after(Change change) const {
        Json file = Json::parse(text);
        change(file);
        const auto reading = io::read_plan_text(scenario, file.dump(), "plan.json");
        REQUIRE(reading.stated);
        return reading.stated->faults;
    }
    template <class Change>
    [[nodiscard]] FormFault fault_after(Change change) const {
        const auto faults = faults_after(change);
        REQUIRE(faults.size() == 1);
        return std::get<FormFault>(faults.front());
    }
    [[nodiscard]] std::string refusal(const std::string& content) const {
        const auto reading = io::read_plan_text(scenario, content, "plan.json");
        CHECK_FALSE(reading.stated);
        REQUIRE(reading.diagnostics.size() == 1);
        return reading.diagnostics[0].code;
    }
};

}  // namespace

TEST_CASE("a plan file has the keys of the format in their order, a line for each person, and leaves out what is empty") {
    const Written plan;
    CHECK(plan.text ==
          R"({"format": "duaal-plan/1",
 "scenario": "west",
 "scenario_sha256": "abc",
 "duaal": "0.1.0",
 "objective": [
  {"maximise": {"promised": 1}, "value": 0, "bound": 1},
  {"maximise": {"learning": 1}, "value": 1, "bound": 2},
  {"maximise": {"complete": 1}, "value": 1, "bound": 2},
  {"maximise": {"kept": 1}, "value": 0, "bound": 1},
  {"maximise": {"active": 1}, "value": 1, "bound": 2},
  {"maximise": {"coverage": 1, "modules": 1}, "value": 1, "bound": 2},
  {"minimise": {"cost": 1}, "value": 160, "bound": null}
 ],
 "participants": {
  "person-01": {"status": "complete", "learning": {"module-01": "group-01"}, "work": {"placement-01": ["shift-01", "shift-02"]}, "cost": 60},
  "person-02": {"status": "none", "cost": 0}
 },
 "children": {
  "household-01": {"child-01": {"childcare-01": ["slot-01", "slot-02"]}}
 },
 "search": {"seconds": 0.812, "stopped": "gap", "seed": 7, "threads": 2}}
)");
}

TEST_CASE("a plan file that was written is read as what was claimed") {
    const Written plan;
    const auto reading = io::read_plan_text(plan.scenario, plan.text, "plan.json");
    REQUIRE(reading.stated);
    CHECK(reading.diagnostics.empty());
    CHECK(reading.stated->faults.empty());
    CHECK(reading.stated->sha256 == "abc");
    CHECK(reading.stated->stopped == Stopped::gap);
    Timetable sorted = both(learning(plan.language, GroupIndex{0}), working(plan.kas, {0, 1}));
    CHECK(reading.stated->plan.timetables[plan.person] == sorted);
    CHECK(reading.stated->plan.timetables[plan.partner].empty());
    CHECK(reading.stated->plan.care[plan.family][ChildIndex{0}] == CareWeek{slots({0}, {0, 1})});
    CHECK(reading.stated->people[plan.person].status == Status::complete);
    CHECK(reading.stated->people[plan.person].cost == 60);
    CHECK(reading.stated->levels->at(5).bound == 2);
    CHECK_FALSE(reading.stated->levels->at(6).bound);
    CHECK(io::plan_text(plan.scenario, *reading.stated, {"west", "0.1.0", 7, 2, 0.81249}) == plan.text);
}

TEST_CASE("what is no JSON object, or has a key twice, cannot be read") {
    const Written plan;
    CHECK(plan.refusal("{") == "bad_json");
    CHECK(plan.refusal("[]") == "wrong_form");
    CHECK(plan.refusal("null") == "wrong_form");
    CHECK(plan.refusal(R"({"format": "duaal-plan/1", "format": "duaal-plan/1"})") == "duplicate_key");
    const auto reading = io::read_plan(plan.scenario, "no/such/plan.json");
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(reading.diagnostics[0].code == "unreadable_file");
}

TEST_CASE("any JSON object can be judged, also an empty one") {
    const Written plan;
    const auto reading = io::read_plan_text(plan.scenario, "{}", "plan.json");
    REQUIRE(reading.stated);
    CHECK(reading.stated->faults.size() == 7);                               // each key but `children`
    CHECK(check::judge(plan.scenario, "abc", *reading.stated).size() == 9);  // and two people are missing
}

TEST_CASE("unknown keys and ids are named with their place") {
    const Written plan;
    auto fault = plan.fault_after([](Json& file) { file["extra"] = 1; });
    CHECK(fault.rule == check::FileRule::plan);
    CHECK(fault.how == How::unknown_key);
    CHECK(fault.where == "/extra");
    fault = plan.fault_after([](Json& file) { file["participants"]["person-01"]["note"] = ""; });
    CHECK(fault.where == "/participants/person-01/note");
    fault = plan.fault_after([](Json& file) { file["search"]["nodes"] = 3; });
    CHECK(fault.where == "/search/nodes");
    fault = plan.fault_after([](Json& file) { file["objective"][0]["gap"] = 3; });
    CHECK(fault.where == "/objective/0/gap");
    fault = plan.fault_after([](Json& file) { file["participants"]["person-99"] = file["participants"]["person-01"]; });
    CHECK(fault.how == How::unknown_id);
    CHECK(fault.said == "person-99");
    const auto said = [&](auto change) {
        const auto found = plan.fault_after(change);
        CHECK(found.how == How::unknown_id);
        return found.said;
    };
    CHECK(said([](Json& file) { file["participants"]["person-01"]["learning"]["module-01"] = "g"; }) == "g");
    CHECK(said([](Json& file) { file["participants"]["person-01"]["learning"]["m"] = "group-01"; }) == "m");
    CHECK(said([](Json& file) { file["participants"]["person-01"]["work"]["p"] = {"shift-01"}; }) == "p");
    CHECK(said([](Json& file) { file["participants"]["person-01"]["work"]["placement-01"][0] = "s"; }) == "s");
    CHECK(said([](Json& file) { file["children"]["h"] = Json::object(); }) == "h");
    CHECK(said([](Json& file) { file["children"]["household-01"]["c"] = Json::object(); }) == "c");
    CHECK(said([](Json& file) { file["children"]["household-01"]["child-01"]["k"] = {"slot-01"}; }) == "k");
    CHECK(said([](Json& file) { file["children"]["household-01"]["child-01"]["childcare-01"][0] = "x"; }) == "x");
}

TEST_CASE("wrong forms are faults of the file, of the status or of the cost") {
    const Written plan;
    const auto reason = [&](auto change) { return plan.fault_after(change).how; };
    CHECK(reason([](Json& file) { file["format"] = "duaal-plan/2"; }) == How::other_format);
    CHECK(reason([](Json& file) { file["scenario"] = 3; }) == How::no_text);
    CHECK(reason([](Json& file) { file.erase("duaal"); }) == How::missing_key);
    CHECK(reason([](Json& file) { file["objective"] = Json::object(); }) == How::no_list);
    CHECK(reason([](Json& file) { file["objective"][0]["value"] = 0.5; }) == How::no_whole_number);
    CHECK(reason([](Json& file) { file["objective"][0]["bound"] = "1"; }) == How::no_number);
    CHECK(reason([](Json& file) { file["participants"]["person-02"] = nullptr; }) == How::no_object);
    CHECK(reason([](Json& file) { file["participants"]["person-01"]["work"]["placement-01"] = "shift-01"; }) == How::no_list);
    CHECK(reason([](Json& file) { file["participants"]["person-01"]["work"]["placement-01"] = Json::array(); }) == How::empty);
    CHECK(reason([](Json& file) { file["participants"]["person-01"]["learning"] = Json::object(); }) == How::empty);
    CHECK(reason([](Json& file) { file["children"]["household-01"]["child-01"]["childcare-01"] = Json::array(); }) == How::empty);
    CHECK(reason([](Json& file) { file["search"]["stopped"] = "done"; }) == How::no_word);
    CHECK(reason([](Json& file) { file["search"]["seed"] = -0.5; }) == How::no_whole_number);
    const auto status = plan.fault_after([](Json& file) { file["participants"]["person-01"]["status"] = "fine"; });
    CHECK(status.rule == check::FileRule::status);
    CHECK(status.participant == plan.person);
    CHECK(plan.fault_after([](Json& file) { file["participants"]["person-01"]["cost"] = 60.5; }).rule == check::FileRule::cost);
}

TEST_CASE("whole numbers may have a fraction of zero, bounds any") {
    const Written plan;
    const auto faults = plan.faults_after([](Json& file) {
        file["objective"][0]["value"] = 0.0;
        file["objective"][0]["bound"] = 0.5;
        file["participants"]["person-01"]["cost"] = 60.0;
    });
    CHECK(faults.empty());
}
