#pragma once
/// What nobody may fall below: SPEC section 5, "worse off".

#include "solver/assign/week_table.hpp"
#include "solver/domain/index.hpp"
#include "solver/domain/worse_off.hpp"

namespace duaal::assign {

/// The least that one participant must have.
struct Floor : domain::Holding {
    /// With an empty week?
    [[nodiscard]] bool holds_for_nothing() const { return !worse_off(*this, {}); }
    [[nodiscard]] bool holds_for(const Week& week) const { return !worse_off(*this, {week.status, week.shift_count > 0}); }
};

/// Empty: no floors.
using Floors = domain::Table<domain::ParticipantIndex, Floor>;

/// How many have a floor that the empty week breaks.
std::int64_t required_by(const Floors& floors);

}  // namespace duaal::assign
