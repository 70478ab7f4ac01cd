#pragma once
/// Every week that one participant could have: the columns of the joint plan.

#include <functional>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::search {

/// Calls `visit` with every non-empty timetable of `participant` that holds all rules of one timetable except those of
/// its children's care (which the household shares), each exactly once, in an order that depends on the scenario alone.
/// `visit` returns false to stop. Safe to call from several threads at once for different participants.
void enumerate_weeks(const domain::Scenario& scenario, domain::ParticipantIndex participant,
                     const std::function<bool(const domain::Timetable&)>& visit);

}  // namespace duaal::search
