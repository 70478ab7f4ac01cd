/// docs/adding.md lists the places of every kind of thing. Its lists are read here, and everything of a kind is held to its list:
///
///     N. `PATH` with `TEXT`: why; not for `NAME`, `NAME`.
///
/// PATH is a file or a folder of the project in which TEXT stands, of a folder somewhere below it. Both may have placeholders, such as
/// {rule}. What is named behind "not for" must really lack it: so that no exception outlives its reason.

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "io/diagnostic_code.hpp"
#include "io/tables/headings.hpp"
#include "solver/domain/rule.hpp"
#include "solver/domain/vocabulary.hpp"
#include "tests/cli/command_line.hpp"

using namespace duaal;

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

struct Place {
    std::string path;
    std::string text;  ///< empty: that the path exists is enough
    std::set<std::string> not_for;
};

/// Placeholder → what stands in it; `name` is what "not for" goes by.
struct Thing {
    std::string name;
    std::map<std::string, std::string> words;
};

/// What stands in `one` or ``two`` backticks, in order.
Words in_backticks(const std::string& text) {
    static const std::regex pattern("`` ?(.*?) ?``|`([^`]*)`");
    Words all;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        all.push_back((*at)[1].matched ? (*at)[1].str() : (*at)[2].str());
    return all;
}

Place place_of(const std::string& line) {
    static const std::regex with("^[0-9]+\\. `[^`]*` with ");
    const std::size_t exceptions = line.find("not for `");
    const Words before = in_backticks(line.substr(0, exceptions));
    REQUIRE_MESSAGE(!before.empty(), line);
    Place place{before[0], "", {}};
    if (std::regex_search(line, with)) place.text = before.at(1);
    if (exceptions == std::string::npos) return place;
    static const std::regex names("^not for ((`[^`]*`(, )?)+)");
    std::smatch found;
    const std::string behind = line.substr(exceptions);
    REQUIRE_MESSAGE(std::regex_search(behind, found, names), line);
    for (const std::string& name : in_backticks(found[1].str())) place.not_for.insert(name);
    return place;
}

/// The lists of the document by their headings.
std::map<std::string, std::vector<Place>> lists() {
    std::map<std::string, std::vector<Place>> all;
    std::istringstream document(test::content_of(DUAAL_ROOT "/docs/adding.md"));
    std::string heading;
    for (std::string line; std::getline(document, line);) {
        if (line.starts_with('#')) heading = line.substr(line.find(' ') + 1);
        if (!line.empty() && std::isdigit(static_cast<unsigned char>(line[0]))) all[heading].push_back(place_of(line));
    }
    return all;
}

std::string filled(std::string text, const Thing& thing) {
    for (const auto& [placeholder, word] : thing.words) {
        const std::string sign = "{" + placeholder + "}";
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + word.size()))
            text.replace(at, sign.size(), word);
    }
    return text;
}

/// The text of a file, or of all files below a folder; read once.
const std::string& content(const std::string& path) {
    static std::map<std::string, std::string> known;
    const auto [at, fresh] = known.try_emplace(path);
    const fs::path root = fs::path(DUAAL_ROOT) / path;
    if (!fresh) return at->second;
    if (!fs::is_directory(root)) return at->second = test::content_of(root.string());
    for (const auto& entry : fs::recursive_directory_iterator(root))
        // this page is no place where its own test may find what it asks for
        if (entry.is_regular_file() && entry.path().filename() != "adding_test.cpp") at->second += test::content_of(entry.path().string());
    return at->second;
}

bool stands(const Place& place, const Thing& thing) {
    const std::string path = filled(place.path, thing);
    if (!fs::exists(fs::path(DUAAL_ROOT) / path)) return false;
    return place.text.empty() || content(path).find(filled(place.text, thing)) != std::string::npos;
}

void check_list(const std::string& heading, const std::vector<Thing>& things) {
    const auto all = lists();
    CAPTURE(heading);
    REQUIRE(all.contains(heading));
    REQUIRE(!things.empty());
    for (const Place& place : all.at(heading)) {
        std::set<std::string> unknown = place.not_for;
        for (const Thing& thing : things) {
            unknown.erase(thing.name);
            const bool excepted = place.not_for.contains(thing.name);
            const std::string why = "docs/adding.md, " + heading + ": " + filled(place.path, thing) + " with " + filled(place.text, thing) +
                                    (excepted ? " is there; take " + thing.name + " out of \"not for\"" : " is missing");
            CHECK_MESSAGE(stands(place, thing) != excepted, why);
        }
        for (const std::string& name : unknown) FAIL_CHECK("not for " << name << ": there is no such thing");
    }
}

/// `trip_limit` is TripLimit as a struct.
std::string struct_name(const std::string& rule) {
    std::string out;
    for (std::size_t at = 0; at < rule.size(); ++at) {
        if (rule[at] == '_') continue;
        const bool begins = at == 0 || rule[at - 1] == '_';
        out += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(rule[at]))) : rule[at];
    }
    return out;
}

template <class Names>
std::vector<Thing> things(const std::string& placeholder, const Names& names) {
    std::vector<Thing> all;
    for (const auto& name : names) all.push_back({std::string(name), {{placeholder, std::string(name)}}});
    return all;
}

template <class Names>
std::vector<Thing> rules(const Names& names) {
    std::vector<Thing> all = things("rule", names);
    for (Thing& rule : all) rule.words["Rule"] = struct_name(rule.name);
    return all;
}

Words commands() {
    static const std::regex added("\\badd\\([a-z_]+, \"([a-z]+)\"");
    const std::string& program = content("cli/program.cpp");
    Words all;
    for (std::sregex_iterator at(program.begin(), program.end(), added), end; at != end; ++at) all.push_back((*at)[1].str());
    return all;
}

Words topics() {
    Words all;
    for (const auto& entry : fs::directory_iterator(fs::path(DUAAL_ROOT) / "io" / "report"))
        if (entry.is_directory() && entry.path().filename() != "words") all.push_back(entry.path().filename().string());
    return all;
}

std::vector<Thing> columns() {
    std::vector<Thing> all;
    for (const io::tables::SheetKind& sheet : io::tables::sheet_kinds())
        for (const io::tables::Column& column : sheet.columns)
            all.push_back({std::string(column.nl), {{"sheet", std::string(sheet.nl)}, {"column", std::string(column.nl)}}});
    return all;
}

std::vector<Thing> settings() {
    Words keys;
    for (const io::tables::Column& key : io::tables::setting_keys()) keys.emplace_back(key.nl);
    return things("setting", keys);
}

const std::vector<Thing> nothing{{"", {}}};  // a list without placeholders

std::map<std::string, std::vector<Thing>> everything() {
    return {{"A rule of one timetable", rules(domain::week_rule_names)},
            {"A rule of a household's childcare", rules(domain::care_rule_names)},
            {"A rule across the plan", rules(domain::shared_rule_names)},
            {"A command", things("command", commands())},
            {"An error", things("code", io::error_codes)},
            {"A warning", things("code", io::warning_codes)},
            {"What only a workbook can have", things("code", io::workbook_codes)},
            {"A term of the objective", things("term", domain::term_names)},
            {"A column of a workbook", columns()},
            {"A setting of a workbook", settings()},
            {"A column of a report", nothing},
            {"A topic of reports", things("topic", topics())},
            {"A medium", nothing},
            {"A language", things("language", Words{"nl"})}};
}

}  // namespace

TEST_CASE("how to add things: every list of docs/adding.md is true of everything that there is") {
    for (const auto& [heading, all] : everything()) check_list(heading, all);
}

TEST_CASE("how to add things: no list is left that nothing is held to, and none is short") {
    const auto held = everything();
    for (const auto& [heading, places] : lists()) {
        CAPTURE(heading);
        CHECK(held.contains(heading));
        CHECK(places.size() >= 2);
    }
    CHECK(commands().size() >= 12);
    CHECK(topics().size() >= 7);
}

TEST_CASE("how to add things: what skips a place is noticed, and an exception too many") {
    const Thing rule{"no_rule", {{"rule", "no_rule"}}};
    CHECK(!stands(place_of("1. `solver/check/rules/{rule}.cpp`: the predicate."), rule));
    CHECK(!stands(place_of("2. `solver/domain/rule.hpp` with `\"{rule}\"`: the name."), rule));
    const Place place = place_of("3. `a/{rule}.md` with `` | `{rule}` | ``: a row, `b`; not for `one`, `two`, which differ.");
    CHECK(place.path == "a/{rule}.md");
    CHECK(place.text == "| `{rule}` |");
    CHECK(place.not_for == std::set<std::string>{"one", "two"});
}
