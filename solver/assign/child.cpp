#include "solver/assign/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <span>
#include <system_error>

namespace duaal::assign {

namespace {

constexpr int look_every = 20;  ///< milliseconds, whether to stop
constexpr std::size_t numbers_at_once = 8192;

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
[[noreturn]] void be_child(const std::function<std::vector<double>()>& work, int to) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) std::signal(signal, SIG_IGN);  // its parent decides
    if (const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0)
        for (const int end : {STDOUT_FILENO, STDERR_FILENO}) ::dup2(nowhere, end);
    bool done = false;
    try {
        const std::vector<double> result = work();
        done = write_all(to, std::as_bytes(std::span(result)));
    } catch (...) {
    }
    ::_exit(done ? 0 : 1);
}

}  // namespace

Child::Child(const std::function<std::vector<double>()>& work) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    from_ = ends[0];
    process_ = ::fork();
    if (process_ == 0) be_child(work, ends[1]);
    const int why = errno;
    ::close(ends[1]);
    if (process_ > 0) return;
    ::close(from_);
    throw std::system_error(why, std::generic_category(), "fork");
}

Child::~Child() {
    if (!ended_) ::kill(process_, SIGKILL);
    static_cast<void>(succeeded());
    ::close(from_);
}

bool Child::succeeded() {
    if (!ended_)
        while (::waitpid(process_, &status_, 0) < 0 && errno == EINTR) {
        }
    ended_ = true;
    return WIFEXITED(status_) && WEXITSTATUS(status_) == 0;
}

std::optional<std::vector<double>> Child::result(const Stop& stop) {
    std::vector<double> result;
    std::size_t bytes = 0;
    for (;;) {
        if (stop.now()) return std::nullopt;
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
