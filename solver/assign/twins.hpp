#pragma once
/// Groups that are one group at several times: the relaxation in which everybody may follow it when it suits them. Twins share
/// seats and minimum, and whoever keeps one keeps the other.

#include <utility>

#include "solver/domain/index.hpp"

namespace duaal::assign {

class Twins {
public:
    /// Every group is itself.
    Twins() = default;
    /// Per group the first of its twins, which is its own first.
    explicit Twins(domain::Table<domain::GroupIndex, domain::GroupIndex> first) : first_(std::move(first)) {}

    [[nodiscard]] domain::GroupIndex first(domain::GroupIndex group) const { return first_.empty() ? group : first_[group]; }

private:
    domain::Table<domain::GroupIndex, domain::GroupIndex> first_;
};

}  // namespace duaal::assign
