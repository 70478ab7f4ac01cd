#include <nlohmann/json.hpp>

#include "io/text/times.hpp"
#include "io/violation/violation_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

using namespace domain;
namespace breach = check::breach;
using Json = nlohmann::ordered_json;

namespace {

std::string time_text(const Interval& interval) {
    return std::string(day_names[static_cast<std::size_t>(interval.day)]) + " " + span_text(interval);
}

std::int64_t plain(std::int64_t number) { return number; }
std::int64_t plain(Minutes length) { return length.count(); }

/// The keys of one object, in the order in which they are added, which is that of docs/format.md.
class Keys {
public:
    explicit Keys(const Scenario& scenario) : scenario_(scenario) {}

    Keys& person(ParticipantIndex p) { return put("participant", scenario_.participants()[p].id); }
    Keys& household(HouseholdIndex h) { return put("household", scenario_.households()[h].id); }
    Keys& child(HouseholdIndex h, ChildIndex c) { return household(h).put("child", scenario_.households()[h].children[c].id); }
    Keys& module(ModuleIndex m) { return put("module", scenario_.modules()[m]); }
    Keys& group(GroupIndex g) { return put("group", scenario_.groups()[g].id); }
    Keys& placement(PlacementIndex p) { return put("placement", scenario_.placements()[p].id); }
    Keys& shift(PlacementIndex p, ShiftIndex s) { return placement(p).put("shift", scenario_.placements()[p].shifts[s].id); }
    Keys& childcare(ChildcareIndex c) { return put("childcare", scenario_.childcare()[c].id); }
    Keys& slot(ChildcareIndex c, SlotIndex s) { return childcare(c).put("slot", scenario_.childcare()[c].slots[s].id); }
    Keys& day(Day day) { return put("day", day_names[static_cast<std::size_t>(day)]); }
    Keys& time(const Interval& time) { return put("time", time_text(time)); }
    Keys& item(const char* key, ParticipantIndex p, const check::ItemName& item);
    Keys& level(std::size_t level) { return put("level", level + 1); }
    Keys& where(const std::string& where) { return put("where", where); }
    Keys& said(const std::string& said) { return said.empty() ? *this : put("said", said); }
    template <class Number>
    Keys& numbers(Number actual, Number allowed) {
        return put("actual", plain(actual)).put("allowed", plain(allowed));
    }
    Keys& numbers(const std::optional<check::Numbers>& both) { return both ? numbers(both->actual, both->allowed) : *this; }

    template <class Value>
    Keys& put(const char* key, const Value& value) {
        json_[key] = value;
        return *this;
    }

    [[nodiscard]] const Json& json() const { return json_; }

private:
    const Scenario& scenario_;
    Json json_;
};

Keys& Keys::item(const char* key, ParticipantIndex p, const check::ItemName& item) {
    struct What {
        Keys& keys;
        const Participant& participant;
        void operator()(const check::SessionName& session) const { keys.group(session.group); }
        void operator()(const check::ShiftName& shift) const { keys.shift(shift.placement, shift.shift); }
        void operator()(const check::AppointmentName& name) const { keys.put("appointment", participant.appointments[name.position].id); }
    };
    Keys keys(scenario_);
    std::visit(What{keys, scenario_.participants()[p]}, item.what);
    return put(key, keys.time(item.time).json());
}

/// What a violation is about, and its numbers.
struct Subjects {
    Keys& keys;

    void operator()(const breach::UnknownChoice& v) const {
        if (const auto* person = std::get_if<ParticipantIndex>(&v.whose)) keys.person(*person);
        if (const auto* household = std::get_if<HouseholdIndex>(&v.whose)) keys.household(*household);
    }
    void operator()(const breach::ModuleChoice& v) const { keys.person(v.participant).module(v.module); }
    void operator()(const breach::PlacementChoice& v) const { keys.person(v.participant).placement(v.placement); }
    void operator()(const breach::ShiftChoice& v) const { keys.person(v.participant).shift(v.placement, v.shift).day(v.day); }
    void operator()(const breach::ChildcareChoice& v) const { keys.child(v.household, v.child).childcare(v.childcare); }
    void operator()(const breach::SlotChoice& v) const { keys.child(v.household, v.child).slot(v.childcare, v.slot).day(v.day); }
    void operator()(const breach::EligibleGroup& v) const { keys.person(v.participant).module(v.module).group(v.group).numbers(v.numbers); }
    void operator()(const breach::EligiblePlacement& v) const { keys.person(v.participant).placement(v.placement).numbers(v.numbers); }
    void operator()(const breach::Available& v) const { keys.person(v.participant).time(v.needed).item("first", v.participant, v.item); }
    void operator()(const breach::Travel& v) const {
        keys.person(v.participant).item("first", v.participant, v.first).item("second", v.participant, v.second);
        keys.numbers(v.between, v.needed);
    }
    void operator()(const breach::TripLimit& v) const {
        keys.person(v.participant).item("first", v.participant, v.item).numbers(v.trip, v.allowed);
    }
    void operator()(const breach::DayHours& v) const { keys.person(v.participant).day(v.day).numbers(v.hours, v.allowed); }
    void operator()(const breach::WeekHours& v) const { keys.person(v.participant).numbers(v.hours, v.allowed); }
    void operator()(const breach::WeekLoad& v) const { keys.person(v.participant).numbers(v.load, v.allowed); }
    void operator()(const breach::Rest& v) const {
        keys.person(v.participant).item("first", v.participant, v.evening).item("second", v.participant, v.morning);
        keys.numbers(v.rest, v.needed);
    }
    void operator()(const breach::FreeDays& v) const { keys.person(v.participant).numbers(v.days, v.needed); }
    void operator()(const breach::WorkDays& v) const { keys.person(v.participant).placement(v.placement).numbers(v.days, v.bound); }
    void operator()(const breach::WorkHours& v) const { keys.person(v.participant).numbers(v.hours, v.bound); }
    void operator()(const breach::FixedGroup& v) const { keys.person(v.participant).module(v.module).group(v.group); }
    void operator()(const breach::FixedWork& v) const { keys.person(v.participant).placement(v.placement); }
    void operator()(const breach::Childcare& v) const {
        keys.person(v.participant).child(v.household, v.child).time(v.time).item("first", v.participant, v.item);
    }
    void operator()(const breach::CareAge& v) const { keys.child(v.household, v.child).childcare(v.childcare).numbers(v.months, v.bound); }
    void operator()(const breach::CareTrip& v) const { keys.child(v.household, v.child).childcare(v.childcare).numbers(v.trip, v.allowed); }
    void operator()(const breach::CareOnsite& v) const { keys.child(v.household, v.child).slot(v.childcare, v.slot).time(v.time); }
    void operator()(const breach::CareMinimum& v) const {
        keys.child(v.household, v.child).childcare(v.childcare).numbers(v.slots, v.needed);
    }
    void operator()(const breach::GroupCapacity& v) const { keys.group(v.group).numbers(v.taken, v.seats); }
    void operator()(const breach::GroupMinimum& v) const { keys.group(v.group).numbers(v.taken, v.needed); }
    void operator()(const breach::ShiftCapacity& v) const { keys.shift(v.placement, v.shift).numbers(v.taken, v.positions); }
    void operator()(const breach::PlacementCapacity& v) const { keys.placement(v.placement).numbers(v.taken, v.most); }
    void operator()(const breach::PlacementMinimum& v) const { keys.placement(v.placement).numbers(v.taken, v.needed); }
    void operator()(const breach::ChildcareCapacity& v) const { keys.slot(v.childcare, v.slot).numbers(v.taken, v.places); }
};

/// The same of what a plan file says wrongly.
struct FaultSubjects {
    Keys& keys;

    void operator()(const check::fault::Form& f) const {
        if (f.participant) keys.person(*f.participant);
        keys.where(f.where).said(f.said);
    }
    void operator()(const check::fault::OtherScenario& f) const { keys.where("/scenario_sha256").said(f.said); }
    void operator()(const check::fault::MissingParticipant& f) const { keys.person(f.participant); }
    void operator()(const check::fault::WrongStatus& f) const {
        keys.person(f.participant).put("actual", name(f.said, status_names)).put("allowed", name(f.is, status_names));
    }
    void operator()(const check::fault::WrongCost& f) const { keys.person(f.participant).numbers(f.said, f.is); }
    void operator()(const check::fault::WrongValue& f) const { keys.level(f.level).numbers(f.said, f.is); }
    void operator()(const check::fault::LevelCount& f) const { keys.put("actual", f.said).put("allowed", f.is); }
    void operator()(const check::fault::OtherLevel& f) const { keys.level(f.level); }
    void operator()(const check::fault::NoBound& f) const { keys.level(f.level); }
    void operator()(const check::fault::WorseBound& f) const { keys.level(f.level).said(f.said).put("allowed", f.value); }
    void operator()(const check::fault::NotProven&) const {}
    void operator()(const check::fault::NotOptimal&) const {}
};

}  // namespace

Json violation_json(const Scenario& scenario, const check::Finding& finding) {
    Keys keys(scenario);
    keys.put("rule", check::rule_name(finding)).put("reason", check::reason_of(finding));
    if (const auto* violation = std::get_if<check::Violation>(&finding)) std::visit(Subjects{keys}, *violation);
    if (const auto* said = std::get_if<check::FileFault>(&finding)) std::visit(FaultSubjects{keys}, *said);
    return keys.json();
}

}  // namespace duaal::io
