#include "solver/check/claim_of.hpp"

namespace duaal::check {

using namespace domain;
using claim::OfChild;
using claim::OfChildOnDay;
using claim::OfDay;
using claim::OfModule;
using claim::Plain;

namespace {

/// Of a chosen item: of a module's lessons, or of the work.
Claim of_item(const ItemName& item, OfModule::What of_lesson, Plain::What of_work) {
    if (const auto* session = std::get_if<SessionName>(&item.what)) return OfModule{of_lesson, session->module};
    return Plain{of_work};
}

struct ClaimOf {
    const Scenario& scenario;

    Claim operator()(const breach::UnknownChoice&) const { return Plain{Plain::What::structure}; }
    Claim operator()(const breach::ModuleChoice&) const { return Plain{Plain::What::structure}; }
    Claim operator()(const breach::PlacementChoice&) const { return Plain{Plain::What::structure}; }
    Claim operator()(const breach::ShiftChoice&) const { return Plain{Plain::What::structure}; }
    Claim operator()(const breach::ChildcareChoice&) const { return Plain{Plain::What::structure}; }
    Claim operator()(const breach::SlotChoice&) const { return Plain{Plain::What::structure}; }
    Claim operator()(const breach::EligibleGroup& v) const { return OfModule{OfModule::What::eligible_group, v.module}; }
    Claim operator()(const breach::EligiblePlacement&) const { return Plain{Plain::What::eligible_placement}; }
    Claim operator()(const breach::Available& v) const { return of_item(v.item, OfModule::What::available, Plain::What::available); }
    Claim operator()(const breach::Travel& v) const { return OfDay{OfDay::What::travel, v.first.time.day}; }
    Claim operator()(const breach::TripLimit& v) const { return of_item(v.item, OfModule::What::trip_limit, Plain::What::trip_limit); }
    Claim operator()(const breach::DayHours& v) const { return OfDay{OfDay::What::day_hours, v.day}; }
    Claim operator()(const breach::WeekHours&) const { return Plain{Plain::What::week_hours}; }
    Claim operator()(const breach::WeekLoad&) const { return Plain{Plain::What::week_load}; }
    Claim operator()(const breach::Rest& v) const { return OfDay{OfDay::What::rest, v.evening.time.day}; }
    Claim operator()(const breach::FreeDays&) const { return Plain{Plain::What::free_days}; }
    Claim operator()(const breach::WorkDays&) const { return Plain{Plain::What::work_days}; }
    Claim operator()(const breach::WorkHours&) const { return Plain{Plain::What::work_hours}; }
    Claim operator()(const breach::FixedGroup& v) const { return OfModule{OfModule::What::fixed, v.module}; }
    Claim operator()(const breach::FixedWork&) const { return Plain{Plain::What::fixed}; }
    Claim operator()(const breach::Childcare& v) const { return OfChildOnDay{v.child, v.time.day}; }
    Claim operator()(const breach::CareAge& v) const { return OfChild{OfChild::What::care_age, v.child}; }
    Claim operator()(const breach::CareTrip& v) const { return OfChild{OfChild::What::care_trip, v.child}; }
    Claim operator()(const breach::CareOnsite& v) const { return OfChild{OfChild::What::care_onsite, v.child}; }
    Claim operator()(const breach::CareMinimum& v) const { return OfChild{OfChild::What::care_minimum, v.child}; }
    Claim operator()(const breach::GroupCapacity& v) const {
        return OfModule{OfModule::What::group_capacity, scenario.groups()[v.group].module};
    }
    Claim operator()(const breach::GroupMinimum&) const { return Plain{Plain::What::group_minimum}; }
    Claim operator()(const breach::ShiftCapacity&) const { return Plain{Plain::What::shift_capacity}; }
    Claim operator()(const breach::PlacementCapacity&) const { return Plain{Plain::What::placement_capacity}; }
    Claim operator()(const breach::PlacementMinimum&) const { return Plain{Plain::What::placement_minimum}; }
    Claim operator()(const breach::ChildcareCapacity&) const { return Plain{Plain::What::childcare_capacity}; }
};

}  // namespace

Claim claim_of(const Scenario& scenario, const Violation& violation) { return std::visit(ClaimOf{scenario}, violation); }

}  // namespace duaal::check
