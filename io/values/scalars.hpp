#pragma once
/// The simple values. Each takes null for absent and gives none then; reports what it cannot take, and gives none.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/json/node.hpp"
#include "io/values/report.hpp"
#include "solver/domain/time.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

inline constexpr int largest_count = 1'000'000;

/// [a-z0-9][a-z0-9._-]{0,63}
bool is_id(std::string_view text);

/// `a, b, c`
std::string joined(std::span<const std::string> words);

std::optional<std::string> text(Report& report, const Node* node);
/// For people to read, not for finding anything by it: what looks personal in it is redacted.
std::optional<std::string> free_text(Report& report, const Node* node);
std::optional<std::string> id(Report& report, const Node* node);
std::optional<bool> boolean(Report& report, const Node* node);

/// The number that a text was probably meant to be, as JSON writes it: `20.5` for `20,5`. Empty where it is none, or where what stands
/// in it may as well set thousands apart.
std::string meant_number(std::string_view text);

/// An integer from `least` to 1,000,000; 5.0 is 5.
std::optional<int> count(Report& report, const Node* node, int least = 0);

/// A whole number of minutes from 0 to 1,000,000.
std::optional<domain::Minutes> minutes(Report& report, const Node* node);

/// Hours from 0 to 1,000,000, as the file has them.
std::optional<double> hours(Report& report, const Node* node);

/// Hours that are a maximum, rounded down to minutes.
std::optional<domain::Minutes> at_most_hours(Report& report, const Node* node);

/// Any other hours, rounded up to minutes.
std::optional<domain::Minutes> at_least_hours(Report& report, const Node* node);

/// Degrees from -`limit` to `limit`.
std::optional<double> degrees(Report& report, const Node* node, int limit);

/// The place of a word in a closed list; reports any other with the nearest.
std::optional<std::size_t> word(Report& report, const Node* node, std::span<const std::string_view> words);

template <class E, std::size_t N>
std::optional<E> word(Report& report, const Node* node, const std::array<std::string_view, N>& words) {
    const auto found = word(report, node, std::span<const std::string_view>(words));
    return found ? std::optional(static_cast<E>(*found)) : std::nullopt;
}

/// Puts a value in place where there is one.
template <class T, class U>
void assign(T& target, std::optional<U> value) {
    if (value) target = *std::move(value);
}

}  // namespace duaal::io
