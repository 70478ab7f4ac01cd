#include <doctest/doctest.h>

#include <string>

#include "tests/mutation/mutant.hpp"

using namespace duaal;
using namespace duaal::domain;

namespace {

using Judge = std::function<bool(const Scenario&, const Plan&)>;

Judge by(void (*predicate)(const check::Family&, check::Violations&)) {
    return [predicate](const Scenario& scenario, const Plan& plan) {
        check::Violations violations;
        predicate(check::Family(scenario, test::family, plan), violations);
        return violations.empty();
    };
}

Judge by(void (*predicate)(const check::Usage&, check::Violations&)) {
    return [predicate](const Scenario& scenario, const Plan& plan) {
        check::Violations violations;
        predicate(check::Usage(scenario, plan), violations);
        return violations.empty();
    };
}

struct HouseholdMutant {
    const char* what;
    model::HouseholdRule rule;
    Judge judge;
    test::Misreading misread;
};

Household& household(ScenarioData& data) { return data.households[test::family]; }

template <class Change>
void for_each_slot(ScenarioData& data, const Change& change) {
    for (Childcare& childcare : data.childcare)
        for (Slot& slot : childcare.slots) change(slot);
}

const std::vector<HouseholdMutant> household_misreadings{
    {"no handover", CareRule::childcare, by(check::check_childcare), [](ScenarioData& d) { d.policy.handover = Minutes{0}; }},
    {"a minute more of handover", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) { d.policy.handover += Minutes{1}; }},
    {"the staff bring no child over", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) { d.policy.care_join = Minutes{-1}; }},
    {"school does not count", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) {
         for (Child& child : household(d).children) child.school.clear();
     }},
    {"carers do not count", CareRule::childcare, by(check::check_childcare), [](ScenarioData& d) { household(d).carers.clear(); }},
    {"a partner at an appointment cares", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) {
         for (Participant& participant : d.participants) participant.appointments.clear();
     }},
    {"a partner at an appointment at home is away", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) {
         for (Participant& participant : d.participants)
             for (Appointment& appointment : participant.appointments)
                 if (!appointment.location) appointment.location = household(d).home;
     }},
    {"an online lesson needs childcare", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) {
         for (Group& group : d.groups)
             if (!group.location) group.location = household(d).home;
     }},
    {"the trip needs no childcare", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) {
         for (TravelOverride& travel : d.travel) travel.minutes = Minutes{0};
     }},
    {"every child needs care", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) {
         for (Child& child : household(d).children) child.born = d.period.from, child.needs_care = true;
     }},
    {"childcare at the place of work is like any other", CareRule::childcare, by(check::check_childcare),
     [](ScenarioData& d) {
         for (Childcare& childcare : d.childcare) childcare.onsite = false;
     }},
    {"the age until is included", CareRule::care_age, by(check::check_care_age),
     [](ScenarioData& d) {
         for (Childcare& childcare : d.childcare) ++childcare.max_months;
     }},
    {"the age from is not included", CareRule::care_age, by(check::check_care_age),
     [](ScenarioData& d) {
         for (Childcare& childcare : d.childcare) ++childcare.min_months;
     }},
    {"the trip must be below the limit", CareRule::care_trip, by(check::check_care_trip),
     [](ScenarioData& d) { d.policy.max_care_trip -= Minutes{1}; }},
    {"onsite childcare must be near home", CareRule::care_trip, by(check::check_care_trip),
     [](ScenarioData& d) {
         for (Childcare& childcare : d.childcare) childcare.onsite = false;
     }},
    {"an item may begin before the slot", CareRule::care_onsite, by(check::check_care_onsite),
     [](ScenarioData& d) { for_each_slot(d, [](Slot& slot) { slot.time.start = midnight; }); }},
    {"an item must end before the slot", CareRule::care_onsite, by(check::check_care_onsite),
     [](ScenarioData& d) { for_each_slot(d, [](Slot& slot) { slot.time.end -= Minutes{1}; }); }},
    {"a slot too few", CareRule::care_minimum, by(check::check_care_minimum),
     [](ScenarioData& d) {
         for (Childcare& childcare : d.childcare) --childcare.min_slots;
     }},
    {"one place too many", SharedRule::childcare_capacity, by(check::check_childcare_capacity),
     [](ScenarioData& d) { for_each_slot(d, [](Slot& slot) { ++slot.places; }); }},
    {"one seat too many", SharedRule::group_capacity, by(check::check_group_capacity),
     [](ScenarioData& d) {
         for (Group& group : d.groups) ++group.capacity;
     }},
    {"one position too many", SharedRule::shift_capacity, by(check::check_shift_capacity),
     [](ScenarioData& d) {
         for (Placement& placement : d.placements)
             for (Shift& shift : placement.shifts) ++shift.positions;
     }},
    {"the most participants of a placement are forgotten", SharedRule::placement_capacity, by(check::check_placement_capacity),
     [](ScenarioData& d) {
         for (Placement& placement : d.placements) placement.max_participants.reset();
     }},
};

}  // namespace

TEST_CASE("a poster of a household that misreads the scenario is noticed") {
    for (const HouseholdMutant& mutant : household_misreadings) {
        CAPTURE(std::string(mutant.what));
        CHECK(test::notice_in_household(mutant.rule, mutant.misread, mutant.judge) != 0);
    }
}

TEST_CASE("the unchanged poster of a household is what no scenario gives away") {
    for (const HouseholdMutant& mutant : {household_misreadings.front(), household_misreadings.back()})
        CHECK(test::notice_in_household(
                  mutant.rule, [](ScenarioData&) {}, mutant.judge) == 0);
}
