#pragma once
/// Branch and price, depth first (Barnhart, Johnson, Nemhauser, Savelsbergh and Vance 1998): each branch forbids weeks or narrows
/// an auxiliary variable, so that pricing stays a walk over the weeks.

#include <cstdint>
#include <optional>
#include <vector>

#include "solver/assign/master_lp.hpp"
#include "solver/assign/program.hpp"
#include "solver/assign/stop.hpp"

namespace duaal::assign {

struct TreeLimits {
    double target;    ///< points that gain less, under the aim, are not wanted; whole, under an aim of one level
    double step = 1;  ///< a better point gains so much more
    std::optional<int> max_nodes;
};

struct TreeResult {
    std::optional<Point> point;  ///< the best found that gains the target; holds every row
    bool exhausted = false;      ///< no point gains the target and more than `point`
    int nodes = 0;
};

/// Searches the program as `lp` has it: its aim, and what is forbidden there.
class Tree {
public:
    Tree(const Program& program, MasterLp& lp, const TreeLimits& limits, const Stop& stop);
    TreeResult run();

private:
    /// A decision: one side of it is taken, then the other.
    struct Branch {
        std::uint32_t block = nobody;  ///< nobody: an auxiliary variable
        std::uint32_t feature = 0;     ///< of the block; nobody: any week at all
        Variable variable = 0;
        double value = 0;
        bool up_first = true;
    };

    void explore();
    void take(const Branch& branch, bool up);
    [[nodiscard]] bool try_integral(const std::vector<std::pair<Variable, double>>& solution);
    [[nodiscard]] std::optional<Branch> choose(const std::vector<std::pair<Variable, double>>& solution) const;
    [[nodiscard]] std::optional<Branch> choose_feature(const std::vector<std::pair<Variable, double>>& solution) const;
    [[nodiscard]] std::optional<Branch> choose_auxiliary(const std::vector<std::pair<Variable, double>>& solution) const;
    [[nodiscard]] bool has(Variable week, std::uint32_t feature) const;

    const Program& program_;
    MasterLp& lp_;
    TreeLimits limits_;
    const Stop& stop_;
    TreeResult result_;
    bool ended_ = false;  ///< by a limit
};

}  // namespace duaal::assign
