#pragma once
/// A broken rule with its subjects and numbers; sentences are made of it in io/.

#include "solver/domain/rule.hpp"

namespace duaal::check {

struct Violation {
    domain::Rule rule;
};

}  // namespace duaal::check
