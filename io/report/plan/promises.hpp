#pragma once
/// How many of the promises (`fixed`) a plan keeps. An empty week breaks no rule and keeps no promise.

#include <vector>

#include "io/document/document.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::io {

struct Promises {
    int made = 0;                                    ///< people to whom something is promised
    std::vector<domain::ParticipantIndex> not_kept;  ///< those of them whose week has not all of it
};

Promises promises_of(const domain::Scenario& scenario, const domain::Plan& plan);

/// "2 of 3 promises are kept; not: p-2"; nothing where nothing is promised.
Document promises(const domain::Scenario& scenario, const domain::Plan& plan);

}  // namespace duaal::io
