#pragma once
/// Counts of people on paper that leaves the house: the rule on small counts of SPEC section 9, "The brief". It works on the numbers
/// themselves, before any of them becomes text.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace duaal::io {

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
    /// What may be printed of `number`: its digits, `< 5`, or nothing. Throws std::invalid_argument where it is negative.
    std::optional<std::string> publish(const std::string& quantity, std::int64_t number);

private:
    /// What a reader knows of a number that was given.
    struct Figure {
        std::int64_t low;
        std::int64_t high;

        bool operator==(const Figure&) const = default;
    };
    std::map<std::string, std::vector<Figure>> given_;
};

}  // namespace duaal::io
