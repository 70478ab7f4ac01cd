#include <doctest/doctest.h>

#include <set>

#include "solver/check/claim_of.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using namespace duaal;
using claim::OfChild;
using claim::OfChildOnDay;
using claim::OfDay;
using claim::OfModule;
using claim::Plain;

namespace {

/// The claims that a choice breaks, of one rule.
template <class Choice>
std::vector<Claim> claims(const OnePerson& world, Rule rule, const Choice& choice) {
    std::vector<Claim> all;
    for (const check::Violation& violation : world.broken(rule, choice)) all.push_back(check::claim_of(world.build(), violation));
    return all;
}

/// Of every alternative of Violation.
template <std::size_t... at>
std::vector<check::Violation> one_of_each(std::index_sequence<at...>) {
    return {check::Violation(std::in_place_index<at>)...};
}

}  // namespace

TEST_CASE("claims: a broken rule breaks the claim of its own name") {
    OnePerson world;
    world.lessons("mon 09:00-12:00");
    const Scenario scenario = world.build();
    const auto all = one_of_each(std::make_index_sequence<std::variant_size_v<check::Violation>>{});
    std::set<std::string_view> names;
    for (const check::Violation& violation : all) {
        CAPTURE(name(check::rule_of(violation)));
        CHECK(name(check::claim_of(scenario, violation)) == name(check::rule_of(violation)));
        names.insert(name(check::claim_of(scenario, violation)));
    }
    CHECK(names.size() == all_week_rules.size() + all_care_rules.size() + all_shared_rules.size());
}

TEST_CASE("claims: of lessons by their module, of work without a subject") {
    OnePerson world;
    const ModuleIndex second = world.module();
    world.learns(world.person, second);
    const GroupIndex a = world.lessons("mon 09:00-12:00"), b = world.group(second, world.place, times("tue 09:00-12:00"));
    const PlacementIndex kas = world.placement(world.place, {"wed 09:00-12:00", "thu 09:00-12:00"});
    world.who().available = {};
    world.who().max_trip = Minutes{5};
    world.who().fixed = PartialTimetable{{{second, a}}, WorkChoice{kas, {ShiftIndex{1}}}, false};
    Timetable week = working(kas, {0});
    week.learning = {{world.language, a}, {second, b}};
    CHECK(claims(world, WeekRule::available, week) == std::vector<Claim>{OfModule{OfModule::What::available, world.language},
                                                                         OfModule{OfModule::What::available, second},
                                                                         Plain{Plain::What::available}});
    CHECK(claims(world, WeekRule::trip_limit, week) == std::vector<Claim>{OfModule{OfModule::What::trip_limit, world.language},
                                                                          OfModule{OfModule::What::trip_limit, second},
                                                                          Plain{Plain::What::trip_limit}});
    CHECK(claims(world, WeekRule::fixed, week) == std::vector<Claim>{OfModule{OfModule::What::fixed, second}, Plain{Plain::What::fixed}});
    // a lesson counts for the module that it was chosen for, whatever its group teaches
    CHECK(claims(world, WeekRule::eligible_group, learning(second, a)) ==
          std::vector<Claim>{OfModule{OfModule::What::eligible_group, second}});
    CHECK(claims(world, WeekRule::trip_limit, learning(second, a)) == std::vector<Claim>{OfModule{OfModule::What::trip_limit, second}});
    world.data.groups[b].capacity = 0;
    CHECK(claims(world, SharedRule::group_capacity, world.plan_of(week)) ==
          std::vector<Claim>{OfModule{OfModule::What::group_capacity, second}});
    // a module that is missing beside others is the form's
    CHECK(claims(world, WeekRule::structure, learning(second, b)) == std::vector<Claim>{Plain{Plain::What::structure}});
}

TEST_CASE("claims: of days, rest by the first of the two") {
    OnePerson world;
    const Timetable night = working(world.placement(world.place, {"sun 14:00-24:00", "mon 00:00-10:00"}), {0, 1});
    CHECK(claims(world, WeekRule::rest, night) == std::vector<Claim>{OfDay{OfDay::What::rest, Day::sun}});
    world.who().max_hours_day = hours(9);
    CHECK(claims(world, WeekRule::day_hours, night) ==
          std::vector<Claim>{OfDay{OfDay::What::day_hours, Day::mon}, OfDay{OfDay::What::day_hours, Day::sun}});
    world.who().appointments.push_back({"talk", times("mon 09:00-11:00"), {}, false});
    CHECK(claims(world, WeekRule::travel, night) == std::vector<Claim>{OfDay{OfDay::What::travel, Day::mon}});
}

TEST_CASE("claims: of children, childcare by day") {
    OnePerson world;
    world.child(world.family);
    const ChildIndex second = world.child(world.family);
    world.data.households[world.family].children[ChildIndex{0}].needs_care = false;
    const ChildcareIndex daycare = world.childcare({}, {"fri 08:00-13:00"});
    world.data.childcare[daycare].min_slots = 2;
    Plan plan = world.plan_of(learning(world.language, world.lessons("mon,thu 09:00-12:00")));
    plan.care[world.family][second] = {slots(daycare, {0})};
    CHECK(claims(world, CareRule::childcare, plan) == std::vector<Claim>{OfChildOnDay{second, Day::mon}, OfChildOnDay{second, Day::thu}});
    CHECK(claims(world, CareRule::care_minimum, plan) == std::vector<Claim>{OfChild{OfChild::What::care_minimum, second}});
}

TEST_CASE("claims are ordered, and alike only where rule and subjects are") {
    const std::set<Claim> all{Plain{Plain::What::available},
                              OfModule{OfModule::What::available, ModuleIndex{0}},
                              OfModule{OfModule::What::available, ModuleIndex{1}},
                              OfModule{OfModule::What::required, ModuleIndex{1}},
                              OfModule{OfModule::What::available, ModuleIndex{0}},
                              Plain{Plain::What::work},
                              OfDay{OfDay::What::rest, Day::mon},
                              OfDay{OfDay::What::travel, Day::tue}};
    CHECK(all.size() == 7);
    CHECK(name(*all.begin()) == "required");
    CHECK(name(Claim(Plain{Plain::What::work})) == "work");
    CHECK(name(Claim(OfChildOnDay{ChildIndex{0}, Day::mon})) == "childcare");
}
