#include "io/report/week/minding.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "io/document/show.hpp"
#include "io/report/week/week.hpp"
#include "io/text/times.hpp"
#include "tests/support/builders.hpp"

using namespace duaal;
using test::ScenarioBuilder;
using test::times;

namespace {

using Lines = std::vector<std::string>;

/// A household with a child; who is in a lesson is away from 10 minutes before it until 10 minutes after.
struct Home {
    ScenarioBuilder builder;
    domain::LocationIndex home = builder.location(), school = builder.location();
    domain::HouseholdIndex household = builder.household(home);
    domain::ChildIndex child = builder.child(household);
    domain::ModuleIndex module = builder.module();
    domain::Plan plan;

    domain::ParticipantIndex parent(const char* lesson, bool online = false) {
        const auto group = builder.group(module, online ? std::nullopt : std::optional(school), times(lesson));
        const auto person = builder.participant(household);
        builder.learns(person, module);
        chosen_.push_back({module, group});
        return person;
    }

    /// "09:50-12:10 person-02", of all week without what everyone minds.
    Lines minded() {
        const domain::Scenario scenario = builder.build();
        Lines lines;
        for (const facts::Minding& one : facts::minding_of(scenario, with_lessons(scenario), household, child))
            if (one.by != facts::Minding::By::everyone)
                lines.push_back(io::span_text(one.time) + " " + io::minder_text(one, {}).in(io::Language::en));
        return lines;
    }

    domain::Plan with_lessons(const domain::Scenario& scenario) const {
        domain::Plan made = plan.care.empty() ? test::empty_plan(scenario) : plan;
        for (std::uint32_t p = 0; p < chosen_.size(); ++p) made.timetables[domain::ParticipantIndex{p}].learning = {chosen_[p]};
        return made;
    }

private:
    std::vector<domain::Lesson> chosen_;
};

}  // namespace

TEST_CASE("while one parent is away the other minds the child, and where both are away nobody does") {
    Home one;
    one.parent("mon 10:00-12:00");
    const auto second = one.parent("mon 11:00-14:00");
    const std::string id = one.builder[second].id;
    CHECK(one.minded() == Lines{"09:50-10:50 " + id, "10:50-12:10 nobody", "12:10-14:10 " + one.builder[domain::ParticipantIndex{0}].id});
}

TEST_CASE("a carer minds the child when no parent can, and only while available") {
    Home one;
    one.parent("mon 10:00-12:00");
    one.builder.data.households[one.household].carers.push_back({"oma", times("mon 09:00-11:30")});
    CHECK(one.minded() == Lines{"09:50-11:30 oma", "11:30-12:10 nobody"});
}

TEST_CASE("a parent in an online lesson minds the child alone, but not for another who is away") {
    Home alone;
    const auto parent = alone.parent("mon 10:00-12:00", true);
    CHECK(alone.minded() == Lines{"10:00-12:00 " + alone.builder[parent].id});
    alone.parent("mon 11:00-12:00");
    const std::string second = alone.builder[domain::ParticipantIndex{1}].id;
    CHECK(alone.minded() == Lines{"10:00-10:50 " + second, "10:50-12:00 nobody", "12:00-12:10 " + alone.builder[parent].id});
}

TEST_CASE("school and childcare that the staff join are one after another without a gap, and the drawing names them") {
    Home one;
    const auto parent = one.parent("mon 09:30-15:00");
    one.builder.data.households[one.household].children[one.child].school = times("mon 08:30-14:00");
    const auto care = one.builder.childcare(one.home, {"mon 14:15-18:00"});
    const domain::Scenario scenario = one.builder.build();
    one.plan = test::empty_plan(scenario);
    one.plan.care[one.household][one.child] = {{care, {domain::SlotIndex{0}}}};
    const std::string place = scenario.childcare()[care].id;
    CHECK(one.minded() == Lines{"08:30-14:00 school", "14:00-18:00 " + place});
    std::ostringstream out;
    io::show(out, io::week(scenario, one.with_lessons(scenario), parent), io::Language::en);
    CHECK(out.str().find("Who minds " + scenario.households()[one.household].children[one.child].id) != std::string::npos);
    CHECK(out.str().find("08:30  school") != std::string::npos);
    CHECK(out.str().find("14:00  " + place) != std::string::npos);
}

TEST_CASE("who looks at the week is called self in it") {
    Home one;
    const auto first = one.parent("mon 10:00-12:00");
    one.parent("tue 10:00-12:00");
    const domain::Scenario scenario = one.builder.build();
    const auto week = facts::minding_of(scenario, one.with_lessons(scenario), one.household, one.child);
    const std::string id = scenario.participants()[first].id;
    Lines words;
    for (const facts::Minding& minding : week)
        if (minding.by == facts::Minding::By::participants) words.push_back(io::minder_text(minding, id).in(io::Language::en));
    CHECK(words == Lines{scenario.participants()[domain::ParticipantIndex{1}].id, "self"});
}
