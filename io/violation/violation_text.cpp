#include "io/violation/violation_text.hpp"

#include "io/text/numbers.hpp"
#include "io/text/times.hpp"
#include "io/violation/item_text.hpp"

namespace duaal::io {

using namespace domain;
namespace breach = check::breach;
using check::GroupObstacle;
using check::PlacementObstacle;

namespace {

std::string hours(Minutes length) { return duration_text(length.count()); }

/// A sentence for every way in which a rule is broken.
class Sentence {
public:
    explicit Sentence(const Scenario& scenario) : scenario_(scenario) {}

    Text operator()(const breach::UnknownChoice& v) const;
    Text operator()(const breach::ModuleChoice& v) const;
    Text operator()(const breach::PlacementChoice& v) const;
    Text operator()(const breach::ShiftChoice& v) const;
    Text operator()(const breach::ChildcareChoice& v) const;
    Text operator()(const breach::SlotChoice& v) const;
    Text operator()(const breach::EligibleGroup& v) const;
    Text operator()(const breach::EligiblePlacement& v) const;
    Text operator()(const breach::Available& v) const {
        return tr("{1} is not available for all of {2}, from door to door {3}", id(v.participant), item(v.participant, v.item),
                  when_text(v.needed));
    }
    Text operator()(const breach::Travel& v) const;
    Text operator()(const breach::TripLimit& v) const {
        return tr("{1} travels {2} minutes to {3}; at most {4} are allowed", id(v.participant), v.trip.count(), item(v.participant, v.item),
                  v.allowed.count());
    }
    Text operator()(const breach::DayHours& v) const {
        return tr("{1} has {2} hours on {3}; at most {4} are allowed", id(v.participant), hours(v.hours), day_text(v.day),
                  hours(v.allowed));
    }
    Text operator()(const breach::WeekHours& v) const {
        return tr("{1} has {2} hours a week; at most {3} are allowed", id(v.participant), hours(v.hours), hours(v.allowed));
    }
    Text operator()(const breach::WeekLoad& v) const {
        return tr("{1} has {2} hours a week with self-study; at most {3} are allowed", id(v.participant), hours(v.load), hours(v.allowed));
    }
    Text operator()(const breach::Rest& v) const {
        return tr("{1} has {2} between {3} and {4}; {5} is required", id(v.participant), hours(v.rest), item(v.participant, v.evening),
                  item(v.participant, v.morning), hours(v.needed));
    }
    Text operator()(const breach::FreeDays& v) const {
        return tr("{1} has {2} free days a week; at least {3} are required", id(v.participant), v.days, v.needed);
    }
    Text operator()(const breach::WorkDays& v) const;
    Text operator()(const breach::WorkHours& v) const;
    Text operator()(const breach::FixedGroup& v) const {
        return tr("{1} must have the group {2} for {3}, which is fixed", id(v.participant), id(v.group), id(v.module));
    }
    Text operator()(const breach::FixedWork& v) const;
    Text operator()(const breach::Childcare& v) const {
        return tr("{1} has nobody on {2} while {3} is away for {4}", id(v.household, v.child), when_text(v.time), id(v.participant),
                  item(v.participant, v.item));
    }
    Text operator()(const breach::CareAge& v) const;
    Text operator()(const breach::CareTrip& v) const {
        return tr("{1} travels {2} minutes to {3}; at most {4} are allowed", id(v.household, v.child), v.trip.count(), id(v.childcare),
                  v.allowed.count());
    }
    Text operator()(const breach::CareOnsite& v) const {
        return tr("{1} is at {2} on {3}, when no parent has a lesson or shift there inside that time", id(v.household, v.child),
                  id(v.childcare), when_text(v.time));
    }
    Text operator()(const breach::CareMinimum& v) const {
        return tr("{1} has {2} half-days at {3}; at least {4} are required", id(v.household, v.child), v.slots, id(v.childcare), v.needed);
    }
    Text operator()(const breach::GroupCapacity& v) const {
        return tr("the group {1} has {2} participants and {3} seats", id(v.group), v.taken, v.seats);
    }
    Text operator()(const breach::GroupMinimum& v) const {
        return tr("the group {1} has {2} participants; at least {3} are required", id(v.group), v.taken, v.needed);
    }
    Text operator()(const breach::ShiftCapacity& v) const {
        return tr("the shift {1} at {2} has {3} participants and {4} positions", id(v.placement, v.shift), id(v.placement), v.taken,
                  v.positions);
    }
    Text operator()(const breach::PlacementCapacity& v) const {
        return tr("{1} has {2} participants; at most {3} are allowed", id(v.placement), v.taken, v.most);
    }
    Text operator()(const breach::PlacementMinimum& v) const {
        return tr("{1} has {2} participants; at least {3} are required", id(v.placement), v.taken, v.needed);
    }
    Text operator()(const breach::ChildcareCapacity& v) const {
        return tr("the half-day {1} at {2} has {3} children and {4} places", id(v.childcare, v.slot), id(v.childcare), v.taken, v.places);
    }

private:
    [[nodiscard]] const std::string& id(ParticipantIndex p) const { return scenario_.participants()[p].id; }
    [[nodiscard]] const std::string& id(ModuleIndex m) const { return scenario_.modules()[m]; }
    [[nodiscard]] const std::string& id(GroupIndex g) const { return scenario_.groups()[g].id; }
    [[nodiscard]] const std::string& id(PlacementIndex p) const { return scenario_.placements()[p].id; }
    [[nodiscard]] const std::string& id(PlacementIndex p, ShiftIndex s) const { return scenario_.placements()[p].shifts[s].id; }
    [[nodiscard]] const std::string& id(ChildcareIndex c) const { return scenario_.childcare()[c].id; }
    [[nodiscard]] const std::string& id(ChildcareIndex c, SlotIndex s) const { return scenario_.childcare()[c].slots[s].id; }
    [[nodiscard]] std::string id(HouseholdIndex h, ChildIndex c) const {
        const Household& household = scenario_.households()[h];
        return household.id + "/" + household.children[c].id;
    }
    [[nodiscard]] Text item(ParticipantIndex p, const check::ItemName& item) const { return item_text(scenario_, p, item); }

    const Scenario& scenario_;
};

Text Sentence::operator()(const breach::UnknownChoice& v) const {
    std::string whose;
    if (const auto* person = std::get_if<ParticipantIndex>(&v.whose)) whose = id(*person);
    if (const auto* household = std::get_if<HouseholdIndex>(&v.whose)) whose = scenario_.households()[*household].id;
    return tr("{1} has something that the scenario does not have", whose);
}

Text Sentence::operator()(const breach::ModuleChoice& v) const {
    using How = breach::ModuleChoice::How;
    switch (v.how) {
        case How::not_wanted:
            return tr("{1} does not follow the module {2}", id(v.participant), id(v.module));
        case How::missing:
            return tr("{1} has lessons, but none of the required module {2}; it is all required modules or none", id(v.participant),
                      id(v.module));
        case How::twice:
            return tr("{1} has the module {2} twice", id(v.participant), id(v.module));
    }
    return {};
}

Text Sentence::operator()(const breach::PlacementChoice& v) const {
    using How = breach::PlacementChoice::How;
    switch (v.how) {
        case How::second:
            return tr("{1} has a second placement, {2}; one is allowed", id(v.participant), id(v.placement));
        case How::no_shift:
            return tr("{1} is at {2} without any shift", id(v.participant), id(v.placement));
    }
    return {};
}

Text Sentence::operator()(const breach::ShiftChoice& v) const {
    using How = breach::ShiftChoice::How;
    switch (v.how) {
        case How::twice:
            return tr("{1} has the shift {2} at {3} twice", id(v.participant), id(v.placement, v.shift), id(v.placement));
        case How::second_a_day:
            return tr("{1} has a second shift on {2}, {3} at {4}; one a day is allowed", id(v.participant), day_text(v.day),
                      id(v.placement, v.shift), id(v.placement));
    }
    return {};
}

Text Sentence::operator()(const breach::ChildcareChoice& v) const {
    using How = breach::ChildcareChoice::How;
    switch (v.how) {
        case How::no_slot:
            return tr("{1} goes to {2} without any half-day", id(v.household, v.child), id(v.childcare));
        case How::twice:
            return tr("{1} has the childcare {2} twice", id(v.household, v.child), id(v.childcare));
    }
    return {};
}

Text Sentence::operator()(const breach::SlotChoice& v) const {
    using How = breach::SlotChoice::How;
    switch (v.how) {
        case How::twice:
            return tr("{1} has the half-day {2} at {3} twice", id(v.household, v.child), id(v.childcare, v.slot), id(v.childcare));
        case How::second_childcare_a_day:
            return tr("{1} has a second childcare on {2}, {3}; one a day is allowed", id(v.household, v.child), day_text(v.day),
                      id(v.childcare));
    }
    return {};
}

Text Sentence::operator()(const breach::EligibleGroup& v) const {
    const std::string &who = id(v.participant), &group = id(v.group);
    const check::Numbers numbers = v.numbers.value_or(check::Numbers{});
    switch (v.how) {
        case GroupObstacle::other_module:
            return tr("{1} has the group {2} for {3}, but it teaches another module", who, group, id(v.module));
        case GroupObstacle::group_not_listed:
            return tr("{1} has the group {2}, which is not in their list of groups", who, group);
        case GroupObstacle::level_unknown:
            return tr("{1} has the group {2}, which asks for a level, and has none", who, group);
        case GroupObstacle::level_outside:
            return tr("{1} has the group {2}, which is for other levels", who, group);
        case GroupObstacle::starts_late:
            return tr("{1} has the group {2}, which starts {3} days after the period does; {4} are allowed", who, group, numbers.actual,
                      numbers.allowed);
        case GroupObstacle::ends_early:
            return tr("{1} has the group {2}, which ends {3} days before the period does; {4} are allowed", who, group, numbers.actual,
                      numbers.allowed);
        case GroupObstacle::few_hours:
            return tr("{1} has {2} hours a week of {3} in the group {4}; at least {5} are required", who, duration_text(numbers.actual),
                      id(v.module), group, duration_text(numbers.allowed));
    }
    return {};
}

Text Sentence::operator()(const breach::EligiblePlacement& v) const {
    const std::string &who = id(v.participant), &placement = id(v.placement);
    const check::Numbers numbers = v.numbers.value_or(check::Numbers{});
    switch (v.how) {
        case PlacementObstacle::no_work_wanted:
            return tr("{1} is at {2}, but wants no work", who, placement);
        case PlacementObstacle::kind_not_listed:
            return tr("{1} is at {2}, which is no kind of work from their list", who, placement);
        case PlacementObstacle::sector_not_listed:
            return tr("{1} is at {2}, which is in no sector from their list", who, placement);
        case PlacementObstacle::placement_not_listed:
            return tr("{1} is at {2}, which is not in their list of placements", who, placement);
        case PlacementObstacle::level_unknown:
            return tr("{1} is at {2}, which asks for a level, and has none", who, placement);
        case PlacementObstacle::level_outside:
            return tr("{1} is at {2}, which asks for a higher level", who, placement);
        case PlacementObstacle::starts_late:
            return tr("{1} is at {2}, which starts {3} days after the period does; {4} are allowed", who, placement, numbers.actual,
                      numbers.allowed);
        case PlacementObstacle::ends_early:
            return tr("{1} is at {2}, which ends {3} days before the period does; {4} are allowed", who, placement, numbers.actual,
                      numbers.allowed);
    }
    return {};
}

Text Sentence::operator()(const breach::Travel& v) const {
    const Text first = item(v.participant, v.first), second = item(v.participant, v.second);
    if (v.between < Minutes{0}) return tr("{1} has {2} and {3} at the same time", id(v.participant), first, second);
    return tr("{1} has {2} between {3} and {4}; the way takes {5}", id(v.participant), hours(v.between), first, second, hours(v.needed));
}

Text Sentence::operator()(const breach::WorkDays& v) const {
    using How = breach::WorkDays::How;
    switch (v.how) {
        case How::below:
            return tr("{1} works on {2} days; at least {3} are wanted", id(v.participant), v.days, v.bound);
        case How::above:
            return tr("{1} works on {2} days; at most {3} are wanted", id(v.participant), v.days, v.bound);
        case How::below_placement:
            return tr("{1} works on {2} days; {3} asks for at least {4}", id(v.participant), v.days, id(v.placement), v.bound);
        case How::above_placement:
            return tr("{1} works on {2} days; {3} has at most {4}", id(v.participant), v.days, id(v.placement), v.bound);
    }
    return {};
}

Text Sentence::operator()(const breach::WorkHours& v) const {
    using How = breach::WorkHours::How;
    switch (v.how) {
        case How::below:
            return tr("{1} works {2} hours a week; at least {3} are wanted", id(v.participant), hours(v.hours), hours(v.bound));
        case How::above:
            return tr("{1} works {2} hours a week; at most {3} are wanted", id(v.participant), hours(v.hours), hours(v.bound));
    }
    return {};
}

Text Sentence::operator()(const breach::FixedWork& v) const {
    using How = breach::FixedWork::How;
    switch (v.how) {
        case How::placement:
            return tr("{1} must be at {2}, which is fixed", id(v.participant), id(v.placement));
        case How::shifts:
            return tr("{1} must have exactly the shifts at {2} that are fixed", id(v.participant), id(v.placement));
    }
    return {};
}

Text Sentence::operator()(const breach::CareAge& v) const {
    using How = breach::CareAge::How;
    switch (v.how) {
        case How::below:
            return tr("{1} is {2} months old; {3} is from {4} months", id(v.household, v.child), v.months, id(v.childcare), v.bound);
        case How::above:
            return tr("{1} is {2} months old; {3} is until {4} months", id(v.household, v.child), v.months, id(v.childcare), v.bound);
    }
    return {};
}

}  // namespace

Text violation_text(const Scenario& scenario, const check::Violation& violation) { return std::visit(Sentence(scenario), violation); }

Text violation_text(const Scenario& scenario, const check::Finding& finding) {
    return std::visit([&](const auto& one) { return violation_text(scenario, one); }, finding);
}

}  // namespace duaal::io
