#pragma once
/// Who is worse off and who is better off: SPEC section 5.

#include "solver/domain/vocabulary.hpp"

namespace duaal::domain {

/// What somebody has in a plan, as far as it counts here.
struct Holding {
    Status status = Status::none;
    bool work = false;

    bool operator==(const Holding&) const = default;
};

/// A lower status, or no work any more.
constexpr bool worse_off(const Holding& before, const Holding& now) { return now.status < before.status || (before.work && !now.work); }

/// A higher status, and not worse off.
constexpr bool better_off(const Holding& before, const Holding& now) { return now.status > before.status && !worse_off(before, now); }

}  // namespace duaal::domain
