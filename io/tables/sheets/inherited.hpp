#pragma once
/// What a participant has from the policy and the route, before its own row: SPEC section 3.

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "io/tables/making.hpp"

namespace duaal::io::tables {

/// The id of a route: as id, as name, or as it is called in the laws.
std::optional<std::string> route_id(Making& in, std::string_view text, std::uint32_t at);

class Inherited {
public:
    Inherited(const Making& in, std::string_view route);

    /// That are not withheld.
    [[nodiscard]] const std::set<std::string>& modules() const { return modules_; }
    [[nodiscard]] bool is_optional(const std::string& module) const { return optional_.contains(module); }
    /// Of `work`, not withheld: whether it says on how many days, and an end of a pair.
    [[nodiscard]] bool has_days() const;
    [[nodiscard]] bool work_bound(std::string_view key, std::string_view end) const;
    /// Time texts; the whole week where nothing is said.
    [[nodiscard]] std::vector<std::string> available() const;

private:
    void add_modules(const Node* learning);

    const Making& in_;
    std::vector<const Node*> layers_;  ///< the policy's, then the route's; none is null
    std::set<std::string> modules_, optional_;
};

}  // namespace duaal::io::tables
