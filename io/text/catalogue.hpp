#pragma once
/// The Dutch catalogue, which the build puts into the program.

#include <string>

namespace duaal::io {

/// The Dutch of an English sentence, placeholders and all; the sentence itself where the catalogue lacks it.
std::string dutch(const std::string& english);

}  // namespace duaal::io
