#pragma once
/// Counts of people on paper that leaves the house: the rule on small counts of SPEC section 9, "The brief". A `PeopleCount` can be said
/// nowhere; what may be said of it is made here, of the numbers themselves, before any of them becomes text.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::io {

/// How many people there are, or seats that people fill. It gives its number to nobody but `PublishedCounts`.
class PeopleCount {
public:
    /// Throws std::invalid_argument where it is negative.
    explicit PeopleCount(std::int64_t number);

private:
    friend class PublishedCounts;
    std::int64_t number_;
};

/// What a reader may know of one: the number itself, or that it is 1 to 4.
class PublicCount {
public:
    /// Its digits, or `< 5`.
    [[nodiscard]] Text text() const;

    bool operator==(const PublicCount&) const = default;

private:
    friend class PublishedCounts;
    explicit PublicCount(std::int64_t number);
    [[nodiscard]] bool near(const PublicCount& other) const;

    // from which to which, both included: the same, or all that `< 5` stands for
    std::int64_t low_;
    std::int64_t high_;
};

/// One quantity before and after. Where one of both may not be given, only the direction is; where neither may and both are small, not
/// even that.
struct PublicChange {
    enum class Direction { more, fewer, same, small };
    std::optional<PublicCount> before, after;
    Direction direction;
};

/// What all papers of one run have given so far. Of one quantity, whatever a reader subtracts, it comes to 0 or at least 5, or to no more
/// than that a number lies in a range of at least four:
/// - 1 to 4 is only ever given as `< 5`, whichever of them it is;
/// - any two figures of one quantity are the same or at least 5 apart. `< 5` stands for all of 1 to 4 there: beside it no 5 to 8 and
///   no 0 is given, for what may stand beside it would tell which of them it is;
/// - what is not given depends only on what was given before, so that its absence says no more either.
/// A total and its parts are different quantities: who gives both gives the last part away, so give one of them. What was given
/// once is given again whenever it is asked, in any language.
class PublishedCounts {
public:
    /// What may be printed of it, if anything.
    std::optional<PublicCount> publish(const std::string& quantity, PeopleCount count);

    /// The number before is asked first.
    PublicChange publish_change(const std::string& quantity, PeopleCount before, PeopleCount after);

private:
    std::map<std::string, std::vector<PublicCount>> given_;
};

}  // namespace duaal::io
