#pragma once
/// A baseline and its variants are solved and compared: SPEC section 9, "Comparison".

#include <filesystem>
#include <vector>

#include "cli/app/failure.hpp"
#include "cli/app/job.hpp"

namespace duaal::app {

/// `scenarios`: the baseline first, not solved yet; `files`: all that they were read from. With a folder their plans and the table are kept
/// there, what an earlier run left there is not solved again, and what has an answer is kept before it is said that another has none.
Result<io::Comparison> compare(std::vector<io::Solved> scenarios, const std::vector<std::filesystem::path>& files, const Job& job);

}  // namespace duaal::app
