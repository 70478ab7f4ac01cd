#pragma once
/// Independent pieces of work on several threads.

#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace duaal::assign {

/// Calls `body(i)` once for every i below `count`, on at most `threads` threads; the first exception is thrown again.
template <class Body>
void parallel_for(std::size_t count, int threads, const Body& body) {
    std::atomic<std::size_t> next = 0;
    std::exception_ptr failure;
    std::mutex guard;
    const auto work = [&] {
        for (std::size_t at = next++; at < count; at = next++) {
            try {
                body(at);
            } catch (...) {
                const std::lock_guard lock(guard);
                if (!failure) failure = std::current_exception();
                next = count;
            }
        }
    };
    std::vector<std::thread> helpers;
    for (std::size_t t = 1; t < static_cast<std::size_t>(threads) && t < count; ++t) helpers.emplace_back(work);
    work();
    for (std::thread& helper : helpers) helper.join();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace duaal::assign
