#pragma once
/// How every command ends; the numbers are part of the program's contract (docs/format.md).

namespace duaal::cli {

enum Exit : int {
    done = 0,         ///< also when stopped early with a plan
    our_fault = 1,    ///< a fault of the program, or of the machine under it
    usage = 2,        ///< wrong command line
    wrong_input = 3,  ///< a file that cannot be read or is not valid
    violations = 4,   ///< `verify` found violations
    unmet = 5,        ///< `compare`: a requirement is not met, or undecided
    no_plan = 6       ///< stopped before there was any plan; nothing was written
};

}  // namespace duaal::cli
