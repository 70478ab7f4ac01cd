#include "solver/assign/split_levels.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <numeric>
#include <optional>

namespace duaal::assign {

namespace {

using Gains = std::vector<std::int64_t>;

constexpr std::size_t most_units_tried = 200;

std::int64_t step_of(const Gains& gains) {
    std::int64_t step = 0;
    for (const std::int64_t gain : gains) step = std::gcd(step, gain);
    return std::max<std::int64_t>(step, 1);
}

/// In steps.
std::int64_t length_of(const Program& program, const Gains& gains) { return range_of(program, gains) / step_of(gains); }

struct Split {
    Gains high, low;  ///< high is Q x h
    std::int64_t longer = 0;
};

/// Half away from zero.
std::int64_t nearest(std::int64_t gain, std::int64_t unit) {
    const std::int64_t half = gain < 0 ? -(unit / 2) : unit / 2;
    return (gain + half) / unit * unit;
}

std::optional<Split> split_by(const Program& program, const Gains& gains, std::int64_t unit) {
    Split split;
    for (const std::int64_t gain : gains) {
        split.high.push_back(nearest(gain, unit));
        split.low.push_back(gain - split.high.back());
    }
    const std::int64_t low = range_of(program, split.low);
    if (low == 0 || low >= unit) return std::nullopt;
    split.longer = std::max(length_of(program, split.high), length_of(program, split.low));
    return split;
}

/// Those given, and gains from the largest down; not more than can be tried.
Gains units_to_try(const Gains& gains, Gains units) {
    Gains sizes;
    for (const std::int64_t gain : gains)
        if (gain != 0) sizes.push_back(std::abs(gain));
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    const std::size_t apart = std::max<std::size_t>(1, sizes.size() / most_units_tried);
    for (std::size_t at = 0; at < sizes.size(); at += apart) units.push_back(sizes[at]);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

/// Where all smaller gains together pass a unit, nothing can be left of them below it: half of all units fall away soon.
std::int64_t range_below(const Program& program, const Gains& gains, std::int64_t unit) {
    Gains small = gains;
    for (std::int64_t& gain : small)
        if (std::abs(gain) > unit / 2) gain = 0;
    return range_of(program, small);
}

void split_into(const Program& program, const Gains& gains, const Gains& units, std::vector<Gains>& parts) {
    const std::int64_t length = length_of(program, gains);
    std::optional<Split> best;
    if (length > longest_level)
        for (const std::int64_t unit : units_to_try(gains, units)) {
            if (unit <= 1 || range_below(program, gains, unit) >= unit) continue;
            auto split = split_by(program, gains, unit);
            if (split && split->longer < (best ? best->longer : length)) best = std::move(split);
        }
    if (!best) {
        parts.push_back(gains);
        return;
    }
    split_into(program, best->high, units, parts);
    split_into(program, best->low, units, parts);
}

}  // namespace

std::int64_t range_of(const Program& program, std::span<const std::int64_t> gains) {
    std::int64_t range = 0;
    for (std::uint32_t block = 0; block < program.blocks(); ++block) {
        std::int64_t least = 0, most = 0;  // of no week
        for (Variable v = program.block_begin(block); v < program.block_end(block); ++v) {
            least = std::min(least, gains[v]);
            most = std::max(most, gains[v]);
        }
        range += most - least;
    }
    for (auto v = static_cast<Variable>(program.week_count()); v < program.variables(); ++v)
        range += std::abs(gains[v]) * static_cast<std::int64_t>(program.bound(v));
    return range;
}

std::size_t LevelParts::level_of(std::size_t part) const {
    return static_cast<std::size_t>(std::distance(first_.begin(), std::upper_bound(first_.begin(), first_.end(), part))) - 1;
}

LevelState LevelParts::whole(std::size_t level, std::span<const LevelState> parts) const {
    LevelState whole;
    bool proven = true;
    for (std::size_t part = first_[level]; part < first_[level + 1]; ++part) {
        whole.value += parts[part].value;
        whole.bound += proven ? parts[part].bound : most_of_part_[part];
        proven = proven && parts[part].bound == parts[part].value;
    }
    whole.bound = std::min(whole.bound, most_[level]);
    return whole;
}

LevelParts split_levels(Program& program, const std::vector<std::vector<std::int64_t>>& units) {
    std::vector<std::size_t> first{0};
    std::vector<Gains> parts;
    std::vector<std::int64_t> most = most_of(program);
    for (std::size_t level = 0; level < program.levels(); ++level) {
        const auto gains = program.gains(level);
        split_into(program, {gains.begin(), gains.end()}, level < units.size() ? units[level] : Gains{}, parts);
        first.push_back(parts.size());
    }
    if (parts.size() > program.levels()) program.set_levels(std::move(parts));
    return {std::move(first), std::move(most), most_of(program)};
}

}  // namespace duaal::assign
