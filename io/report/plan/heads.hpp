#pragma once
/// How many have which status, by route and tag.

#include <array>
#include <utility>
#include <vector>

#include "io/text/text.hpp"
#include "solver/facts/headcount.hpp"

namespace duaal::io {

/// In the order in which headcounts are shown.
inline constexpr std::array statuses_best_first{domain::Status::complete, domain::Status::learning, domain::Status::work,
                                                domain::Status::none};

/// The heads of every route and tag that anybody has, and of those without a route, under their names.
std::vector<std::pair<Text, facts::Headcount>> named_heads(const domain::Scenario& scenario, const facts::Headcounts& counts);

}  // namespace duaal::io
