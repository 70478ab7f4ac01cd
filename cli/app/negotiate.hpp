#pragma once
/// Which lesson times to ask the providers for: SPEC section 9, "Negotiation".

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/app/failure.hpp"
#include "cli/app/job.hpp"
#include "cli/app/negotiable.hpp"
#include "io/report/negotiation/map.hpp"
#include "io/report/negotiation/negotiation.hpp"
#include "solver/negotiate/negotiate.hpp"

namespace duaal::app {

/// What is negotiated.
struct Talk {
    std::string file;                             ///< the scenario's, as the user named it
    const io::ScenarioFile& scenario;             ///< as it is now; outlives the talk
    std::vector<std::filesystem::path> files;     ///< that it was read from
    Negotiable about;                             ///< of the scenario
    std::optional<std::filesystem::path> plan;    ///< against which nobody may be worse off; absent: that of an earlier run, else solved
                                                  ///< first, and kept
    int moves = 2;                                ///< at most so many groups get other sessions
    std::string called;                           ///< what people type to run the program, for what they are told to do
    std::chrono::steady_clock::time_point since;  ///< from when the job's time counts
    std::function<void(const negotiate::Progress&)> on_progress{};  ///< once the given plan is known
};

/// Both frontiers, every plan accepted by the checker. With a folder it leaves the files of cli/app/negotiation_files.hpp there.
Result<io::Negotiation> negotiate(const Talk& talk, const Job& job);

/// What the group that the talk is about brings alone. Keeps no more than the plan of the scenario.
Result<io::NegotiationMap> map(const Talk& talk, const Job& job);

}  // namespace duaal::app
