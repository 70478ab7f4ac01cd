#pragma once
/// The known word that a misspelt one was probably meant to be.

#include <span>
#include <string>
#include <string_view>

namespace duaal::io {

/// Optimal string alignment distance without regard to case: letters put in, left out, changed, or two swapped.
std::size_t edit_distance(std::string_view from, std::string_view to);

/// The nearest of `known`; empty where none is near enough to be meant, or two are equally near. Signs that cannot be seen do not count.
std::string nearest(std::string_view word, std::span<const std::string> known);

}  // namespace duaal::io
