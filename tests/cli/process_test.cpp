/// The program as a process: signals, closed pipes, folders that cannot be written.

#include <doctest/doctest.h>
#include <fcntl.h>
#include <pty.h>
#include <sys/resource.h>
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

/// Starts the program with its output in files of `folder`; `closed_out`: standard output is a pipe that nobody reads;
/// `largest`: bytes that a file may have.
pid_t start(std::vector<std::string> arguments, const Folder& folder, bool closed_out = false, rlim_t largest = RLIM_INFINITY) {
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
        const rlimit limit{largest, RLIM_INFINITY};
        if (largest != RLIM_INFINITY) setrlimit(RLIMIT_FSIZE, &limit);
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

/// Seconds within which a signal must have ended the program.
#ifdef DUAAL_SANITIZE
constexpr double patience = 60;
#else
constexpr double patience = 5;
#endif

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
        CHECK(seconds < patience);
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

TEST_CASE("a file that cannot become as large as needed is said, nothing is left of it, and what stood there stays") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    const std::string plan = folder.file("plan.json", "mine"), invented = folder.path("invented.json");
    const std::vector<std::vector<std::string>> commands{{"--lang=en", "--quiet", "solve", scenario, "--force", "-o", plan},
                                                         {"--lang=en", "generate", "--participants=50", "--seed=1", "-o", invented}};
    for (const auto& command : commands) {
        CHECK(end_of(start(command, folder, false, 400)) == 1);
        CHECK(content_of(folder.path("err")).find("files may not become so large here") != std::string::npos);
    }
    CHECK(content_of(plan) == "mine");
    CHECK(folder.names() == std::vector<std::string>{"err", "out", "plan.json", "small.json"});
}

TEST_CASE("a full disk is said, and is our fault") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    const std::vector<std::vector<std::string>> commands{{"solve", scenario, "-o", "/dev/full"},
                                                         {"generate", "--participants=5", "--seed=1", "-o", "/dev/full"}};
    for (const auto& command : commands) {
        const Said said = run_duaal(command);
        CHECK(said.exit == 1);
        CHECK(said.err.find("the disk is full") != std::string::npos);
    }
}

TEST_CASE("a folder that vanishes during the search is said, and is our fault") {
    const Folder folder;
    const std::string scenario = folder.path("big.json"), gone = folder.path("gone");
    REQUIRE(run_duaal({"generate", "--participants=60", "--seed=1", "-o", scenario}).exit == 0);
    std::filesystem::create_directory(gone);
    const pid_t child = start({"--lang=en", "solve", scenario, "--time=4", "-o", gone + "/plan.json"}, folder);
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    std::filesystem::remove(gone);
    CHECK(end_of(child) == 1);
    CHECK(content_of(folder.path("err")).find("there is no such folder") != std::string::npos);
    CHECK(folder.names() == std::vector<std::string>{"big.json", "err", "out"});
}

TEST_CASE("files that vanish before they are read are said, whatever the command") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    const std::string patch = folder.file("patch.json", R"({"extends": ["gone.json"]})");
    const std::string gone = folder.path("gone.json");
    for (const auto& command : std::vector<std::vector<std::string>>{{"check", gone},
                                                                     {"check", patch},
                                                                     {"solve", gone, "-o", folder.path("plan.json")},
                                                                     {"verify", scenario, gone},
                                                                     {"show", gone, gone},
                                                                     {"show", scenario, gone}}) {
        const Said said = run_duaal(command);
        CHECK(said.exit == 3);
        CHECK((said.out + said.err).find("gone.json\" cannot be read") != std::string::npos);
    }
    CHECK(folder.names() == std::vector<std::string>{"patch.json", "small.json"});
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

namespace {

/// What the program shows on a terminal.
std::string on_terminal(std::vector<std::string> arguments, const char* no_color) {
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    REQUIRE(child >= 0);
    if (child == 0) {
        unsetenv("COLUMNS");
        setenv("TERM", "xterm", 1);
        setenv("NO_COLOR", no_color, 1);
        std::vector<char*> words{const_cast<char*>(DUAAL_PROGRAM)};
        for (std::string& argument : arguments) words.push_back(argument.data());
        words.push_back(nullptr);
        execv(DUAAL_PROGRAM, words.data());
        _exit(127);
    }
    std::string shown;
    char part[4096];
    for (ssize_t size_of_part; (size_of_part = read(terminal, part, sizeof part)) > 0;)
        shown.append(part, static_cast<std::size_t>(size_of_part));
    close(terminal);
    CHECK(end_of(child) == 0);
    return shown;
}

}  // namespace

TEST_CASE("a terminal gets colours, unless NO_COLOR is set, and a file does not") {
    const Folder folder;
    const std::string scenario = DUAAL_ROOT "/scenarios/guide/zaltbommel.json", plan = folder.path("plan.json");
    REQUIRE(run_duaal({"solve", scenario, "-o", plan, "--quiet", "--threads=1"}).exit == 0);
    const std::vector<std::string> show{"show", scenario, plan, "--lang", "en"};
    const std::string green = "\033[32mcomplete\033[0m";
    CHECK(on_terminal(show, "").find(green) != std::string::npos);
    CHECK(on_terminal(show, "1").find('\033') == std::string::npos);
    CHECK(run_duaal(show).out.find('\033') == std::string::npos);
}
