#pragma once
/// The model of a household's week: a space in which the claims hold, ready for a search to be attached.

#include <array>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

#include "solver/domain/rule.hpp"
#include "solver/model/rules/household_rules.hpp"
#include "solver/model/space.hpp"

namespace duaal::model {

/// The rules of a household, in the order in which they are best posted. The capacities are those that its own members and
/// children share, with nobody else planned; the minimums of groups and placements are none of its rules.
using HouseholdRule = std::variant<domain::CareRule, domain::SharedRule>;
inline constexpr std::array<HouseholdRule, 9> household_rules{domain::CareRule::care_age,
                                                              domain::CareRule::care_trip,
                                                              domain::CareRule::care_minimum,
                                                              domain::CareRule::care_onsite,
                                                              domain::CareRule::childcare,
                                                              domain::SharedRule::group_capacity,
                                                              domain::SharedRule::shift_capacity,
                                                              domain::SharedRule::placement_capacity,
                                                              domain::SharedRule::childcare_capacity};

/// Posts one of them; throws std::invalid_argument for a minimum.
void post_household_rule(const HouseholdRule& rule, const HouseholdPosting& posting);

/// Its space is cloned, never searched itself. Neither copied nor moved, since spaces refer to it.
class HouseholdModel {
public:
    using Poster = std::function<void(const HouseholdPosting&)>;

    /// Only the given rules hold, and the form that variables impose.
    HouseholdModel(Household household, const std::vector<HouseholdRule>& rules);

    /// What `poster` posts holds, and nothing else.
    HouseholdModel(Household household, const Poster& poster);

    HouseholdModel(const HouseholdModel&) = delete;
    HouseholdModel& operator=(const HouseholdModel&) = delete;

    [[nodiscard]] const Household& household() const { return household_; }

    /// Posts one thing more.
    void post(const Poster& poster);

    /// A space of its own for a search; null where nothing at all is possible.
    [[nodiscard]] std::unique_ptr<ChoiceSpace> make_space() const;

private:
    Household household_;
    Tables tables_;
    std::unique_ptr<ChoiceSpace> space_;
};

}  // namespace duaal::model
