#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

#include "solver/domain/scenario.hpp"

namespace duaal::domain {

namespace {

struct Speed {
    double kilometres_per_hour;
    double fixed_minutes;
};

constexpr std::array<Speed, 4> speeds{{{5, 0}, {15, 0}, {35, 20}, {40, 5}}};  // by Mode
constexpr double detour = 1.3;
constexpr double earth_radius = 6371.0088;

Minutes by_formula(double kilometres, Mode mode) {
    const Speed speed = speeds[static_cast<std::size_t>(mode)];
    const double minutes = speed.fixed_minutes + 60 * detour * kilometres / speed.kilometres_per_hour;
    return Minutes{5 * static_cast<int>(std::ceil(minutes / 5 - 1e-9))};
}

}  // namespace

double great_circle(Location::Coordinates from, Location::Coordinates to) {
    constexpr double radians = std::numbers::pi / 180;
    const double from_latitude = from.latitude * radians, to_latitude = to.latitude * radians;
    const double a = std::sin((to_latitude - from_latitude) / 2);
    const double b = std::sin((to.longitude * radians - from.longitude * radians) / 2);
    const double h = a * a + std::cos(from_latitude) * std::cos(to_latitude) * b * b;
    return 2 * earth_radius * std::asin(std::sqrt(h));
}

Minutes travel_over(double kilometres, Mode mode) {
    const Minutes direct = by_formula(kilometres, mode);
    return mode == Mode::transit ? std::min(direct, by_formula(kilometres, Mode::walk)) : direct;
}

std::optional<Minutes> Scenario::find_travel(LocationIndex from, LocationIndex to, Mode mode) const {
    if (from == to) return Minutes{0};
    const auto [low, high] = std::minmax(from.value, to.value);
    const std::uint64_t key = (std::uint64_t{low} * data_.locations.size() + high) * mode_names.size() + static_cast<std::uint64_t>(mode);
    if (const auto found = overrides_.find(key); found != overrides_.end()) return found->second;
    const auto& here = data_.locations[from].at;
    const auto& there = data_.locations[to].at;
    if (!here || !there) return std::nullopt;
    return travel_over(great_circle(*here, *there), mode);
}

Minutes Scenario::travel(LocationIndex from, LocationIndex to, Mode mode) const {
    if (const auto minutes = find_travel(from, to, mode)) return *minutes;
    throw std::logic_error("no travel time between " + data_.locations[from].id + " and " + data_.locations[to].id);
}

}  // namespace duaal::domain
