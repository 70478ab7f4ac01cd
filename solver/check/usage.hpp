#pragma once
/// How many take each thing that is shared: SPEC section 5, "Rules across the plan".

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::check {

/// Heads; who names a thing twice (which `structure` reports) takes it twice. What an index outside its table chose is left out.
struct Usage {
    Usage(const domain::Scenario& scenario, const domain::Plan& plan);

    const domain::Scenario& scenario;
    domain::Table<domain::GroupIndex, int> seats;
    domain::Table<domain::PlacementIndex, int> participants;
    domain::Table<domain::PlacementIndex, domain::Table<domain::ShiftIndex, int>> positions;
    domain::Table<domain::ChildcareIndex, domain::Table<domain::SlotIndex, int>> places;

private:
    void add(const domain::Timetable& timetable);
    void add(const domain::CareWeek& week);
};

}  // namespace duaal::check
