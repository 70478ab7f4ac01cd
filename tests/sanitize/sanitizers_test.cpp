/// The sanitizers are on and end the program: each of these faults is committed on purpose, in a process of its own.

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <limits>
#include <string>

namespace {

struct End {
    bool in_order;     ///< the process ended as if nothing was wrong
    std::string said;  ///< on standard error
};

/// Commits a fault in a child process that then exits normally, if it still can.
End end_of(void (*fault)()) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        fault();
        std::exit(0);
    }
    close(ends[1]);
    End end{};
    char bytes[4096];
    for (ssize_t got = read(ends[0], bytes, sizeof bytes); got > 0; got = read(ends[0], bytes, sizeof bytes))
        end.said.append(bytes, static_cast<std::size_t>(got));
    close(ends[0]);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    end.in_order = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return end;
}

void check_noticed(void (*fault)(), const std::string& words) {
    const End end = end_of(fault);
    CHECK_FALSE(end.in_order);
    CAPTURE(end.said);
    CHECK(end.said.find(words) != std::string::npos);
}

}  // namespace

TEST_CASE("AddressSanitizer notices a read of what was freed") {
    check_noticed(
        [] {
            int* volatile number = new int(1);
            delete number;
            volatile int read = *number;
            static_cast<void>(read);
        },
        "AddressSanitizer: heap-use-after-free");
}

TEST_CASE("UndefinedBehaviorSanitizer notices a sum that overflows") {
    check_noticed(
        [] {
            volatile int largest = std::numeric_limits<int>::max();
            largest = largest + 1;
        },
        "runtime error: signed integer overflow");
}

TEST_CASE("LeakSanitizer notices memory that nobody frees") {
    check_noticed(
        [] {
            int* volatile lost = new int[1000];
            static_cast<void>(*lost);
            lost = nullptr;
        },
        "LeakSanitizer: detected memory leaks");
}
