#include "solver/check/spans.hpp"

#include <algorithm>

namespace duaal::check {

using namespace domain;

Intervals joined(Intervals intervals, Minutes gap) {
    std::ranges::sort(intervals);
    Intervals result;
    for (const Interval& next : intervals) {
        if (!result.empty() && result.back().day == next.day && next.start - result.back().end <= gap)
            result.back().end = std::max(result.back().end, next.end);
        else
            result.push_back(next);
    }
    return result;
}

Intervals uncovered(const Interval& whole, const Intervals& parts) {
    Intervals bare;
    TimeOfDay covered_until = whole.start;
    for (const Interval& part : joined(parts)) {
        if (part.day != whole.day || part.end <= covered_until) continue;
        if (part.start >= whole.end) break;
        if (part.start > covered_until) bare.push_back({whole.day, covered_until, part.start});
        covered_until = part.end;
    }
    if (covered_until < whole.end) bare.push_back({whole.day, covered_until, whole.end});
    return bare;
}

Minutes overlap(const Interval& a, const Interval& b) {
    if (a.day != b.day) return Minutes{0};
    return std::max(Minutes{0}, std::min(a.end, b.end) - std::max(a.start, b.start));
}

}  // namespace duaal::check
