#pragma once
/// Supply against demand, before any search. What is called too few is too few in every allowed plan; what is not so called may still
/// be, since times, travel and childcare play no part here.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::facts {

/// Those who require a module against the seats of its groups. Everybody takes one seat for a module, and only in an eligible group:
/// where `eligible` is more than `seats`, no plan gives all of them their required lessons.
struct ModuleDemand {
    domain::ModuleIndex module;
    int required = 0;        ///< participants for whom it is not optional
    int eligible = 0;        ///< of them, those with an eligible group
    std::int64_t seats = 0;  ///< of the groups that are eligible for any of them

    [[nodiscard]] bool too_few() const { return eligible > seats; }
};

/// Those who want work against the positions. Nobody has more than one shift a day, so who works takes at least `days` positions.
struct WorkDemand {
    int wanted = 0;
    int eligible = 0;            ///< of them, those with an eligible placement
    std::int64_t days = 0;       ///< the sum of each eligible one's least number of work days
    std::int64_t positions = 0;  ///< of the placements eligible for any of them; of a day no more than may be there
    int at_most = 0;             ///< no plan has more of them at work

    [[nodiscard]] bool too_few() const { return at_most < eligible; }
};

/// Children who need care, of an age, and the places for that age. No claim: who needs how much depends on the parents' weeks.
struct CareDemand {
    struct Places {
        std::int64_t before = 0;  ///< of slots that start before 13:00
        std::int64_t after = 0;   ///< of slots that end after 13:00; one over both counts in both
    };
    int from_months;                  ///< inclusive
    std::optional<int> until_months;  ///< exclusive; absent: no end
    int children = 0;
    std::array<Places, domain::days_in_week> places{};  ///< by day, of all childcare for any of these ages
};

struct Demand {
    std::vector<ModuleDemand> modules;  ///< those that anybody requires, by id
    WorkDemand work;
    std::vector<CareDemand> care;  ///< the ages of which there are children in need, ascending
};

Demand demand_of(const domain::Scenario& scenario);

}  // namespace duaal::facts
