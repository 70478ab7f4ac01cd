#pragma once
/// What a plan comes to in numbers, for every report that sums it up or compares it. Heads, whatever their weight.

#include <cstdint>
#include <vector>

#include "solver/check/usage.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/facts/headcount.hpp"

namespace duaal::facts {

/// One per person and group, person and shift, or child and slot.
struct Taken {
    std::int64_t taken = 0;
    std::int64_t offered = 0;

    [[nodiscard]] std::int64_t free() const { return offered - taken; }
};

/// A group without anybody, though somebody who lacks its module may be in it.
struct ClosedGroup {
    domain::GroupIndex group;
    int waiting;  ///< those who may be in it and follow its module nowhere
    int lacking;  ///< how many more it would need to open; 0 where there are enough, but their weeks do not allow it
};

/// Heads by what they do, whatever they want: the same question in every scenario (SPEC section 9).
struct Activity {
    int lessons = 0;   ///< with all their required lessons
    int work = 0;      ///< with work
    int both = 0;      ///< with both
    int two_days = 0;  ///< with work on two days or more
};

struct Figures {
    Headcounts heads;
    Activity activity;
    std::int64_t lesson_minutes = 0;  ///< a week, of all participants together, without self-study
    std::int64_t work_minutes = 0;    ///< a week, of all participants together, less breaks
    Taken seats;
    Taken positions;
    Taken places;
    std::vector<ClosedGroup> closed;  ///< by group
};

Figures figures_of(const domain::Scenario& scenario, const domain::Plan& plan);

}  // namespace duaal::facts
