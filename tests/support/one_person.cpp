#include "tests/support/one_person.hpp"

#include <algorithm>

namespace duaal::test {

using namespace domain;

namespace {

std::vector<check::Violation> of_rule(Rule rule, std::vector<check::Violation> all) {
    std::erase_if(all, [rule](const check::Violation& violation) { return check::rule_of(violation) != rule; });
    return all;
}

}  // namespace

OnePerson::OnePerson() {
    learns(person, language);
    works(person);
}

GroupIndex OnePerson::lessons(std::string_view sessions) { return group(language, place, times(sessions)); }

GroupIndex OnePerson::online_lessons(std::string_view sessions) { return group(language, std::nullopt, times(sessions)); }

std::vector<check::Violation> OnePerson::broken(Rule rule, const Timetable& choice) const {
    return of_rule(rule, check::check_timetable(build(), person, choice));
}

std::vector<check::Violation> OnePerson::broken(Rule rule, const Plan& plan) const {
    return of_rule(rule, check::check_plan(build(), plan));
}

std::vector<check::Violation> OnePerson::broken_by_care(Rule rule, const CareWeek& care, const Timetable& choice) const {
    Plan plan = plan_of(choice);
    plan.care[family][ChildIndex{0}] = care;
    return broken(rule, plan);
}

Plan OnePerson::plan_of(const Timetable& choice) const {
    Plan plan = empty_plan(build());
    plan.timetables[person] = choice;
    return plan;
}

Timetable learning(ModuleIndex module, GroupIndex group) { return {{{module, group}}, {}}; }

Timetable working(PlacementIndex placement, std::initializer_list<std::uint32_t> shifts) {
    WorkChoice choice{placement, {}};
    for (const std::uint32_t shift : shifts) choice.shifts.push_back({shift});
    return {{}, {choice}};
}

Timetable both(Timetable lessons, const Timetable& work) {
    lessons.work = work.work;
    return lessons;
}

CareChoice slots(ChildcareIndex childcare, std::initializer_list<std::uint32_t> chosen) {
    CareChoice choice{childcare, {}};
    for (const std::uint32_t slot : chosen) choice.slots.push_back({slot});
    return choice;
}

}  // namespace duaal::test
