#pragma once
/// The choices of a household, partners and children together: a week for every member, slots of childcare for every child.

#include <cstddef>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::model {

/// Some slots of one childcare on one day; none where there are no slots.
struct CareOption {
    domain::ChildcareIndex childcare;
    std::vector<domain::SlotIndex> slots;
};

/// What a household does.
struct HouseholdWeek {
    std::vector<domain::Timetable> weeks;  ///< by member, in the order of Scenario::members
    domain::HouseholdCare care;
};

/// The variables of a household's model and their values. First a variable per member, whose values are the weeks given;
/// then one per child and day, whose values are every set of slots of one childcare on that day, value 0 none (so there are
/// 2^n - 1 for a childcare with n slots a day). Keeps a reference to the scenario.
class Household {
public:
    /// `weeks`: per member, none of them empty.
    Household(const domain::Scenario& scenario, domain::HouseholdIndex household, std::vector<std::vector<domain::Timetable>> weeks);

    [[nodiscard]] const domain::Scenario& scenario() const { return *scenario_; }
    [[nodiscard]] domain::HouseholdIndex index() const { return index_; }
    [[nodiscard]] const domain::Household& household() const { return scenario_->households()[index_]; }

    [[nodiscard]] std::size_t members() const { return weeks_.size(); }
    [[nodiscard]] domain::ParticipantIndex member(std::size_t member) const { return scenario_->members(index_)[member]; }
    [[nodiscard]] const std::vector<domain::Timetable>& weeks(std::size_t member) const { return weeks_[member]; }

    [[nodiscard]] std::size_t variables() const;
    [[nodiscard]] std::size_t care_of(domain::ChildIndex child, domain::Day day) const {
        return members() + child.value * std::size_t{domain::days_in_week} + static_cast<std::size_t>(day);
    }
    /// The values of the variable of any child on `day`.
    [[nodiscard]] const std::vector<CareOption>& care(domain::Day day) const { return care_[static_cast<std::size_t>(day)]; }

    [[nodiscard]] std::size_t values_of(std::size_t variable) const;

    /// Under 12 years, say, and born before the period (SPEC section 5).
    [[nodiscard]] bool needs_care(domain::ChildIndex child) const;

    /// What one value per variable stands for.
    [[nodiscard]] HouseholdWeek choice(const std::vector<int>& values) const;

private:
    const domain::Scenario* scenario_;
    domain::HouseholdIndex index_;
    std::vector<std::vector<domain::Timetable>> weeks_;
    std::vector<std::vector<CareOption>> care_;  ///< by day
};

/// What one child's slots cost (SPEC section 6, `cost`).
std::int64_t care_cost(const domain::Scenario& scenario, domain::HouseholdIndex household, const CareOption& option);

}  // namespace duaal::model
