#include "solver/check/lasting.hpp"

namespace duaal::check {

namespace {

struct Lasts {
    bool operator()(const breach::UnknownChoice&) const { return true; }
    bool operator()(const breach::ModuleChoice& v) const { return v.how != breach::ModuleChoice::How::missing; }
    bool operator()(const breach::PlacementChoice& v) const { return v.how != breach::PlacementChoice::How::no_shift; }
    bool operator()(const breach::ShiftChoice&) const { return true; }
    bool operator()(const breach::ChildcareChoice& v) const { return v.how != breach::ChildcareChoice::How::no_slot; }
    bool operator()(const breach::SlotChoice&) const { return true; }
    bool operator()(const breach::EligibleGroup&) const { return true; }
    bool operator()(const breach::EligiblePlacement&) const { return true; }
    bool operator()(const breach::Available&) const { return true; }
    bool operator()(const breach::Travel&) const { return true; }
    bool operator()(const breach::TripLimit&) const { return true; }
    bool operator()(const breach::DayHours&) const { return true; }
    bool operator()(const breach::WeekHours&) const { return true; }
    bool operator()(const breach::WeekLoad&) const { return true; }
    bool operator()(const breach::Rest&) const { return true; }
    bool operator()(const breach::FreeDays&) const { return true; }
    bool operator()(const breach::WorkDays& v) const {
        return v.how == breach::WorkDays::How::above || v.how == breach::WorkDays::How::above_placement;
    }
    bool operator()(const breach::WorkHours& v) const { return v.how == breach::WorkHours::How::above; }
    bool operator()(const breach::FixedGroup&) const { return false; }
    bool operator()(const breach::FixedWork&) const { return false; }
    bool operator()(const breach::Childcare&) const { return false; }
    bool operator()(const breach::CareAge&) const { return true; }
    bool operator()(const breach::CareTrip&) const { return true; }
    bool operator()(const breach::CareOnsite&) const { return false; }
    bool operator()(const breach::CareMinimum&) const { return false; }
    bool operator()(const breach::GroupCapacity&) const { return true; }
    bool operator()(const breach::GroupMinimum&) const { return false; }
    bool operator()(const breach::ShiftCapacity&) const { return true; }
    bool operator()(const breach::PlacementCapacity&) const { return true; }
    bool operator()(const breach::PlacementMinimum&) const { return false; }
    bool operator()(const breach::ChildcareCapacity&) const { return true; }
};

}  // namespace

bool lasts(const Violation& violation) { return std::visit(Lasts{}, violation); }

}  // namespace duaal::check
