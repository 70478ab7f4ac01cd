#include "io/document/people_count.hpp"

#include <algorithm>
#include <stdexcept>

namespace duaal::io {

namespace {

constexpr std::int64_t least = 5;  ///< the smallest count, and the smallest difference, that may be read

bool is_small(std::int64_t number) { return number > 0 && number < least; }

}  // namespace

PeopleCount::PeopleCount(std::int64_t number) : number_(number) {
    if (number < 0) throw std::invalid_argument("no count: " + std::to_string(number));
}

PublicCount::PublicCount(std::int64_t number) : low_(is_small(number) ? 1 : number), high_(is_small(number) ? least - 1 : number) {}

Text PublicCount::text() const { return Text(low_ == high_ ? std::to_string(low_) : "< " + std::to_string(least)); }

bool PublicCount::near(const PublicCount& other) const { return std::max(low_ - other.high_, other.low_ - high_) < least; }

std::optional<PublicCount> PublishedCounts::publish(const std::string& quantity, PeopleCount count) {
    const PublicCount figure(count.number_);
    std::vector<PublicCount>& given = given_[quantity];
    if (std::ranges::find(given, figure) == given.end()) {
        if (std::ranges::any_of(given, [&](const PublicCount& other) { return figure.near(other); })) return std::nullopt;
        given.push_back(figure);
    }
    return figure;
}

PublicChange PublishedCounts::publish_change(const std::string& quantity, PeopleCount before, PeopleCount after) {
    PublicChange change{publish(quantity, before), publish(quantity, after), PublicChange::Direction::same};
    if (!change.before && !change.after && before.number_ < least && after.number_ < least)
        change.direction = PublicChange::Direction::small;
    else if (before.number_ != after.number_)
        change.direction = after.number_ > before.number_ ? PublicChange::Direction::more : PublicChange::Direction::fewer;
    return change;
}

}  // namespace duaal::io
