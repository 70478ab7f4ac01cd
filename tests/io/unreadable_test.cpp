#include "io/values/unreadable.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include "io/file.hpp"
#include "tests/io/support.hpp"

using namespace duaal;
namespace fs = std::filesystem;

TEST_CASE("why a file cannot be read is said, and the name in its folder that is most like it") {
    const test::Folder folder;
    const fs::path there = folder.write("westland.json", "{}"), inside = there.parent_path();
    const auto said = [](const fs::path& path) {
        const io::Unreadable found = io::unreadable(path);
        return found.why.in(io::Language::en) + "; " + found.mend.in(io::Language::en);
    };
    const std::string start = "the file \"" + inside.string();
    CHECK(said(inside / "westlnd.json") ==
          start + "/westlnd.json\" cannot be read: it is not there; did you mean \"" + there.string() + "\"?");
    CHECK(said(inside / "baseline.json") == start + "/baseline.json\" cannot be read: it is not there; check its name and its folder");
    CHECK(said(inside / "none" / "westland.json").ends_with("it is not there; check its name and its folder"));
    const fs::path cut = there.string() + std::string(1, '\0') + "more";
    CHECK(!io::read_file(cut));
    CHECK(said(cut).ends_with("westland.json␀more\" cannot be read: no name of a file holds a NUL; take it out"));
    CHECK(said(inside) == start + "\" cannot be read: it is a folder; name a file in it");
    fs::permissions(there, fs::perms::none);
    if (geteuid() != 0) CHECK(said(there).ends_with("you have no permission; ask whoever it belongs to"));  // root may read anything
}
