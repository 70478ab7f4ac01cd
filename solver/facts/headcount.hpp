#pragma once
/// How many participants have which status, in all, per route and per tag; heads, whatever their weight.

#include <array>

#include "solver/domain/scenario.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::facts {

class Headcount {
public:
    int& operator[](domain::Status status) { return counts_[static_cast<std::size_t>(status)]; }
    int operator[](domain::Status status) const { return counts_[static_cast<std::size_t>(status)]; }
    [[nodiscard]] int all() const;

private:
    std::array<int, domain::status_names.size()> counts_{};
};

struct Headcounts {
    Headcount everybody;
    domain::Table<domain::RouteIndex, Headcount> routes;
    Headcount without_route;
    domain::Table<domain::TagIndex, Headcount> tags;  ///< who bears several counts under each
};

Headcounts count_heads(const domain::Scenario& scenario, const domain::Plan& plan);

}  // namespace duaal::facts
