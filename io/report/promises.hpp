#pragma once
/// How many of the promises (`fixed`) a plan keeps. An empty week breaks no rule and keeps no promise.

#include <ostream>
#include <vector>

#include "io/text/text.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::io {

struct Promises {
    int made = 0;                                    ///< people to whom something is promised
    std::vector<domain::ParticipantIndex> not_kept;  ///< those of them whose week has not all of it
};

Promises promises_of(const domain::Scenario& scenario, const domain::Plan& plan);

/// "2 of 3 promises are kept; not: p-2", in lines of a screen's width; nothing where nothing is promised.
void write_promises(std::ostream& out, const domain::Scenario& scenario, const domain::Plan& plan, Language language);

}  // namespace duaal::io
