#pragma once
/// Whom another plan affects: SPEC section 5, "worse off", and section 9, "Negotiation".

#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/worse_off.hpp"

namespace duaal::facts {

domain::Holding holding_of(const domain::Scenario& scenario, domain::ParticipantIndex participant, const domain::Timetable& timetable);

/// A plan beside its scenario; both outlive it.
struct Planned {
    const domain::Scenario& scenario;
    const domain::Plan& plan;
};

/// Each by index.
struct Affected {
    std::vector<domain::ParticipantIndex> better{};
    std::vector<domain::ParticipantIndex> worse{};
    std::vector<domain::ParticipantIndex> changed{};  ///< neither, but another week
};

/// Of two plans of which the scenarios differ in when groups have their sessions, at most.
Affected affected_by(const Planned& before, const Planned& after);

}  // namespace duaal::facts
