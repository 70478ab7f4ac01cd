#pragma once
/// The form of a plan file (SPEC section 7): whatever has another form is a fault of it.

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/json/node.hpp"
#include "solver/check/file_fault.hpp"
#include "solver/check/stated.hpp"

namespace duaal::io {

class PlanForm {
public:
    explicit PlanForm(std::vector<check::FileFault>& faults) : faults_(faults) {}

    using How = check::fault::Form::How;

    void fault(How how, const Node& at, check::FileRule rule = check::FileRule::plan,
               std::optional<domain::ParticipantIndex> participant = {});

    /// The scenario has nothing of the name `id`, which `at` is or says.
    void unknown_id(const Node& at, std::string_view id);

    /// Every key of `object` that is none of `known` is a fault.
    void check_keys(const Node& object, std::initializer_list<std::string_view> known);

    /// The value of a key that must be there; null, and a fault, where it is not.
    const Node* must(const Node& object, std::string_view key);

    /// The rest takes null for what is absent, which is false or none and no new fault.
    bool is_object(const Node* node);
    bool is_list(const Node* node);
    /// An empty one is a fault.
    bool is_filled_object(const Node* node);
    std::optional<std::string> text(const Node* node);

private:
    std::vector<check::FileFault>& faults_;
};

std::optional<double> number(const Node& node);

/// 5.0 is 5.
bool is_whole(const Node& node);
std::optional<std::int64_t> whole_number(const Node& node);

/// One level of `objective`.
check::StatedLevel read_level(PlanForm& form, const Node& node);

}  // namespace duaal::io
