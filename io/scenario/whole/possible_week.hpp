#pragma once
/// Whether something can be had beside the rest of a week, by the predicates of solver/check.

#include <optional>

#include "solver/check/violation.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::io {

/// How many weeks may still be looked at: in huge scenarios the rest is passed over.
struct Looks {
    int left = 1'000'000;
};

/// The first violation of a week that nothing added to it can mend; none: there is none, or no look is left.
std::optional<check::Violation> lasting_fault(const domain::Scenario&, domain::ParticipantIndex, const domain::Timetable&, Looks&);

/// What is against every choice of the placement's shifts, of those with positions, beside `rest`, which has no work: of the choice that
/// comes farthest. None: some choice goes, as far as could be looked.
std::optional<check::Violation> work_fault(const domain::Scenario&, domain::ParticipantIndex, domain::Timetable rest,
                                           domain::PlacementIndex, Looks&);

}  // namespace duaal::io
