// The typical week goes by the ages on the first day of the period (SPEC section 5); what changes after it is said here.

#include <map>

#include "io/scenario/whole/whole.hpp"
#include "io/values/date_text.hpp"
#include "io/values/scalars.hpp"
#include "solver/check/family.hpp"

namespace duaal::io {

using domain::age_in_months;
using domain::Child;
using domain::Childcare;
using domain::Date;
using domain::Scenario;

namespace {

/// What a child's age changes on one day.
struct Change {
    std::vector<std::string> left;     ///< childcare that it is too old for from then on
    std::vector<std::string> entered;  ///< that it is old enough for from then on
};

/// The days within the period, after its first, on which a child reaches an age.
class Ages {
public:
    Ages(Date born, const domain::Period& period)
        : born_(born), period_(period), first_(age_in_months(born, period.from)), last_(age_in_months(born, period.until)) {}

    /// None where the child is `months` old before, or only after.
    [[nodiscard]] std::optional<Date> day_of(int months) const {
        if (months <= first_ || months > last_) return std::nullopt;
        Date before = period_.from, reached = period_.until;
        while ((reached - before).days() > 1) {
            const Date middle = before + (reached - before) / 2;
            (age_in_months(born_, middle) >= months ? reached : before) = middle;
        }
        return reached;
    }

private:
    Date born_;
    domain::Period period_;
    int first_, last_;  // in months
};

std::map<Date, Change> changes_of(const Scenario& scenario, const domain::Household& household, const Ages& ages) {
    std::map<Date, Change> changes;
    for (const Childcare& care : scenario.childcare()) {
        const auto in = ages.day_of(care.min_months), out = ages.day_of(care.max_months);
        if ((!in && !out) || !is_in_reach(scenario, household, care)) continue;
        if (in) changes[*in].entered.push_back(care.id);
        if (out) changes[*out].left.push_back(care.id);
    }
    return changes;
}

Text what(const Change& change) {
    if (change.entered.empty()) return tr("is too old for {1}", joined(change.left));
    if (change.left.empty()) return tr("is old enough for {1}", joined(change.entered));
    return tr("is too old for {1}, and old enough for {2}", joined(change.left), joined(change.entered));
}

void visit(Context& in, const Scenario& scenario, const domain::Household& household, const Child& child, const Node& born) {
    if (!check::needs_care(scenario, child)) return;
    const auto warn = [&](Date day, const Text& change) {
        in.report.warning(born, "birthday_within_period",
                          tr("from {1} on, within the period, the child {2}; the typical week counts with its age on the first day",
                             written(day), change),
                          tr("end the period before that day, and plan a next one from it"));
    };
    const Ages ages(child.born, scenario.period());
    const auto grown = child.needs_care ? std::nullopt : ages.day_of(12 * scenario.policy().care_until_age);
    for (const auto& [day, change] : changes_of(scenario, household, ages))
        if (!grown || day < *grown) warn(day, what(change));
    if (grown) warn(*grown, tr("needs no care any more"));
}

}  // namespace

void warn_of_birthdays(Context& in, const Scenario& scenario) {
    for (const domain::Household& household : scenario.households())
        for (const Child& child : household.children)
            visit(in, scenario, household, child,
                  *in.root.find("households")->find(household.id)->find("children")->find(child.id)->find("born"));
}

}  // namespace duaal::io
