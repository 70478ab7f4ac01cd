#pragma once
/// Pairs of a minimum and a maximum.

#include "io/scenario/object.hpp"
#include "io/scenario/values/scalars.hpp"

namespace duaal::io {

/// Reports a minimum over its maximum, at the minimum.
template <class T>
void require_order(Report& report, const Node* min, const std::optional<T>& least, const std::optional<T>& most) {
    if (least && most && *least > *most)
        report.error(*min, "min_over_max", tr("the minimum, {1}, is more than the maximum", excerpt(*min)),
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
