#pragma once
/// Which of several merged files took something out that an earlier one has.

#include <string_view>
#include <vector>

#include "io/json/node.hpp"

namespace duaal::io {

/// The contents of files, in the order in which they are applied (io/json/merge.hpp).
using Parts = std::vector<const Node*>;

/// The keys of objects from the top.
using KeyPath = std::vector<std::string_view>;

/// To a value in its file; empty for the top, and for what lies in a list, which is replaced as a whole.
KeyPath path_to(const Node& node);

struct TakenOut {
    const Node* was = nullptr;  ///< what stood there last; null: nothing was taken out
    const Node* by = nullptr;   ///< the null, or what else a later file puts in its place or in that of something around it
};

/// What stood at `path` and does not stand there any more.
TakenOut taken_out(const Parts& parts, const KeyPath& path);

/// Everything that was taken out within the object at `path`, and of it as a whole, in the order of the files.
std::vector<TakenOut> taken_out_within(const Parts& parts, const KeyPath& path);

}  // namespace duaal::io
