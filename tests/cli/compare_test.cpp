/// `duaal compare` on scenarios that can be solved by hand.

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;

namespace {

/// One seat for two people; a seat more; nothing changed; work for nobody.
struct VariantFiles {
    Folder folder;
    std::string base = folder.file("base.json", small_scenario()), wider, same, idle;

    VariantFiles() {
        const json small = json::parse(small_scenario());
        const std::string group = small["groups"].begin().key();
        wider = variant("wider.json", {{"groups", {{group, {{"capacity", 2}}}}}});
        same = variant("same.json", json::object());
        json nobody;
        for (const auto& [id, person] : small["participants"].items()) nobody[id]["work"] = false;
        idle = variant("idle.json", {{"participants", nobody}});
    }

    [[nodiscard]] std::string variant(const std::string& name, json patch) const {
        patch["extends"] = {"base.json"};
        return folder.file(name, patch.dump());
    }

    [[nodiscard]] json compared(std::vector<std::string> arguments, int exit = 0) const {
        arguments.insert(arguments.begin(), {"compare", base});
        arguments.insert(arguments.end(), {"--json", "--quiet"});
        const Said said = run_duaal(arguments);
        CHECK_MESSAGE(said.exit == exit, said.out);
        return json::parse(said.out);
    }
};

}  // namespace

TEST_CASE("a variant with a seat more shows it on its level, in heads and by id") {
    const VariantFiles files;
    const json all = files.compared({files.wider});
    const json &base = all["scenarios"][0], &wider = all["scenarios"][1];
    CHECK(wider["heads"]["lessons"].get<int>() == base["heads"]["lessons"].get<int>() + 1);
    CHECK(wider["used"]["seats"][1].get<int>() == base["used"]["seats"][1].get<int>() + 1);
    CHECK(wider["hours"]["learning"].get<double>() > base["hours"]["learning"].get<double>());
    CHECK(all["better"][files.wider].size() == 1);
    CHECK(all["worse"][files.wider].empty());
    bool above_equal = true, gained = false;
    for (const json& level : wider["differences"]) {
        CHECK(level["certainty"] == (above_equal ? "decided" : "conditional"));
        above_equal = above_equal && level["by"] == 0;
        gained = gained || level["by"] == 1;
    }
    CHECK(gained);
    CHECK(wider["comparable"] == true);
}

TEST_CASE("an unchanged variant differs in nothing") {
    const VariantFiles files;
    const json all = files.compared({files.same});
    for (const json& level : all["scenarios"][1]["differences"]) CHECK(level == json{{"by", 0}, {"certainty", "decided"}});
    json base = all["scenarios"][0], same = all["scenarios"][1];
    base.erase("file");
    same.erase("file");
    CHECK(base == same);
    CHECK(all["better"][files.same].empty());
    CHECK(all["worse"][files.same].empty());
}

TEST_CASE("where people want something else complete is marked, and who loses work is worse off") {
    const VariantFiles files;
    const json all = files.compared({files.idle});
    CHECK(all["scenarios"][1]["comparable"] == false);
    CHECK(all["scenarios"][0]["heads"]["work"].get<int>() == 1);
    CHECK(all["scenarios"][1]["heads"]["work"].get<int>() == 0);
    const json& worse = all["worse"][files.idle];  // of the equally good plans any may be at hand, so that others may be in it too
    CHECK(std::find(worse.begin(), worse.end(), "anna") != worse.end());
    CHECK(has(run_duaal({"compare", files.base, files.idle}).out, "people want something else here"));
}

TEST_CASE("who has left is no loss by the variant, and who has come no gain") {
    const VariantFiles files;
    const json wish{{"household", "h2"}, {"learning", {{"nt2", json::object()}}}};
    const std::string left = files.variant("left.json", {{"participants", {{"bilal", nullptr}}}});
    const std::string came = files.variant("came.json", {{"participants", {{"carla", wish}, {"dina", wish}}}});
    const json all = files.compared({left, came, files.same});
    for (const auto& [place, counts] : {std::pair(1, std::pair(1, 0)), std::pair(2, std::pair(0, 2)), std::pair(3, std::pair(0, 0))}) {
        const json& one = all["scenarios"][static_cast<std::size_t>(place)];
        CHECK(one["left"] == counts.first);
        CHECK(one["came"] == counts.second);
        CHECK(one["comparable"] == (place == 3));
    }
    const std::string said = run_duaal({"compare", files.base, left, came}).out;
    CHECK(has(said, "left: 1 participant fewer than in the first scenario\n"));
    CHECK(has(said, "came: 2 participants who are not in the first scenario\n"));
    CHECK(has(said, "other people than in the first scenario"));
    CHECK(!has(said, "people want something else"));
    CHECK(!has(run_duaal({"compare", files.base, files.same}).out, "other people than"));
    CHECK(has(run_duaal({"compare", files.base, left, "--lang=nl"}).out, "left: 1 deelnemer minder dan in het eerste scenario"));
}

TEST_CASE("requirements are counted in every variant") {
    const VariantFiles files;
    CHECK(files.compared({files.wider, "--require", "complete>=2"})["require"][0]["verdict"] == "met");
    const json missed = files.compared({files.wider, files.same, "--require", "complete >= 2", "--require=none<=2"}, 5);
    CHECK(missed["require"].size() == 4);
    CHECK(missed["require"][0]["verdict"] == "met");
    CHECK(missed["require"][1]["verdict"] == "missed");
    CHECK(missed["require"][1]["heads"] == 1);
    CHECK(run_duaal({"compare", files.base, files.same, "--require=complete>=2"}).exit == 5);
}

TEST_CASE("what stands in the folder is not solved again unless its scenario changed") {
    const VariantFiles files;
    const std::string kept = files.folder.path("kept");
    const json first = files.compared({files.wider, "-o", kept});
    CHECK(first["scenarios"][0]["reused"] == false);
    CHECK(has(content_of(kept + "/comparison.csv"), "base,wider\r\n"));
    const std::string plan = content_of(kept + "/wider.plan.json");
    CHECK(run_duaal({"verify", files.wider, kept + "/wider.plan.json"}).exit == 0);
    const json second = files.compared({files.wider, "-o", kept});
    for (const json& one : second["scenarios"]) CHECK(one["reused"] == true);
    CHECK(second["better"] == first["better"]);
    CHECK(content_of(kept + "/wider.plan.json") == plan);
    CHECK(files.variant("wider.json", {{"policy", {{"free_days", 1}}}}) == files.wider);
    const json third = files.compared({files.wider, "-o", kept});
    CHECK(third["scenarios"][0]["reused"] == true);
    CHECK(third["scenarios"][1]["reused"] == false);
    CHECK(run_duaal({"verify", files.wider, kept + "/wider.plan.json"}).exit == 0);
}

TEST_CASE("the table in Dutch has semicolons and decimal commas") {
    const VariantFiles files;
    const std::string kept = files.folder.path("kept");
    CHECK(run_duaal({"compare", files.base, files.wider, "-o", kept, "--lang=nl"}).exit == 0);
    const std::string table = content_of(kept + "/comparison.csv");
    CHECK(table.starts_with("\xEF\xBB\xBFOnderdeel;Wat;base;wider\r\n"));  // with a byte order mark, for spreadsheets
    CHECK(has(table, ",00;"));
    CHECK(has(table, "iedereen;rond;1;2\r\n"));
}

TEST_CASE("the screen names everybody who gains") {
    const VariantFiles files;
    const Said said = run_duaal({"compare", files.base, files.wider, "--people"});
    CHECK(has(said.out, "wider: 1 better off, 0 worse off"));
    CHECK(has(said.out, "  better off: "));
    CHECK(!has(run_duaal({"compare", files.base, files.wider}).out, "  better off: "));
}

TEST_CASE("a warning of the baseline is not repeated for every variant, a variant's own is said") {
    const VariantFiles files;
    const auto warned = [](const std::string& said) {
        int times = 0;
        for (std::size_t at = said.find("warning:"); at != std::string::npos; at = said.find("warning:", at + 1)) ++times;
        return times;
    };
    const std::string noisy = files.variant("noisy.json", {{"participants", {{"bilal", {{"learning", {{"map", json::object()}}}}}}}});
    CHECK(warned(run_duaal({"compare", files.base, files.same, files.wider}).err) == 0);
    CHECK(warned(run_duaal({"compare", files.base, noisy}).err) == 1);
    CHECK(warned(run_duaal({"compare", noisy, noisy, noisy}).err) == 1);
}

TEST_CASE("what cannot be compared says what to write") {
    const VariantFiles files;
    const Said broken = run_duaal({"compare", files.base, files.folder.file("broken.json", "{\"extends\": [")});
    CHECK(broken.exit == 3);
    CHECK(has(broken.err, "broken.json"));
    const Said word = run_duaal({"compare", files.base, files.same, "--require=compleet>40"});
    CHECK(word.exit == 2);
    CHECK(has(word.err, "complete>=40"));
    const Said many = run_duaal({"compare", files.base, files.same, "--require=complete>=40"});
    CHECK(many.exit == 2);
    CHECK(has(many.err, "write a number from 0 to 2"));
    CHECK(run_duaal({"compare", files.base}).exit == 2);
    CHECK(run_duaal({"compare", files.base, files.same, "-o", files.base}).exit == 2);
}
