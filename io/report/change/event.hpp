#pragma once
/// What happens to one object of a scenario, in words.

#include <string>
#include <vector>

#include "io/report/change/list.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// How many ids are named at most before the rest is counted.
inline constexpr std::size_t many_words = 12;

/// `a, b, c`; where there are more than `most`: `a, b, c and 5 more`.
std::string list_of(const std::vector<std::string>& words, std::size_t most, Language language);

/// Of a changed object: "seats 12 → 14" for each of its fields, and one for all fields that differ by an id only and change in the same
/// way: "half-day mon-am, mon-pm places 0 → 5".
std::vector<std::string> field_events(const ObjectChange& change, Language language);

/// The same in one line; of a new object what is in it.
std::string object_event(const ObjectChange& change, Language language);

}  // namespace duaal::io
