#pragma once
/// The whole program but for its process: the command line in, the exit code out.

#include <ostream>
#include <string>
#include <vector>

#include "cli/exit.hpp"

namespace duaal::cli {

/// Runs `arguments` (without the program's own name). Throws nothing: what is thrown below is said and ends in `our_fault`.
Exit run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
