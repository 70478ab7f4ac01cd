#include "solver/assign/worker.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <mutex>
#include <span>
#include <system_error>

namespace duaal::assign {

namespace {

constexpr int look_every = 20;  ///< milliseconds, whether to stop
constexpr std::size_t numbers_at_once = 8192;
constexpr std::chrono::seconds patience{1};  ///< with work that was asked to end

std::mutex forking;  ///< a child that was forked meanwhile would hold the other's end of a pipe, which then never ends

std::atomic<bool> asked_to_end = false;  ///< of this process, where it is a child

/// Everything, or false.
bool write_all(int to, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(to, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// The life of the child. It ends without a word: nothing of its parent's is flushed, freed or said twice.
[[noreturn]] void be_worker(const Worker::Work& work, int to, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(1);                                   // it died before that
    for (const int signal : {SIGINT, SIGHUP}) std::signal(signal, SIG_IGN);  // its parent decides
    std::signal(SIGTERM, [](int) { asked_to_end = true; });
    sigset_t none;
    ::sigemptyset(&none);
    ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
    if (const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0)
        for (const int end : {STDOUT_FILENO, STDERR_FILENO}) ::dup2(nowhere, end);
    bool done = false;
    try {
        const std::vector<double> result = work(asked_to_end);
        done = write_all(to, std::as_bytes(std::span(result)));
    } catch (...) {
    }
    ::_exit(done ? 0 : 1);
}

}  // namespace

Worker::Worker(const Work& work) {
#ifdef DUAAL_SANITIZE  // whose own locks another thread may hold at a fork: nobody would ever free them in the child
    throw std::system_error(ENOTSUP, std::generic_category(), "fork");
#endif
    const std::lock_guard lock(forking);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    from_ = ends[0];
    const pid_t parent = ::getpid();
    sigset_t all, before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);  // no handler of the parent's runs in the child
    process_ = ::fork();
    if (process_ == 0) be_worker(work, ends[1], parent);
    const int why = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    ::close(ends[1]);
    if (process_ > 0) return;
    ::close(from_);
    throw std::system_error(why, std::generic_category(), "fork");
}

Worker::~Worker() {
    if (!ended_) ::kill(process_, SIGKILL);
    static_cast<void>(succeeded());
    ::close(from_);
}

bool Worker::succeeded() {
    if (!ended_)
        while (::waitpid(process_, &status_, 0) < 0 && errno == EINTR) {
        }
    ended_ = true;
    return WIFEXITED(status_) && WEXITSTATUS(status_) == 0;
}

std::optional<std::vector<double>> Worker::result(const Stop& stop) {
    std::vector<double> result;
    std::size_t bytes = 0;
    std::optional<Stop::Clock::time_point> asked;
    for (;;) {
        if (!asked && stop.now()) {
            ::kill(process_, SIGTERM);
            asked = Stop::Clock::now();
        }
        if (asked && Stop::Clock::now() > *asked + patience) return std::nullopt;
        pollfd ready{from_, POLLIN, 0};
        if (::poll(&ready, 1, look_every) <= 0) continue;
        result.resize(bytes / sizeof(double) + numbers_at_once + 1);
        const ssize_t got = ::read(from_, reinterpret_cast<std::byte*>(result.data()) + bytes, numbers_at_once * sizeof(double));
        if (got == 0) break;
        if (got > 0) bytes += static_cast<std::size_t>(got);
        if (got < 0 && errno != EINTR) return std::nullopt;
    }
    if (!succeeded()) return std::nullopt;
    result.resize(bytes / sizeof(double));
    return result;
}

}  // namespace duaal::assign
