#pragma once
/// JSON Merge Patch (RFC 7396) on values that keep their places.

#include "io/json/node.hpp"

namespace duaal::io {

/// Which of two merged objects names the place of the result.
enum class PlaceOf { target, patch };

/// `patch` applied to `target` (null: nothing there). Neither is changed; values of both are shared.
const Node* merge_patch(Arena& arena, const Node* target, const Node& patch, PlaceOf place);

}  // namespace duaal::io
