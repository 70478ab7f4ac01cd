#pragma once
/// A level whose sum is too long for Cbc's doubles, as shorter sums.

#include <vector>

#include "tests/support/flat_model/mip.hpp"

namespace duaal::test::flat {

/// Sums that, one after another, order all solutions as `level` does, each short enough for Cbc: of at most a million steps. A sum
/// Q x h + r is h and then r where r can differ by less than Q. Throws std::runtime_error where no Q does.
std::vector<Linear> parts_of(const Mip& mip, const Linear& level);

}  // namespace duaal::test::flat
