#pragma once
/// Four people for the rules on what many share.

#include <vector>

#include "tests/support/one_person.hpp"

namespace duaal::test {

/// Three more people beside the first, all in one household.
struct Four : OnePerson {
    std::vector<domain::ParticipantIndex> people{person};
    Four() {
        for (int i = 0; i < 3; ++i) {
            people.push_back(participant(family));
            learns(people.back(), language);
            works(people.back());
        }
    }
    /// What `rule` has against a plan in which the first `count` of them have `choice`.
    [[nodiscard]] std::vector<check::Violation> with(int count, const domain::Timetable& choice, domain::Rule rule) const {
        domain::Plan plan = plan_of({});
        for (int i = 0; i < count; ++i) plan.timetables[people[static_cast<std::size_t>(i)]] = choice;
        return broken(rule, plan);
    }
};

}  // namespace duaal::test
