#include <doctest/doctest.h>

#include "solver/check/score.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

namespace {

/// Two people of weight 1 and 10 who follow the same module; the second one's choices are `choice`.
struct Pair : OnePerson {
    ParticipantIndex partner = participant(family);
    GroupIndex group = lessons("mon 09:00-12:00");
    PlacementIndex kas = placement(place, {"tue 08:00-16:00", "wed 08:00-16:00"});
    Timetable choice;

    Pair() {
        learns(partner, language);
        works(partner);
        data.participants[partner].weight = 10;
    }
    [[nodiscard]] std::int64_t term(Term term) const {
        Plan plan = plan_of({});
        plan.timetables[partner] = choice;
        return duaal::check::terms_of(build(), plan)[static_cast<std::size_t>(term)];
    }
    Participant& second() { return data.participants[partner]; }
};

}  // namespace

TEST_CASE("terms count by weight and by status") {
    Pair world;
    for (const Term term : {Term::complete, Term::learning, Term::active, Term::modules}) CHECK(world.term(term) == 0);
    world.choice = learning(world.language, world.group);
    CHECK(world.term(Term::learning) == 10);
    CHECK(world.term(Term::active) == 10);
    CHECK(world.term(Term::modules) == 10);
    CHECK(world.term(Term::complete) == 0);
    world.choice = both(world.choice, working(world.kas, {0}));
    CHECK(world.term(Term::complete) == 10);
    CHECK(world.term(Term::learning) == 10);
    world.choice = working(world.kas, {0});
    CHECK(world.term(Term::learning) == 0);
    CHECK(world.term(Term::active) == 10);
    world.second().learning.clear();
    CHECK(world.term(Term::complete) == 10);
    CHECK(world.term(Term::learning) == 0);  // who has no modules is not counted
}

TEST_CASE("promised: with a fixed, and not none") {
    Pair world;
    world.choice = working(world.kas, {0});
    CHECK(world.term(Term::promised) == 0);
    world.second().fixed.emplace();
    CHECK(world.term(Term::promised) == 0);  // one that names nothing is as if absent
    world.second().fixed->work = WorkChoice{world.kas, {}};
    CHECK(world.term(Term::promised) == 10);
    world.choice = {};
    CHECK(world.term(Term::promised) == 0);
}

TEST_CASE("coverage: filled shifts up to what is needed") {
    Pair world;
    world.choice = working(world.kas, {0, 1});
    CHECK(world.term(Term::coverage) == 0);
    world.data.placements[world.kas].shifts[ShiftIndex{0}].needed = 1;
    world.data.placements[world.kas].shifts[ShiftIndex{1}].needed = 5;
    CHECK(world.term(Term::coverage) == 2);
}

TEST_CASE("kept: every part that current gives, the very set of shifts unless its list is empty") {
    Pair world;
    world.choice = both(learning(world.language, world.group), working(world.kas, {1, 0}));
    CHECK(world.term(Term::kept) == 0);
    world.second().current.emplace();
    CHECK(world.term(Term::kept) == 0);
    world.second().current->learning = {{world.language, world.group}};
    CHECK(world.term(Term::kept) == 10);
    world.second().current->work = WorkChoice{world.kas, {}};
    CHECK(world.term(Term::kept) == 10);
    world.second().current->work->shifts = {ShiftIndex{0}};
    CHECK(world.term(Term::kept) == 0);
    world.second().current->work->shifts = {ShiftIndex{0}, ShiftIndex{1}};
    CHECK(world.term(Term::kept) == 10);
    world.second().current->gone = true;
    CHECK(world.term(Term::kept) == 0);
    world.second().current->gone = false;
    world.second().current->learning = {{world.language, world.lessons("thu 09:00-12:00")}};
    CHECK(world.term(Term::kept) == 0);
}

TEST_CASE("fairness: the smallest share of complete heads among the tags that anyone bears, in thousandths") {
    Pair world;
    const TagIndex parents = world.tag(), young = world.tag(), nobody = world.tag();
    world.data.policy.fairness_tags = {nobody};
    world.choice = both(learning(world.language, world.group), working(world.kas, {0}));
    CHECK(world.term(Term::fairness) == 0);
    world.second().tags = {parents, young};
    world.data.policy.fairness_tags = {parents, young, nobody};
    CHECK(world.term(Term::fairness) == 1000);
    world.who().tags = {young};
    CHECK(world.term(Term::fairness) == 500);
    const ParticipantIndex third = world.participant(world.family);
    world.learns(third, world.language);
    world.data.participants[third].tags = {young};
    CHECK(world.term(Term::fairness) == 333);
    world.data.policy.fairness_tags = {parents};
    CHECK(world.term(Term::fairness) == 1000);
}

TEST_CASE("cost: of all participants and all children") {
    Pair world;
    world.child(world.family);
    const ChildcareIndex daycare = world.childcare({}, {"mon 08:00-13:00"});
    Plan plan = world.plan_of(learning(world.language, world.group));
    plan.timetables[world.partner] = working(world.kas, {0});
    plan.care[world.family][ChildIndex{0}] = {slots(daycare, {0})};
    CHECK(duaal::check::terms_of(world.build(), plan)[static_cast<std::size_t>(Term::cost)] == 20 + 20 + 50);
}

TEST_CASE("values: every level by its weights") {
    Pair world;
    world.data.objective = {{ObjectiveLevel::Sense::maximise, {{Term::learning, 3}, {Term::modules, 2}}},
                            {ObjectiveLevel::Sense::minimise, {{Term::cost, 2}}}};
    Plan plan = world.plan_of({});
    plan.timetables[world.partner] = learning(world.language, world.group);
    CHECK(duaal::check::values_of(world.build(), plan) == std::vector<std::int64_t>{50, 40});
}
