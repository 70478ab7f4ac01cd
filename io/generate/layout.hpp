#pragma once
/// JSON for people to read and to compare: an object or list on one line where it is short, else a line for each part.

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace duaal::io {

/// Keys need no escaping (they are ids). Ends with a line break.
std::string lay_out(const nlohmann::ordered_json& json);

}  // namespace duaal::io
