#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

namespace {

/// A parent with one child of one year, and lessons on Monday 09:00-12:00, away 08:50-12:10.
struct Parent : OnePerson {
    ChildIndex kid = child(family);
    GroupIndex group = lessons("mon 09:00-12:00");
    Timetable week = learning(language, group);
    CareWeek care;

    [[nodiscard]] std::vector<breach::Childcare> gaps() const { return gaps(plan_of(week)); }
    [[nodiscard]] std::vector<breach::Childcare> gaps(Plan plan) const {
        plan.care[family][kid] = care;
        std::vector<breach::Childcare> all;
        for (const duaal::check::Violation& violation : broken(CareRule::childcare, plan))
            all.push_back(std::get<breach::Childcare>(violation));
        return all;
    }
    Child& the_child() { return data.households[family].children[kid]; }
    void give_carer(std::initializer_list<std::string_view> available) {
        data.households[family].carers = {{"grandmother", times(available)}};
    }
};

}  // namespace

TEST_CASE("childcare: nobody at home is told with who, when and for what") {
    Parent world;
    const auto gaps = world.gaps();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].child == world.kid);
    CHECK(gaps[0].participant == world.person);
    CHECK(gaps[0].time == time("mon 08:50-12:10"));
    CHECK(world.gaps(world.plan_of({})).empty());
    world.week = learning(world.language, world.online_lessons("mon 09:00-12:00"));
    CHECK(world.gaps().empty());
}

TEST_CASE("childcare: which children need it") {
    Parent world;  // the period starts on 1 September 2026; care until twelve
    world.the_child().born = Date(2014, 9, 1);
    CHECK(world.gaps().empty());
    world.the_child().born = Date(2014, 9, 2);
    CHECK(world.gaps().size() == 1);
    world.the_child().needs_care = false;
    CHECK(world.gaps().empty());
    world.the_child().born = Date(2010, 1, 1);
    world.the_child().needs_care = true;
    CHECK(world.gaps().size() == 1);
    world.the_child().born = Date(2026, 9, 1);
    CHECK(world.gaps().size() == 1);
    world.the_child().born = Date(2026, 9, 2);  // not born yet
    CHECK(world.gaps().empty());
}

TEST_CASE("childcare: a carer covers when they are available, two carers together too") {
    Parent world;
    world.give_carer({"mon 08:50-12:10"});
    CHECK(world.gaps().empty());
    world.give_carer({"mon 08:55-12:10"});
    CHECK(world.gaps().at(0).time == time("mon 08:50-08:55"));
    world.give_carer({"mon 08:50-10:00", "mon 10:00-12:10"});
    CHECK(world.gaps().empty());
    world.give_carer({"mon 08:50-10:00", "mon 10:05-12:10"});
    CHECK(world.gaps().at(0).time == time("mon 10:00-10:05"));
}

TEST_CASE("childcare: school and slots cover from a handover after their start to one before their end") {
    Parent world;
    world.the_child().school = times("mon 08:35-12:25");
    CHECK(world.gaps().empty());
    world.the_child().school = times("mon 08:40-12:25");
    CHECK(world.gaps().at(0).time == time("mon 08:50-08:55"));
    world.the_child().school.clear();
    world.care = {slots(world.childcare({}, {"mon 08:35-12:25"}), {0})};
    CHECK(world.gaps().empty());
    world.data.policy.handover = Minutes{20};
    CHECK(world.gaps().size() == 2);
    world.the_child().school = times("mon 10:00-10:20");  // shorter than two handovers: covers nothing
    world.care.clear();
    CHECK(world.gaps().at(0).time == time("mon 08:50-12:10"));
}

TEST_CASE("childcare: pieces at most care_join_minutes apart are one") {
    Parent world;
    const ChildcareIndex daycare = world.childcare({}, {"mon 10:30-12:30"});
    world.care = {slots(daycare, {0})};
    world.the_child().school = times("mon 08:30-10:00");
    CHECK(world.gaps().empty());
    world.the_child().school = times("mon 08:30-09:55");
    CHECK(world.gaps().at(0).time == time("mon 09:40-10:45"));
    world.the_child().school = times("mon 08:30-11:30");  // they overlap
    CHECK(world.gaps().empty());
}

TEST_CASE("childcare: the other parent covers unless away or in an online lesson") {
    Parent world;
    const ParticipantIndex partner = world.participant(world.family);
    world.learns(partner, world.language);
    Plan plan = world.plan_of(world.week);
    CHECK(world.gaps(plan).empty());
    plan.timetables[partner] = learning(world.language, world.lessons("mon 12:20-13:00"));  // leaves as the other comes home
    CHECK(world.gaps(plan).empty());
    plan.timetables[partner] = learning(world.language, world.lessons("mon 12:15-13:00"));
    const auto gaps = world.gaps(plan);
    REQUIRE(gaps.size() == 2);  // of each of them
    CHECK(gaps[0].time == time("mon 12:05-12:10"));
    CHECK(gaps[1].time == time("mon 12:05-12:10"));
}

TEST_CASE("childcare: while both are away each away interval needs cover, and between two none") {
    Parent world;
    const ParticipantIndex partner = world.participant(world.family);
    world.learns(partner, world.language);
    Plan plan = world.plan_of(world.week);
    plan.timetables[partner] = learning(world.language, world.online_lessons("mon 11:00-13:00"));
    const auto online = world.gaps(plan);
    REQUIRE(online.size() == 1);  // the partner's online lesson needs no care by itself
    CHECK(online[0].participant == world.person);
    CHECK(online[0].time == time("mon 11:00-12:10"));
    world.data.participants[partner].appointments.push_back({"doctor", times("mon 09:00-09:30"), world.place, false});
    CHECK(world.gaps(plan).at(0).time == time("mon 08:50-09:40"));
    world.data.participants[partner].appointments[0].location.reset();  // at home: the partner is there
    CHECK(world.gaps(plan).at(0).time == time("mon 11:00-12:10"));
    world.week = learning(world.language, world.lessons("mon 09:00-10:00"));
    Plan alone = world.plan_of(both(world.week, working(world.placement(world.place, {"mon 10:20-12:00"}), {0})));
    alone.timetables[partner] = learning(world.language, world.lessons("mon 08:00-13:00"));
    world.care = {slots(world.childcare({}, {"mon 07:00-14:00"}), {0})};
    CHECK(world.gaps(alone).empty());
}

TEST_CASE("childcare: onsite the child travels along, for the whole away interval of what the slot contains") {
    Parent world;
    const ChildcareIndex onsite = world.childcare(world.place, {"mon 09:00-12:00", "mon 09:00-11:55", "mon 12:00-13:00"});
    world.data.childcare[onsite].onsite = true;
    world.care = {slots(onsite, {0})};
    CHECK(world.gaps().empty());
    world.care = {slots(onsite, {1})};  // ends too early
    CHECK(world.gaps().size() == 1);
    world.care = {slots(onsite, {0})};
    world.data.childcare[onsite].location = world.location();  // elsewhere
    CHECK(world.gaps().size() == 1);
}

TEST_CASE("childcare: the child that travels along with one parent leaves the other free") {
    Parent world;
    const ParticipantIndex partner = world.participant(world.family);
    world.learns(partner, world.language);
    const ChildcareIndex onsite = world.childcare(world.place, {"mon 09:00-12:00"});
    world.data.childcare[onsite].onsite = true;
    world.care = {slots(onsite, {0})};
    Plan plan = world.plan_of(world.week);
    plan.timetables[partner] = working(world.placement(world.place, {"mon 10:00-11:00"}), {0});
    CHECK(world.gaps(plan).empty());
    plan.timetables[partner] = working(world.placement(world.place, {"mon 10:00-12:05"}), {0});
    CHECK(world.gaps(plan).empty());  // from 12:10 on the first is home with the child
    world.who().appointments.push_back({"talk", times("mon 12:20-12:30"), world.place, false});
    CHECK(world.gaps(plan).at(0).time == time("mon 12:10-12:15"));
}
