#include "solver/model/space.hpp"

namespace duaal::model {

ChoiceSpace::ChoiceSpace(const std::vector<std::size_t>& sizes) : choices(*this, static_cast<int>(sizes.size())) {
    for (int i = 0; i < choices.size(); ++i)
        choices[i] = Gecode::IntVar(*this, 0, static_cast<int>(sizes[static_cast<std::size_t>(i)]) - 1);
}

ChoiceSpace::ChoiceSpace(ChoiceSpace& other) : Space(other) { choices.update(*this, other.choices); }

std::vector<int> ChoiceSpace::values() const {
    std::vector<int> values(static_cast<std::size_t>(choices.size()));
    for (int i = 0; i < choices.size(); ++i) values[static_cast<std::size_t>(i)] = choices[i].val();
    return values;
}

}  // namespace duaal::model
