#pragma once
/// A part of a program solved in whole numbers by Cbc.

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "solver/assign/objective.hpp"
#include "solver/assign/program.hpp"
#include "solver/assign/stop.hpp"

namespace duaal::assign {

/// Which variables are free, what the others stand at, and what is sought.
struct MipTask {
    /// Ascending; all others stand as in `around`. Where any week of a block is free, the one that it has in `around` is too.
    std::vector<Variable> free;
    const Point* around;
    Aim aim;
    std::optional<double> gain_at_least;  ///< only points that gain so much are wanted; under an aim of one level, in whole steps
    std::optional<int> max_nodes;         ///< a limit that is the same in every run
    int seed = 1;
    bool plain = true;  ///< only linear programs and branching: good points early; else with Cbc's cuts
};

struct MipResult {
    std::optional<Point> point;  ///< complete, and holding every row of the program
    /// Among the free variables nothing gains more than `point`, or nothing is wanted where there is none. Cbc's word, taken only where
    /// its tolerances cannot reach a step: of sums of at most ten million steps.
    bool exhausted = false;
};

MipResult solve_mip(const Program& program, const MipTask& task, const Stop& stop);

/// The same beside other work: begun now, for the program as it is now, in a process of its own. Where there can be none, it is done
/// when its result is asked for.
class MipRun {
public:
    MipRun(const Program& program, const MipTask& task, const Stop& stop);
    ~MipRun();
    /// Waits for the result; to be asked once. Before, `program` may have got or lost cuts, nothing else.
    [[nodiscard]] MipResult result();

private:
    struct Work;
    std::unique_ptr<Work> work_;
};

}  // namespace duaal::assign
