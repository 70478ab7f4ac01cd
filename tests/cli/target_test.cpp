/// Nothing that Duaal did not write itself is replaced unasked, and nothing that it reads is replaced at all.

#include "cli/app/target.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// A what-if of the small scenario, and files of others beside it.
struct TargetFiles {
    Folder folder;
    std::string base = folder.file("base.json", small_scenario()),
                more = folder.file("more.json", R"({"extends": ["base.json"], "policy": {"free_days": 3}})"),
                notes = folder.file("notes.txt", "what the provider said\n");

    /// The command ends in 2 before any search, says this, and `victim` stays as it was.
    void refused(std::vector<std::string> command, const std::string& victim, const std::string& why) const {
        CAPTURE(command);
        const std::string before = content_of(victim);
        const Said said = run_duaal(command);
        CHECK(said.exit == 2);
        CHECK_MESSAGE(has(said.err, why), said.err);
        CHECK(!has(said.err, "value"));  // no progress of a search
        CHECK(content_of(victim) == before);
    }

    void solve(const std::string& scenario, const std::string& plan) const {
        REQUIRE(run_duaal({"solve", scenario, "-o", plan, "--quiet"}).exit == 0);
    }
};

}  // namespace

TEST_CASE("a part of the scenario is never replaced, by whatever name or link, and not by --force") {
    const TargetFiles files;
    fs::create_symlink("base.json", files.folder.path("link.json"));
    fs::create_hard_link(files.base, files.folder.path("hard.json"));
    fs::create_directory(files.folder.path("deep"));
    for (const std::string name : {"base.json", "more.json", "link.json", "hard.json", "deep/../base.json"})
        for (const std::string force : {"--quiet", "--force"}) {
            files.refused({"solve", files.more, force, "-o", files.folder.path(name)}, files.base,
                          "is a part of the scenario; give another");
            files.refused({"new", files.more, files.folder.path(name), force}, files.base, "is a part of the scenario; give another");
        }
    const std::string kept = files.folder.path("kept"), inside = kept + "/more.plan.json";
    fs::create_directory(kept);
    fs::create_symlink(files.base, inside);
    files.refused({"compare", files.base, files.more, "--force", "-o", kept}, files.base, "more.plan.json is a part of the scenario");
}

TEST_CASE("a sheet of a folder that is the scenario is never replaced, not by --force") {
    const TargetFiles files;
    const std::string book = files.folder.path("gemeente");
    fs::create_directory(book);
    CHECK(!files.folder.file("gemeente/Instellingen.csv", "Wat;Waarde\nRooster van;1-9-2026\nRooster tot en met;1-7-2027\nWet;Wi2021\n")
               .empty());
    const std::string people = files.folder.file("gemeente/Deelnemers.csv", "Nummer;Leerroute;Woonplaats\np-1;B1;Gameren\n");
    for (const std::string force : {"--quiet", "--force"})
        files.refused({"solve", book, force, "-o", people}, people, "Deelnemers.csv is a part of the scenario; give another");
    CHECK(run_duaal({"solve", book, "--quiet", "-o", files.folder.path("gemeente.plan.json")}).exit == 0);
}

TEST_CASE("a scenario, notes and a plan of another scenario go only with --force") {
    const TargetFiles files;
    const std::string other = files.folder.file("other.json", small_scenario()), plan = files.folder.path("base.plan.json");
    files.solve(files.base, plan);
    files.refused({"solve", files.more, "-o", other}, other,
                  "other.json is a scenario; give another file with -o, or replace it with --force");
    files.refused({"solve", files.more, "-o", files.notes}, files.notes, "notes.txt is there already");
    files.refused({"solve", files.more, "-o", plan}, plan, "base.plan.json is a plan of another scenario (base); give another file");
    files.refused({"generate", "--participants=2", "--seed=1", "-o", other}, other, "--force");
    files.refused({"new", files.base, files.notes}, files.notes, "--force");
    const std::string cut = files.folder.file("cut.json", content_of(plan) + std::string("\0 more", 6));
    files.refused({"solve", files.base, "-o", cut}, cut, "--force");
    for (const std::string& victim : {other, files.notes, plan}) {
        CHECK(run_duaal({"solve", files.more, "-o", victim, "--force", "--quiet"}).exit == 0);
        CHECK(run_duaal({"verify", files.more, victim}).exit == 0);
    }
    CHECK(run_duaal({"generate", "--participants=2", "--seed=1", "-o", other, "--force"}).exit == 0);
    CHECK(run_duaal({"generate", "--participants=2", "--seed=1", "-o", other}).exit == 0);  // the same: nothing is lost
}

TEST_CASE("an earlier plan of the scenario, an empty file and a device are written without asking") {
    const TargetFiles files;
    const std::string plan = files.folder.path("plan.json");
    files.solve(files.more, plan);
    static_cast<void>(files.folder.file("more.json", R"({"extends": ["base.json"], "policy": {"free_days": 1}})"));
    files.solve(files.more, plan);  // of the scenario before it was changed
    CHECK(run_duaal({"verify", files.more, plan}).exit == 0);
    const std::string renamed = files.folder.file("renamed.json", content_of(files.more));
    files.solve(renamed, plan);  // of the same content
    files.solve(files.more, files.folder.file("empty.json", ""));
    files.solve(files.more, "/dev/null");
}

TEST_CASE("what somebody changed in a folder of results, or put there, is not replaced") {
    const TargetFiles files;
    const std::string kept = files.folder.path("kept"), table = kept + "/comparison.csv", curve = kept + "/sweep.svg";
    const std::vector<std::string> compare{"compare", files.base, files.more, "--quiet", "-o", kept},
        sweep{"sweep", files.base, "--set=/policy/free_days=1,2", "--quiet", "-o", kept};
    for (const auto& command : {compare, compare, sweep, sweep}) CHECK(run_duaal(command).exit == 0);
    for (const auto& [command, file] : {std::pair(compare, table), std::pair(sweep, curve)}) {
        static_cast<void>(files.folder.file("kept/" + fs::path(file).filename().string(), content_of(file) + "mine"));
        files.refused(command, file, "is there already");
        auto forced = command;
        forced.push_back("--force");
        CHECK(run_duaal(forced).exit == 0);
        CHECK(!has(content_of(file), "mine"));
        CHECK(run_duaal(command).exit == 0);
    }
    CHECK(std::system(("cd " + kept + " && sha256sum --quiet -c duaal.sha256").c_str()) == 0);
    static_cast<void>(files.folder.file("kept/duaal.sha256", "my own list\n"));
    files.refused(compare, kept + "/duaal.sha256", "duaal.sha256 is there already");
}

TEST_CASE("where nothing can be written is said before any search") {
    const TargetFiles files;
    const std::string far(300, 'x'), folder = files.folder.path("");
    for (const auto& [place, why] : std::vector<std::pair<std::string, std::string>>{{"", "the name of the file to write is empty"},
                                                                                     {folder + far, "is too long for a name of a file"},
                                                                                     {folder + "none/plan.json", "there is no folder"},
                                                                                     {files.notes + "/plan.json", "there is no folder"},
                                                                                     {folder, "is a folder"},
                                                                                     {folder + "plan.json/", "there is no folder"}}) {
        files.refused({"solve", files.base, "-o", place}, files.base, why == "there is no folder" && place.ends_with('/') ? "folder" : why);
        files.refused({"generate", "--participants=2", "--seed=1", "-o", place}, files.base, "");
        files.refused({"new", files.base, place}, files.base, "");
    }
    for (const std::string& place : {std::string(), folder + far, files.notes, files.notes + "/kept", std::string("-")}) {
        files.refused({"compare", files.base, files.more, "-o", place}, files.notes, "-o");
        files.refused({"sweep", files.base, "--set=/policy/free_days=1,2", "-o", place}, files.notes, "-o");
    }
    files.solve(files.base, folder + std::string(250, 'x') + ".json");  // as long as a name can be
}
