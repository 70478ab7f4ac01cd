#include "solver/assign/objective.hpp"

#include <algorithm>
#include <cmath>

namespace duaal::assign {

Aim level_aim(const Program& program, std::size_t level, const std::vector<std::int64_t>& values) {
    Aim aim{std::vector<double>(program.levels(), 0), std::vector<std::optional<std::int64_t>>(program.levels())};
    aim.weight[level] = 1;
    for (std::size_t above = 0; above < level; ++above) aim.at_least[above] = values[above];
    return aim;
}

namespace {

/// What one person's week typically moves on a level, in steps: the mean size of the gains that are not 0.
double typical_gain(const Program& program, std::size_t level) {
    double sum = 0;
    std::size_t count = 0;
    for (const std::int64_t gain : program.gains(level)) {
        if (gain == 0) continue;
        sum += std::abs(static_cast<double>(gain)) / static_cast<double>(program.step(level));
        ++count;
    }
    return count == 0 ? 1 : std::max(1.0, sum / static_cast<double>(count));
}

}  // namespace

Aim weighted_aim(const Program& program) {
    const std::size_t levels = program.levels();
    Aim aim{std::vector<double>(levels, 0), std::vector<std::optional<std::int64_t>>(levels)};
    double worth = 1;  // of one person's week on the level at hand
    for (std::size_t level = levels; level-- > 0;) {
        const double typical = typical_gain(program, level);
        aim.weight[level] = worth / typical;
        worth *= level + 1 == levels ? 12 : 3;
    }
    return aim;
}

double gain_of(const Program& program, const Aim& aim, Variable variable) {
    double gain = 0;
    for (std::size_t level = 0; level < aim.weight.size(); ++level)
        if (aim.weight[level] != 0)
            gain += aim.weight[level] * static_cast<double>(program.gain(level, variable)) / static_cast<double>(program.step(level));
    return gain;
}

}  // namespace duaal::assign
