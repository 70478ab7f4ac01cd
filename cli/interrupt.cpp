#include "cli/interrupt.hpp"

namespace duaal::cli {

namespace {

std::atomic<bool> came = false;
static_assert(std::atomic<bool>::is_always_lock_free);  // else no handler may touch it

extern "C" void raise_flag(int) { came = true; }

}  // namespace

Interrupt::Interrupt() {
    came = false;
    struct sigaction action {};
    action.sa_handler = raise_flag;
    sigaction(SIGINT, &action, &before_int_);
    sigaction(SIGTERM, &action, &before_term_);
}

Interrupt::~Interrupt() {
    sigaction(SIGINT, &before_int_, nullptr);
    sigaction(SIGTERM, &before_term_, nullptr);
}

const std::atomic<bool>& Interrupt::flag() const { return came; }

}  // namespace duaal::cli
