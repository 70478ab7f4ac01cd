#pragma once
/// The larger parts of a participant: SPEC section 3. Each takes null for absent.

#include "io/scenario/sections/sections.hpp"

namespace duaal::io {

/// Modules withheld with `false` left out.
std::vector<domain::LessonWish> read_learning(Context& in, const Node* node);

/// None where absent or withheld with `false`.
std::optional<domain::WorkWish> read_work(Context& in, const Node* node);

/// What an unknown id in a choice is: a mistake in `fixed`, a thing of the past in `current`.
enum class Unknown { error, gone };

/// None where absent, or without any module and placement.
std::optional<domain::PartialTimetable> read_choice(Context& in, const Node* node, Unknown unknown);

}  // namespace duaal::io
