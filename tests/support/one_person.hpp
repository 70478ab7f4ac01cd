#pragma once
/// One person in one household, a place 10 minutes from home, a module, and what a rule says of a choice.

#include <initializer_list>
#include <vector>

#include "solver/check/check.hpp"
#include "tests/support/builders.hpp"

namespace duaal::test {

namespace breach = check::breach;

struct OnePerson : ScenarioBuilder {
    domain::LocationIndex home = location();
    domain::LocationIndex place = location();
    domain::ModuleIndex language = module();
    domain::HouseholdIndex family = household(home);
    domain::ParticipantIndex person = participant(family);

    OnePerson();  ///< follows `language` and wants work

    domain::Participant& who() { return data.participants[person]; }

    /// A group of `language` at the place, or online.
    domain::GroupIndex lessons(std::string_view sessions);
    domain::GroupIndex online_lessons(std::string_view sessions);

    /// What `rule` has against the person's choice.
    [[nodiscard]] std::vector<check::Violation> broken(domain::Rule rule, const domain::Timetable& choice) const;
    /// What `rule` has against a plan.
    [[nodiscard]] std::vector<check::Violation> broken(domain::Rule rule, const domain::Plan& plan) const;
    /// What `rule` has against `care` for the first child of the family, with what the person has.
    [[nodiscard]] std::vector<check::Violation> broken_by_care(domain::Rule rule, const domain::CareWeek& care,
                                                               const domain::Timetable& choice = {}) const;
    /// A plan in which the person has `choice` and nobody anything else.
    [[nodiscard]] domain::Plan plan_of(const domain::Timetable& choice) const;
};

/// A lesson of `module` in `group`, and shifts at a placement.
domain::Timetable learning(domain::ModuleIndex module, domain::GroupIndex group);
domain::Timetable working(domain::PlacementIndex placement, std::initializer_list<std::uint32_t> shifts);
domain::Timetable both(domain::Timetable lessons, const domain::Timetable& work);

/// One choice of childcare.
domain::CareChoice slots(domain::ChildcareIndex childcare, std::initializer_list<std::uint32_t> slots);

}  // namespace duaal::test
