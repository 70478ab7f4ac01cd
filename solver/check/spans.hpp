#pragma once
/// Sets of minutes as lists of intervals, for the rules about covering and containing.

#include "solver/domain/time.hpp"

namespace duaal::check {

/// The same minutes, ascending and disjoint; what overlaps or lies at most `gap` apart on one day becomes one.
domain::Intervals joined(domain::Intervals intervals, domain::Minutes gap = domain::Minutes{0});

/// What of `whole` none of `parts` covers, ascending.
domain::Intervals uncovered(const domain::Interval& whole, const domain::Intervals& parts);

/// `inner` lies within `outer`.
constexpr bool contains(const domain::Interval& outer, const domain::Interval& inner) {
    return outer.day == inner.day && outer.start <= inner.start && inner.end <= outer.end;
}

/// The minutes that both have.
domain::Minutes overlap(const domain::Interval& a, const domain::Interval& b);

}  // namespace duaal::check
