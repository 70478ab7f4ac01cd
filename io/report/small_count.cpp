#include "io/report/small_count.hpp"

#include <algorithm>
#include <stdexcept>

namespace duaal::io {

namespace {

constexpr std::int64_t least = 5;  ///< the smallest count, and the smallest difference, that may be read

}  // namespace

std::optional<std::string> PublishedCounts::publish(const std::string& quantity, std::int64_t number) {
    if (number < 0) throw std::invalid_argument("no count: " + std::to_string(number));
    const bool small = number > 0 && number < least;
    const Figure figure = small ? Figure{1, least - 1} : Figure{number, number};
    std::vector<Figure>& given = given_[quantity];
    if (std::ranges::find(given, figure) == given.end()) {
        const auto near = [&](const Figure& other) { return std::max(figure.low - other.high, other.low - figure.high) < least; };
        if (std::ranges::any_of(given, near)) return std::nullopt;
        given.push_back(figure);
    }
    return small ? "< " + std::to_string(least) : std::to_string(number);
}

}  // namespace duaal::io
