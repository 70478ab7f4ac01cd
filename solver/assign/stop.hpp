#pragma once
/// When a search has to end before its proof: a moment in time, or somebody who asked.

#include <algorithm>
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

    /// Of a part of a search: ends with `whole`, which must outlive it, or where `halted` becomes true.
    Stop(const Stop& whole, const std::atomic<bool>& halted) : Stop(whole) { halted_ = &halted; }

    /// Of a part that may take so long of what is left.
    [[nodiscard]] Stop within(std::chrono::duration<double> limit) const {
        Stop part = *this;
        const auto end = Clock::now() + std::chrono::duration_cast<Clock::duration>(limit);
        if (!part.deadline_ || end < *part.deadline_) part.deadline_ = end;
        return part;
    }

    /// Of a part that may take such a share of what is left; all of it where there is no end.
    [[nodiscard]] Stop part(double share) const {
        const auto left = remaining();
        return left ? within(std::chrono::duration<double>(std::max(0.0, *left) * share)) : *this;
    }

    [[nodiscard]] bool interrupted() const { return (interrupted_ != nullptr && *interrupted_) || (halted_ != nullptr && *halted_); }
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
    const std::atomic<bool>* halted_ = nullptr;
};

}  // namespace duaal::assign
