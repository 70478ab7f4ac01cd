/// Every sentence in the code has its Dutch, with the same placeholders, and the catalogue holds nothing else.

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "io/text/text.hpp"
#include "tests/cli/command_line.hpp"

using namespace duaal;

namespace {

const std::string root = DUAAL_ROOT;

std::string output_of(const std::string& command) {
    std::string text;
    std::array<char, 4096> buffer;
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe)) text.append(buffer.data(), count);
    REQUIRE(pclose(pipe) == 0);
    return text;
}

std::string unquoted(const std::string& line) {
    std::string text;
    for (std::size_t i = line.find('"') + 1; i + 1 < line.size(); ++i) {
        const bool escaped = line[i] == '\\';
        if (escaped) ++i;
        text += escaped && line[i] == 'n' ? '\n' : line[i];
    }
    return text;
}

/// The sentences of a PO file and what they become; the header is left out.
std::map<std::string, std::string> sentences(const std::string& po) {
    std::map<std::string, std::string> all;
    std::istringstream lines(po);
    std::string line, id, translation;
    std::string* part = nullptr;
    const auto finish = [&] {
        if (!id.empty()) all[id] = translation;
        id.clear();
        translation.clear();
    };
    while (std::getline(lines, line)) {
        if (line.starts_with("msgid ")) {
            finish();
            part = &id;
        }
        if (line.starts_with("msgstr ")) part = &translation;
        if (part && line.find('"') != std::string::npos && !line.starts_with('#')) *part += unquoted(line);
    }
    finish();
    return all;
}

std::multiset<std::string> placeholders(const std::string& sentence) {
    static const std::regex pattern(R"(\{[0-9]\})");
    return {std::sregex_token_iterator(sentence.begin(), sentence.end(), pattern), std::sregex_token_iterator()};
}

}  // namespace

TEST_CASE("every sentence in the code has a Dutch translation with the same placeholders") {
    const auto code = sentences(output_of("cd '" + root +
                                          "' && find io cli -name '*.?pp' | LC_ALL=C sort | xgettext --files-from=- --language=C++ "
                                          "--keyword=tr --from-code=UTF-8 --no-wrap --output=-"));
    const auto dutch = sentences(test::content_of(root + "/io/text/nl.po"));
    CHECK(code.size() > 50);
    for (const auto& [sentence, none] : code) {
        CAPTURE(sentence);
        REQUIRE_MESSAGE(dutch.contains(sentence), "add this sentence to io/text/nl.po");
        CHECK(!dutch.at(sentence).empty());
        CHECK(placeholders(sentence) == placeholders(dutch.at(sentence)));
        CHECK(io::Text(sentence).in(io::Language::nl, {.stress = true}) == dutch.at(sentence));  // as the program has it
    }
    for (const auto& [sentence, translation] : dutch) {
        CAPTURE(sentence);
        CHECK_MESSAGE(code.contains(sentence), "no code says this any more");
    }
}

TEST_CASE("the code makes sentences with tr and a literal only") {
    static const std::regex computed(R"(\btr\(\s*[^\s")])");
    for (const char* folder : {"/io", "/cli"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root + folder)) {
            const std::string path = entry.path().string();
            if ((!path.ends_with(".cpp") && !path.ends_with(".hpp")) || path.ends_with("/io/text/text.hpp") ||
                path.ends_with("/io/document/paper.hpp"))  // where tr itself is declared
                continue;
            CAPTURE(path);
            std::smatch found;
            const std::string text = test::content_of(path);
            CHECK_MESSAGE(!std::regex_search(text, found, computed), found.str());
        }
}

TEST_CASE("arguments are filled in as they are, and sentences among them are translated") {
    const auto in = [](const io::Text& text) { return text.in(io::Language::en); };
    CHECK(in(io::Text("{2} before {1}", 1, "two")) == "two before 1");
    CHECK(in(io::Text("{1}", "{2}")) == "{2}");
    CHECK(in(io::Text("{3} {0} {x}", 1)) == "{3} {0} {x}");
    CHECK(io::Text("[{1}]", io::tr("error")).in(io::Language::nl) == "[fout]");
    CHECK(io::Text("no such sentence").in(io::Language::nl) == "no such sentence");
    CHECK(io::Text().in(io::Language::nl).empty());
}

TEST_CASE("the language is Dutch unless the locale says English") {
    struct Case {
        const char* all;
        const char* messages;
        const char* lang;
        io::Language language;
    };
    using enum io::Language;
    for (const Case& c : {Case{"", "", "", nl}, Case{"", "", "en_GB.UTF-8", en}, Case{"", "nl_NL", "en_US", nl}, Case{"C", "en", "en", nl},
                          Case{"en_US", "nl_NL", "nl_NL", en}, Case{"", "", "de_DE", nl}}) {
        setenv("LC_ALL", c.all, 1);
        setenv("LC_MESSAGES", c.messages, 1);
        setenv("LANG", c.lang, 1);
        CHECK(io::language_of_environment() == c.language);
    }
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) unsetenv(name);
}
