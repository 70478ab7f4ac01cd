// What one person is promised in `fixed`, held against the rules of one week.

#include <algorithm>
#include <set>

#include "io/scenario/whole/possible_week.hpp"
#include "io/scenario/whole/whole.hpp"
#include "io/violation/violation_text.hpp"
#include "solver/check/check.hpp"
#include "solver/check/eligibility.hpp"
#include "solver/check/lasting.hpp"

namespace duaal::io {

using namespace domain;
using check::Violation;

namespace {

/// What a participant is promised, as a week; an open choice of shifts has none.
Timetable promised_week(const Participant& participant) {
    if (!participant.fixed) return {};
    Timetable week{participant.fixed->learning, {}};
    if (participant.fixed->work) week.work = {*participant.fixed->work};
    return week;
}

/// Whether it was said as `fixed_not_eligible`.
bool is_said(const Violation& one) {
    const auto* module = std::get_if<check::breach::ModuleChoice>(&one);
    return std::holds_alternative<check::breach::EligibleGroup>(one) || std::holds_alternative<check::breach::EligiblePlacement>(one) ||
           (module != nullptr && module->how == check::breach::ModuleChoice::How::not_wanted);
}

/// The shifts of a promise are all that may be chosen, so then too little of them is too little for good.
bool is_final(const Violation& one, bool shifts_given) {
    return check::lasts(one) || (shifts_given && (std::holds_alternative<check::breach::WorkDays>(one) ||
                                                  std::holds_alternative<check::breach::WorkHours>(one)));
}

class PromisesOfOne {
public:
    PromisesOfOne(Context& in, const Scenario& scenario, Looks& looks) : in_(in), scenario_(scenario), looks_(looks) {}

    /// One warning a rule. Whether a week can keep the promise, as far as can be told.
    bool visit(ParticipantIndex who, const Node& fixed) {
        Timetable week = promised_week(scenario_.participants()[who]);
        const bool shifts_given = !week.work.empty() && !week.work.front().shifts.empty();
        std::set<Rule> broken;
        for (const Violation& one : check::check_timetable(scenario_, who, week))
            if (is_final(one, shifts_given) && broken.insert(check::rule_of(one)).second) warn(fixed, one);
        if (!broken.empty()) return false;
        const bool open = !week.work.empty() && !shifts_given;
        return (!open || visit_open_shifts(who, week, fixed)) && (week.learning.empty() || visit_other_modules(who, week, fixed));
    }

private:
    bool visit_open_shifts(ParticipantIndex who, const Timetable& week, const Node& fixed) {
        const PlacementIndex placement = week.work.front().placement;
        const auto fault = work_fault(scenario_, who, {week.learning, {}}, placement, looks_);
        if (fault) warn(fixed, *fault);
        return !fault;
    }

    /// Lessons are of all required modules or of none.
    bool visit_other_modules(ParticipantIndex who, const Timetable& week, const Node& fixed) {
        for (const LessonWish& wish : scenario_.participants()[who].learning) {
            if (wish.optional || std::ranges::find(week.learning, wish.module, &Lesson::module) != week.learning.end()) continue;
            const auto fault = fault_of_module(who, week, wish);
            if (!fault) continue;
            in_.report.warning(fixed, "fixed_impossible",
                               tr("no group for the module {1}, which {2} needs too, goes with what is fixed, such as: {3} (the rule {4})",
                                  scenario_.modules()[wish.module], scenario_.participants()[who].id, violation_text(scenario_, *fault),
                                  name(check::rule_of(*fault))),
                               mend());
            return false;
        }
        return true;
    }

    /// What is against the last of the module's groups that the participant may have; none: one goes, or there is none.
    std::optional<Violation> fault_of_module(ParticipantIndex who, const Timetable& week, const LessonWish& wish) {
        std::optional<Violation> last;
        for (const GroupIndex group : scenario_.groups().indices()) {
            if (!check::group_obstacles(scenario_, who, wish, group).empty()) continue;
            Timetable more = week;
            more.learning.push_back({wish.module, group});
            last = lasting_fault(scenario_, who, more, looks_);
            if (!last) return std::nullopt;
        }
        return last;
    }

    void warn(const Node& fixed, const Violation& one) {
        if (is_said(one)) return;
        in_.report.warning(
            fixed, "fixed_impossible",
            tr("no week can keep what is fixed: {1} (the rule {2})", violation_text(scenario_, one), name(check::rule_of(one))), mend());
    }

    static Text mend() { return tr("change or take out the promise, or change what stands against it"); }

    Context& in_;
    const Scenario& scenario_;
    Looks& looks_;
};

}  // namespace

void warn_of_promises(Context& in, const Scenario& scenario) {
    Plan promised;
    Looks looks;
    PromisesOfOne one(in, scenario, looks);
    for (const ParticipantIndex who : scenario.participants().indices()) {
        const Participant& participant = scenario.participants()[who];
        const bool can_be_kept = participant.fixed && one.visit(who, *in.effective[who.value]->find("fixed"));
        promised.timetables.push_back(can_be_kept ? promised_week(participant) : Timetable{});
    }
    warn_of_promises_together(in, scenario, promised);
}

}  // namespace duaal::io
