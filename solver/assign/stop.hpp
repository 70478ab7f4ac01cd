#pragma once
/// When a search has to end before its proof: a moment in time, or somebody who asked.

#include <atomic>
#include <chrono>
#include <optional>

namespace duaal::assign {

class Stop {
public:
    using Clock = std::chrono::steady_clock;

    Stop(std::optional<std::chrono::duration<double>> limit, const std::atomic<bool>* interrupted)
        : start_(Clock::now()), interrupted_(interrupted) {
        if (limit) deadline_ = start_ + std::chrono::duration_cast<Clock::duration>(*limit);
    }

    [[nodiscard]] bool interrupted() const { return interrupted_ != nullptr && *interrupted_; }
    [[nodiscard]] bool out_of_time() const { return deadline_ && Clock::now() >= *deadline_; }
    [[nodiscard]] bool now() const { return interrupted() || out_of_time(); }
    [[nodiscard]] std::chrono::duration<double> elapsed() const { return Clock::now() - start_; }
    /// Seconds until the deadline; none where there is none.
    [[nodiscard]] std::optional<double> remaining() const {
        if (!deadline_) return std::nullopt;
        return std::chrono::duration<double>(*deadline_ - Clock::now()).count();
    }

private:
    Clock::time_point start_;
    std::optional<Clock::time_point> deadline_;
    const std::atomic<bool>* interrupted_;
};

}  // namespace duaal::assign
