#pragma once
/// Work in a process of its own (a forked child): beside this one, and what goes wrong inside a library there ends that process only.

#include <sys/types.h>

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

#include "solver/assign/stop.hpp"

namespace duaal::assign {

class Worker {
public:
    /// What is worked on; should return what it has soon after it is asked to end.
    using Work = std::function<std::vector<double>(const std::atomic<bool>& asked_to_end)>;

    /// Begins at once, and sees everything as it is now, whatever changes here later. Throws std::system_error where there can be no
    /// process, as in a build with sanitizers.
    explicit Worker(const Work& work);
    /// Ends the work, if it still runs.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Waits for what the work returns, and asks it to end where `stop` comes first. None where its process ended otherwise (a failed
    /// assertion, a signal, no memory), or it does not return a second after it was asked to. To be called once.
    [[nodiscard]] std::optional<std::vector<double>> result(const Stop& stop);

private:
    [[nodiscard]] bool succeeded();

    int from_ = -1;  ///< where its result is read
    pid_t process_ = -1;
    bool ended_ = false;
    int status_ = -1;
};

}  // namespace duaal::assign
