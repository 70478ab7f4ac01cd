#pragma once
/// A lesson, shift or appointment on one day, as a subject of a rule.

#include <cstdint>
#include <variant>

#include "solver/domain/index.hpp"
#include "solver/domain/time.hpp"

namespace duaal::check {

struct SessionName {
    domain::ModuleIndex module;  ///< for which it was chosen
    domain::GroupIndex group;
};

struct ShiftName {
    domain::PlacementIndex placement;
    domain::ShiftIndex shift;
};

struct AppointmentName {
    std::uint32_t position;  ///< among the participant's
};

struct ItemName {
    std::variant<SessionName, ShiftName, AppointmentName> what;
    domain::Interval time;
};

}  // namespace duaal::check
