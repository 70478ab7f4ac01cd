/// The program as a process: signals, closed pipes, folders that cannot be written.

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;

namespace {

/// Starts the program with its output in files of `folder`; `closed_out`: standard output is a pipe that nobody reads.
pid_t start(std::vector<std::string> arguments, const Folder& folder, bool closed_out = false) {
    const std::string out = folder.path("out"), err = folder.path("err");
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    close(ends[0]);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
        dup2(closed_out ? ends[1] : open(out.c_str(), flags, 0600), STDOUT_FILENO);
        dup2(open(err.c_str(), flags, 0600), STDERR_FILENO);
        std::vector<char*> words{const_cast<char*>(DUAAL_PROGRAM)};
        for (std::string& argument : arguments) words.push_back(argument.data());
        words.push_back(nullptr);
        execv(DUAAL_PROGRAM, words.data());
        _exit(127);
    }
    close(ends[1]);
    return child;
}

/// The exit code, or 128 and the signal that ended it.
int end_of(pid_t child) {
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

constexpr double patience = 5;  ///< seconds within which a signal must have ended the program

}  // namespace

TEST_CASE("a signal ends solve within five seconds with what was found, checked, written and called what it is") {
    for (const int signal : {SIGINT, SIGTERM}) {
        CAPTURE(signal);
        const Folder folder;
        const std::string scenario = folder.path("big.json"), plan = folder.path("plan.json");
        REQUIRE(run_duaal({"generate", "--participants", "300", "--seed", "1", "-o", scenario}).exit == 0);
        const pid_t child = start({"--lang=en", "solve", scenario, "--time", "0", "-o", plan}, folder);
        std::this_thread::sleep_for(std::chrono::seconds(3));
        REQUIRE(kill(child, signal) == 0);
        REQUIRE(kill(child, signal) == 0);  // as `timeout` does: once to the child, once to its group
        const auto sent = std::chrono::steady_clock::now();
        const int exit = end_of(child);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - sent).count();
#ifndef DUAAL_SANITIZE
        CHECK(seconds < patience);
#endif
        CAPTURE(content_of(folder.path("err")));
        if (exit == 6) {
            CHECK(!std::filesystem::exists(plan));
            CHECK(content_of(folder.path("err")).find("nothing was written") != std::string::npos);
            continue;
        }
        REQUIRE(exit == 0);
        CHECK(run_duaal({"verify", scenario, plan}).exit == 0);
        const auto written = nlohmann::json::parse(content_of(plan));
        const std::string summary = content_of(folder.path("out"));
        if (written["search"]["stopped"] == "interrupted") CHECK(summary.find("Interrupted") != std::string::npos);
    }
}

TEST_CASE("a reader that has seen enough is no fault") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario()), plan = folder.path("plan.json");
    CHECK(end_of(start({"generate", "--participants", "50", "--seed", "1"}, folder, true)) == 0);
    CHECK(end_of(start({"solve", scenario, "-o", plan}, folder, true)) == 0);
    CHECK(std::filesystem::exists(plan));
    CHECK(content_of(folder.path("err")).find("fault") == std::string::npos);
}

TEST_CASE("output that cannot be written is said, and is our fault") {
    const Folder folder;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO);
        dup2(open(folder.path("err").c_str(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO);
        execl(DUAAL_PROGRAM, DUAAL_PROGRAM, "version", nullptr);
        _exit(127);
    }
    CHECK(end_of(child) == 1);
    CHECK(!content_of(folder.path("err")).empty());
}

TEST_CASE("a closed standard output is no fault, and nothing of it comes into the plan file") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario()), plan = folder.path("plan.json");
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) close(descriptor);
        execl(DUAAL_PROGRAM, DUAAL_PROGRAM, "solve", scenario.c_str(), "-o", plan.c_str(), nullptr);
        _exit(127);
    }
    CHECK(end_of(child) == 0);
    CHECK(run_duaal({"verify", scenario, plan}).exit == 0);
}

TEST_CASE("a folder or a file that may not be written is said before any searching") {
    if (geteuid() == 0) return;  // root may write anywhere
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    const std::string plan = folder.file("plan.json", "mine");
    std::filesystem::permissions(plan, std::filesystem::perms::owner_read);
    CHECK(run_duaal({"solve", scenario, "-o", plan}).exit == 2);
    CHECK(content_of(plan) == "mine");
    std::filesystem::permissions(folder.path(""), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    CHECK(run_duaal({"solve", scenario, "-o", folder.path("new.json")}).exit == 2);
}

TEST_CASE("without -o the plan goes to the current folder, under the scenario's name") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path(""));
    CHECK(run_duaal({"solve", scenario}).exit == 0);
    std::filesystem::current_path(before);
    CHECK(std::filesystem::exists(folder.path("small.plan.json")));
}
