#pragma once
/// Kan less Kan niet.

#include <string>
#include <vector>

namespace duaal::io::tables {

/// Of time texts: what is left of one when others are taken off. Days with the same times are named together.
std::vector<std::string> free_time(const std::vector<std::string>& can, const std::vector<std::string>& cannot);

}  // namespace duaal::io::tables
