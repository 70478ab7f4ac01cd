#pragma once
/// The Gecode space of every model here: its variables and nothing else.

#include <gecode/int.hh>
#include <memory>
#include <utility>
#include <vector>

namespace duaal::model {

/// Each variable ranges over the values 0, 1, … of some list of options; the model that made it knows what they mean.
/// What the propagators read lies in that model's Tables, which must outlive every clone.
class ChoiceSpace : public Gecode::Space {
public:
    explicit ChoiceSpace(const std::vector<std::size_t>& sizes);
    ChoiceSpace(ChoiceSpace& other);
    Gecode::Space* copy() override { return new ChoiceSpace(*this); }

    /// The values of a space whose variables are all assigned.
    [[nodiscard]] std::vector<int> values() const;

    Gecode::IntVarArray choices;
};

/// Keeps what propagators refer to, for as long as there are clones of the space they were posted in.
class Tables {
public:
    template <class T>
    const T& keep(T table) {
        auto owner = std::make_shared<const T>(std::move(table));
        kept_.push_back(owner);
        return *owner;
    }

private:
    std::vector<std::shared_ptr<const void>> kept_;
};

}  // namespace duaal::model
