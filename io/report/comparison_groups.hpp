#pragma once
/// Routes and tags over several scenarios, by name: a variant may bring or drop one.

#include <optional>
#include <string>
#include <vector>

#include "io/report/comparison.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// Of every route and tag that anybody has in any of the scenarios, in the order of the first that has it.
std::vector<std::string> group_names(const Comparison& comparison, Language language);

/// The heads under such a name in one of the scenarios; none where nobody there has it.
std::optional<facts::Headcount> find_heads(const Comparison& comparison, std::size_t scenario, const std::string& name, Language language);

}  // namespace duaal::io
