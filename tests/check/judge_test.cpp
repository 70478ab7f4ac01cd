#include <doctest/doctest.h>

#include <algorithm>

#include "solver/check/score.hpp"
#include "solver/check/stated.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using namespace duaal;
using check::Finding;
using check::reason_of;
using check::rule_name;
using check::Stated;
namespace fault = check::fault;

namespace {

/// A person with lessons, and what a right plan says of it.
struct PlanOfOne : OnePerson {
    Scenario scenario;
    Stated stated;

    PlanOfOne() : scenario(made(*this)), stated(right()) {}

    static Scenario made(OnePerson& world) {
        world.lessons("mon 09:00-12:00");
        return world.build();
    }
    [[nodiscard]] Stated right() const {
        Outcome outcome;
        outcome.plan = plan_of(learning(language, GroupIndex{0}));
        for (const std::int64_t value : check::values_of(scenario, *outcome.plan)) outcome.levels.push_back({value, value});
        outcome.stopped = Stopped::optimal;
        return check::stated_by(scenario, "hash", outcome);
    }
    [[nodiscard]] std::vector<Finding> faults() const { return check::judge(scenario, "hash", stated); }
    /// The one fault that there is.
    [[nodiscard]] Finding fault() const {
        const auto all = faults();
        REQUIRE(all.size() == 1);
        return all.front();
    }
    template <class Fault>
    [[nodiscard]] Fault of() const {
        return std::get<Fault>(std::get<check::FileFault>(fault()));
    }
    check::StatedLevel& level(std::size_t at) { return stated.levels->at(at); }
    check::StatedPerson& said() { return stated.people[person]; }
};

}  // namespace

TEST_CASE("judge: a plan that says what is so") { CHECK(PlanOfOne().faults().empty()); }

TEST_CASE("judge: a plan of another scenario") {
    PlanOfOne plan;
    plan.stated.sha256 = "other";
    CHECK(rule_name(plan.fault()) == "plan");
    CHECK(reason_of(plan.fault()) == "other_scenario");
}

TEST_CASE("judge: wrong status and cost") {
    PlanOfOne plan;
    plan.said().status = Status::complete;
    CHECK(rule_name(plan.fault()) == "status");
    plan = PlanOfOne();
    ++*plan.said().cost;
    CHECK(rule_name(plan.fault()) == "cost");
    CHECK(plan.of<fault::WrongCost>().said == 21);
    CHECK(plan.of<fault::WrongCost>().is == 20);
}

TEST_CASE("judge: broken rules of weeks, households and of what is shared") {
    PlanOfOne plan;
    ScenarioBuilder changed;
    changed.data = plan.scenario.data();
    changed.data.groups[GroupIndex{0}].capacity = 0;
    changed.data.participants[plan.person].max_trip = Minutes{5};
    changed.child(plan.family);
    plan.stated.plan.care[plan.family].push_back({});
    plan.scenario = changed.build();
    std::vector<std::string_view> rules;
    for (const Finding& finding : plan.faults()) rules.push_back(rule_name(finding));
    CHECK(rules == std::vector<std::string_view>{"trip_limit", "childcare", "group_capacity"});
}

TEST_CASE("judge: a person who is missing, and then no value is judged") {
    PlanOfOne plan;
    plan.said().present = false;
    plan.level(0).value = plan.level(0).bound = 1000;
    CHECK(reason_of(plan.fault()) == "missing_participant");
    CHECK(plan.of<fault::MissingParticipant>().participant == plan.person);
}

TEST_CASE("judge: who was not understood is not judged, and faults of the form are handed on") {
    PlanOfOne plan;
    plan.said().complete = false;
    plan.said().status = Status::complete;
    plan.stated.plan.timetables[plan.person].learning.clear();
    plan.stated.faults.emplace_back(fault::Form{fault::Form::How::unknown_id, "/participants/x", "x"});
    CHECK(reason_of(plan.fault()) == "unknown_id");
}

TEST_CASE("judge: wrong levels and values") {
    PlanOfOne plan;
    plan.level(0).level = plan.scenario.objective()[1];
    CHECK(reason_of(plan.fault()) == "other_level");
    CHECK(plan.of<fault::OtherLevel>().level == 0);
    plan = PlanOfOne();
    plan.level(1).level->parts[0].weight = 2;
    CHECK(reason_of(plan.fault()) == "other_level");
    plan = PlanOfOne();
    std::ranges::reverse(plan.level(5).level->parts);  // coverage and modules: the order says nothing
    CHECK(plan.faults().empty());
    plan = PlanOfOne();
    plan.level(1).value = 2;
    CHECK(reason_of(plan.fault()) == "misstated");
    CHECK(plan.of<fault::WrongValue>().said == 2);
    CHECK(plan.of<fault::WrongValue>().is == 1);
    plan = PlanOfOne();
    plan.stated.levels->pop_back();
    plan.stated.stopped = Stopped::time;
    CHECK(reason_of(plan.fault()) == "level_count");
    CHECK(plan.of<fault::LevelCount>().said == 6);
    CHECK(plan.of<fault::LevelCount>().is == 7);
}

TEST_CASE("judge: a bound is never worse than its value, on either side") {
    PlanOfOne plan;
    plan.stated.stopped = Stopped::time;
    plan.level(1).bound = 2;
    CHECK(plan.faults().empty());
    plan.level(1).bound = 0.5;
    CHECK(reason_of(plan.fault()) == "bound_worse");
    CHECK(plan.of<fault::WorseBound>().said == "0.5");
    plan = PlanOfOne();
    plan.stated.stopped = Stopped::gap;
    plan.level(6).bound = 19;
    CHECK(plan.faults().empty());
    plan.level(6).bound = 20.5;
    CHECK(reason_of(plan.fault()) == "bound_worse");
}

TEST_CASE("judge: a bound may be absent only below the first level that is not proven") {
    PlanOfOne plan;
    plan.stated.stopped = Stopped::time;
    plan.level(1).bound = 2;
    for (std::size_t i = 2; i < 7; ++i) plan.level(i).bound.reset();
    CHECK(plan.faults().empty());
    plan.level(1).bound.reset();
    CHECK(reason_of(plan.fault()) == "no_bound");
    CHECK(plan.of<fault::NoBound>().level == 1);
}

TEST_CASE("judge: optimal exactly when every level is proven") {
    PlanOfOne plan;
    plan.stated.stopped = Stopped::time;
    CHECK(reason_of(plan.fault()) == "not_optimal");
    plan.stated.stopped = Stopped::optimal;
    plan.level(6).bound = 19;
    CHECK(reason_of(plan.fault()) == "not_proven");
    plan.level(6).bound = 19.5;
    CHECK(reason_of(plan.fault()) == "not_proven");
}
