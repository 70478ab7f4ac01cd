#include "solver/model/posting.hpp"

namespace duaal::model {

std::vector<int> Posting::values(std::size_t i) const {
    std::vector<int> values;
    for (Gecode::IntVarValues v(variable(i)); v(); ++v) values.push_back(v.val());
    return values;
}

void Posting::keep(std::size_t i, const std::vector<int>& kept) const {
    if (space.failed() || kept.size() == variable(i).size()) return;
    if (kept.empty())
        space.fail();
    else
        Gecode::dom(space, variable(i), Gecode::IntSet(kept.data(), static_cast<int>(kept.size())));
}

}  // namespace duaal::model
