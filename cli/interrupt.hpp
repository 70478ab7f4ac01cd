#pragma once
/// SIGINT and SIGTERM as a wish to stop: while it lives, they only raise a flag.

#include <atomic>
#include <csignal>

namespace duaal::cli {

class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    /// True once a signal came.
    [[nodiscard]] const std::atomic<bool>& flag() const;

private:
    struct sigaction before_int_ {};
    struct sigaction before_term_ {};
};

}  // namespace duaal::cli
