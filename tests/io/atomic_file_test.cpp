#include "io/plan/atomic_file.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>

#include "io/file.hpp"
#include "tests/io/support.hpp"

using namespace duaal;
using test::Folder;
namespace fs = std::filesystem;

namespace {

auto entries(const Folder& folder) { return std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()); }

unsigned mode_of(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

}  // namespace

TEST_CASE("a file is written whole, for its owner only, and replaces another") {
    const Folder folder;
    const fs::path file = folder.path() / "plan.json";
    CHECK_FALSE(io::write_file(file, "one"));
    CHECK(io::read_file(file) == "one");
    CHECK(mode_of(file) == 0600);
    ::chmod(file.c_str(), 0644);
    CHECK_FALSE(io::write_file(file, "two"));
    CHECK(io::read_file(file) == "two");
    CHECK(mode_of(file) == 0600);
    CHECK(entries(folder) == 1);
}

TEST_CASE("a link stays, and the file that it names is replaced") {
    const Folder folder;
    CHECK_FALSE(io::write_file(folder.path() / "real", "one"));
    fs::create_symlink("real", folder.path() / "link");
    CHECK_FALSE(io::write_file(folder.path() / "link", "two"));
    CHECK(fs::is_symlink(folder.path() / "link"));
    CHECK(io::read_file(folder.path() / "real") == "two");
}

TEST_CASE("where it cannot be written it says why, and nothing is left behind") {
    const Folder folder;
    const auto said = [](const fs::path& path) {
        const auto fault = io::write_file(path, "x");
        return fault ? fault->in(io::Language::en) : "written";
    };
    CHECK(said(folder.path() / "none" / "plan.json").find("no such folder") != std::string::npos);
    CHECK(said(folder.path()).find("it is a folder") != std::string::npos);
    CHECK(said("/dev/full").find("the disk is full") != std::string::npos);
    if (::geteuid() != 0) {  // nothing is forbidden to root
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        CHECK(said(folder.path() / "plan.json").find("no permission") != std::string::npos);
        fs::permissions(folder.path(), fs::perms::owner_all);
    }
    CHECK(entries(folder) == 0);
}

TEST_CASE("a write that fails half-way leaves the old file as it was") {
    const Folder folder;
    const fs::path file = folder.path() / "plan.json";
    REQUIRE_FALSE(io::write_file(file, "old"));
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{1024, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto fault = io::write_file(file, std::string(4096, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(fault);
    CHECK(io::read_file(file) == "old");
    CHECK(entries(folder) == 1);
}

TEST_CASE("a pipe is written straight, and one that nobody reads any more is a fault") {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const std::string pipe = "/dev/fd/" + std::to_string(ends[1]);
    CHECK_FALSE(io::write_file(pipe, "plan"));
    char got[4];
    CHECK(::read(ends[0], got, 4) == 4);
    CHECK(std::string(got, 4) == "plan");
    const auto handler = std::signal(SIGPIPE, SIG_IGN);
    ::close(ends[0]);
    CHECK(io::write_file(pipe, "plan"));
    std::signal(SIGPIPE, handler);
    ::close(ends[1]);
}
