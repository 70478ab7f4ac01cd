#pragma once
/// Pairs of a minimum and a maximum.

#include "io/values/object.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io {

/// A value that may be absent, and where it stands.
template <class T>
struct Placed {
    const Node* node;
    std::optional<T> value;
};

/// Reports a minimum over its maximum.
template <class T>
void require_order(Report& report, const Placed<T>& min, const Placed<T>& max) {
    if (min.value && max.value && *min.value > *max.value)
        report.error(later(*min.node, *max.node), "min_over_max",
                     tr("the minimum, {1}, is more than the maximum, {2}", excerpt(*min.node), excerpt(*max.node)),
                     tr("let the minimum be no more than the maximum"));
}

struct Bounds {
    std::optional<int> min;
    std::optional<int> max;
};

/// `{"min", "max"}`, either of which may be absent, counting something.
Bounds count_bounds(Report& report, const Node* node);

struct HourBounds {
    std::optional<domain::Minutes> min;
    std::optional<domain::Minutes> max;
};

/// The same in hours.
HourBounds hour_bounds(Report& report, const Node* node);

}  // namespace duaal::io
