#include "io/values/bounds.hpp"

namespace duaal::io {

Bounds count_bounds(Report& report, const Node* node) {
    Object object(report, node);
    const Node* min = object.maybe("min");
    const Node* max = object.maybe("max");
    const Bounds bounds{count(report, min), count(report, max)};
    object.close();
    require_order<int>(report, {min, bounds.min}, {max, bounds.max});
    return bounds;
}

HourBounds hour_bounds(Report& report, const Node* node) {
    Object object(report, node);
    const Node* min = object.maybe("min");
    const Node* max = object.maybe("max");
    const int before = report.errors();
    const HourBounds bounds{at_least_hours(report, min), at_most_hours(report, max)};
    object.close();
    if (before == report.errors()) require_order<double>(report, {min, hours(report, min)}, {max, hours(report, max)});
    return bounds;
}

}  // namespace duaal::io
