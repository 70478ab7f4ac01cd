/// What `cmake --install` puts in place: the program, a page of the manual for it and for each command, completion in bash.

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;

namespace {

/// What bash offers for the last of `words`, the first of which is the program; sorted, separated by blanks.
std::string completed(const Folder& folder, const std::string& program, const std::string& words) {
    const std::string script = folder.file("try.bash", "source \"$1\"\nCOMP_WORDS=(\"$2\" " + words + ")\n" +
                                                           "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_duaal \"$2\"\n" +
                                                           "printf '%s\\n' \"${COMPREPLY[@]}\" | sort -u | tr '\\n' ' '\n");
    const std::string completion = folder.path("usr/share/bash-completion/completions/duaal"), out = folder.path("out");
    REQUIRE(std::system(("bash " + script + " " + completion + " " + program + " > " + out).c_str()) == 0);
    return content_of(out);
}

}  // namespace

TEST_CASE("cmake --install installs the program, its manual and completion") {
    const Folder folder;
    const std::string install = DUAAL_CMAKE " --install " DUAAL_BUILD " --prefix " + folder.path("usr") + " > " + folder.path("log");
    REQUIRE(std::system(install.c_str()) == 0);
    const std::string program = folder.path("usr/bin/duaal");

    SUBCASE("the program runs") { CHECK(std::system((program + " version > /dev/null").c_str()) == 0); }

    SUBCASE("every command has a page that names its options and shows its examples") {
        const std::string manual = content_of(folder.path("usr/share/man/man1/duaal.1"));
        CHECK(has(manual, ".TH DUAAL \"1\""));
        CHECK(has(manual, ".SH EXAMPLES"));
        for (const std::string command :
             {"check", "solve", "show", "verify", "new", "compare", "sweep", "negotiate", "generate", "convert", "template", "version"}) {
            CAPTURE(command);
            CHECK(has(manual, "\n" + command + "\n"));
            const std::string page = content_of(folder.path("usr/share/man/man1/duaal-" + command + ".1"));
            CHECK(has(page, "\nduaal-" + command + " \\- "));
            CHECK(has(page, "\\-\\-quiet"));
            if (command != "version") CHECK(has(page, ".SH EXAMPLES"));
        }
    }

    SUBCASE("bash completes commands, options, languages and files") {
        CHECK(completed(folder, program, "s") == "show solve sweep ");
        CHECK(has(completed(folder, program, "solve --"), "--force --gap --help --json --lang --output --quiet --seed --threads --time "));
        CHECK(completed(folder, program, "--lang ''") == "en nl ");
        CHECK(completed(folder, program, "--lang nl ver") == "verify version ");
        CHECK(!folder.file("one.json", "{}").empty());
        CHECK(!folder.file("one.txt", "").empty());
        CHECK(completed(folder, program, "solve " + folder.path("one")) == folder.path("one.json") + " ");
    }
}
