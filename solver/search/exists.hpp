#pragma once
/// Is there a week, or a household's choice, with at least these statuses? Nobody else is planned, the shares that a
/// household's own members and children need at once count, the minimums of groups and placements do not.
///
/// Every "no" is proved twice: by Gecode, and by plain backtracking that shares no code with the models.

#include <cstdint>
#include <optional>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/model/household.hpp"
#include "solver/search/household.hpp"

namespace duaal::search {

enum class Existence : std::uint8_t { yes, no, stopped };

struct [[nodiscard]] WeekAnswer {
    Existence existence;
    std::optional<domain::Timetable> week;  ///< where yes
};

struct [[nodiscard]] HouseholdAnswer {
    Existence existence;
    std::optional<model::HouseholdWeek> choice;  ///< where yes
};

/// Childcare left aside. Throws std::logic_error where the two proofs disagree.
WeekAnswer find_week(const domain::Scenario& scenario, domain::ParticipantIndex participant, domain::Status at_least);

/// `at_least`: by member, in the order of Scenario::members. Throws std::logic_error where the two proofs disagree.
HouseholdAnswer find_household_week(const domain::Scenario& scenario, domain::HouseholdIndex household,
                                    const std::vector<domain::Status>& at_least, const Limits& limits);

}  // namespace duaal::search
