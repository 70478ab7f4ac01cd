#pragma once
/// How one child's day can be covered by one childcare: SPEC section 5, `childcare`.

#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::assign {

/// A stretch of a day, in minutes since midnight, half-open; empty where start >= end.
struct Span {
    int start = 0;
    int end = 0;

    [[nodiscard]] bool contains(const Span& other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] bool overlaps(const Span& other) const { return start < other.end && other.start < end; }
};

Span span_of(const domain::Interval& interval);

/// Slots that, with the child's school, join to one piece of care, none of them without effect on its ends.
struct Piece {
    std::vector<domain::SlotIndex> slots;
    Span cover;  ///< the piece less the handover at either end
};

/// Every piece that the slots of `care` on `day` can make beside `school`. Any choice of slots covers what the union of
/// disjoint pieces covers: what joins is a piece of its own, and a slot that widens nothing is one alone. So pieces are
/// chosen instead of sets of slots, of which there are exponentially more.
std::vector<Piece> pieces_of(const domain::Policy& policy, const domain::Childcare& care, domain::Day day, const std::vector<Span>& school);

/// What school alone covers on a day.
std::vector<Span> school_cover(const domain::Policy& policy, const std::vector<Span>& school);

}  // namespace duaal::assign
