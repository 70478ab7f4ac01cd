#include <doctest/doctest.h>

#include "io/privacy/redact.hpp"
#include "tests/io/support.hpp"

using namespace duaal;

TEST_CASE("a BSN, a mail address and a phone number are redacted, however they are written") {
    const std::pair<const char*, const char*> cases[] = {
        {"123456782", "…"},
        {"p123456782", "p…"},
        {"p-123456782-x", "p-…-x"},
        {"kind123456782b", "kind…b"},
        {"1234.56.782", "…"},
        {"BSN 123 456 782 (Anna)", "BSN … (Anna)"},
        {"1.2.3.4.5.6.7.8.2", "…"},
        {"123456782 and 111222333", "… and …"},
        {"12 123456782", "12 …"},
        {"jan.jansen+werk@post.voorbeeld.nl", "…"},
        {"<jan@voorbeeld.nl>, zegt zij.", "<…>, zegt zij."},
        {"p-jan@voorbeeld.nl.", "…."},
        {"06-12345678", "…"},
        {"bel 06 12 34 56 78!", "bel …!"},
        {"p0612345678", "p…"},
        {"h-001.0612345678", "h-001.…"},
        {"h1-06-12345678", "h1-…"},
        {"p-06-12-34-56-78", "p-…"},
        {"tel:020-1234567", "tel:…"},
        {"020 123 45 67", "…"},
        {"(0418) 12 34 56", "(…"},
        {"+31 6 12345678", "+…"},
        {"0031612345678", "…"},
        {"0049 170 1234567", "…"},
        {"+491701234567", "+…"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(io::redacted(text) == expected);
    }
}

TEST_CASE("numbers of other kinds and hashes stay as they are") {
    for (const std::string text :
         {"123456789",  // fails the eleven-test
          "1234567823", "12345678", "p-0001", "p-0012-2026-09-01", "kas-010-2026-001", "p-001 2027-01-11", "2026-09-01",
          "mon-fri 08:30-14:00", "06:00-16:30", "06-09-2026 12:30", "01-06-2026 08:00", "51.994", "0900-1230", "1,234,567,82",
          "twee @ drie", "a@b", "naaldwijk@west", "d0fd123456782a7b5e0612345678aa97c6f1a1d37ed2e1b6d25b77c1f6e3a20b"}) {
        CAPTURE(text);
        CHECK(io::redacted(text) == text);
    }
}

TEST_CASE("what looks personal is an error as an id, a key or a reference, a warning in free text, and says where") {
    struct Case {
        const char* code;
        const char* pointer;
        const char* patch;
    };
    const Case cases[] = {
        {"personal_id", "/locations/x…", R"("locations": {"x123456782": {}})"},
        {"personal_id", "/routes/x…", R"("routes": {"x0612345678": {}})"},
        {"personal_id", "/participants/p1/tags/0", R"("participants": {"p1": {"tags": ["jan@voorbeeld.nl"]}})"},
        {"personal_id", "/placements/w1/sector", R"("placements": {"w1": {"sector": "06-12345678"}})"},
        {"personal_text", "/name", R"("name": "voor 123.456.782")"},
        {"personal_text", "/description", R"("description": "bel 06-12345678")"},
        {"personal_text", "/name", R"("name": "\u0031234\u00356782")"},
        {"personal_text", "/locations/home/name", R"("locations": {"home": {"name": "bij jan@voorbeeld.nl"}})"},
        {"personal_text", "/placements/w1/employer", R"("placements": {"w1": {"employer": "Jan, 0418 123456"}})"},
        {"personal_text", "/$schema", R"("$schema": "123456782.json")"},
    };
    for (const Case& example : cases) {
        CAPTURE(example.patch);
        const auto reading = test::read_patched(example.patch);
        REQUIRE(test::codes(reading) == std::vector<std::string>{example.code});
        const io::Diagnostic& diagnostic = reading.diagnostics.front();
        const bool error = diagnostic.severity == io::Diagnostic::Severity::error;
        CHECK(error == (diagnostic.code == "personal_id"));
        CHECK(reading.file.has_value() == !error);
        CHECK(diagnostic.pointer == example.pointer);
        CHECK(diagnostic.line == 1);
        CHECK(diagnostic.value.find("…") != std::string::npos);
    }
}

TEST_CASE("the name of the scenario's file is warned of where it looks personal, that of its folder is not") {
    const test::Folder folder;
    const auto named = [&](const std::string& name) { return io::read_scenario(folder.write(name, test::small_scenario())); };
    CHECK(test::codes(named("p-001.json")).empty());
    for (const char* name : {"p123456782.json", "jan@voorbeeld.nl", "06-12345678.json"}) {
        CAPTURE(name);
        const auto reading = named(name);
        CHECK(reading.file.has_value());
        REQUIRE(test::codes(reading) == std::vector<std::string>{"personal_text"});
        CHECK(describe(reading.diagnostics.front(), io::Language::en).find("give the file another name") != std::string::npos);
        CHECK(reading.diagnostics.front().line == 0);
    }
    std::filesystem::create_directory(folder.write("p-001.json", "").replace_filename("06-12345678"));
    CHECK(test::codes(named("06-12345678/p-001.json")).empty());
}

TEST_CASE("the value of an unknown key is shown, but no text about a person unless its key is only misspelt") {
    const auto why = [](const std::string& patch) {
        const auto reading = test::read_patched(patch);
        REQUIRE(test::codes(reading) == std::vector<std::string>{"unknown_key"});
        return reading.diagnostics.front().why.in(io::Language::en);
    };
    CHECK(why(R"("policy": {"max_care_trp": 30})") == "the key \"max_care_trp\", with the value 30, is unknown here");
    CHECK(why(R"("policy": {"remark": "a text"})") == "the key \"remark\", with the value \"a text\", is unknown here");
    CHECK(why(R"("policy": {"remark": {"a": 1}})") == "the key \"remark\" is unknown here");
    CHECK(why(R"("participants": {"p1": {"remark": "is ill"}})") == "the key \"remark\" is unknown here");
    CHECK(why(R"("households": {"h1": {"remark": "is ill"}})") == "the key \"remark\" is unknown here");
    CHECK(why(R"("participants": {"p1": {"levl": "a1"}})") == "the key \"levl\", with the value \"a1\", is unknown here");
    CHECK(why(R"("participants": {"p1": {"remark": 3}})") == "the key \"remark\", with the value 3, is unknown here");
}

TEST_CASE("a long text is redacted before it is cut") {
    const std::string text = std::string(55, 'x') + "123456782";
    const auto reading = test::read_patched("\"name\": \"" + text + "\"");
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(reading.diagnostics.front().value.find("12345") == std::string::npos);
    CHECK(describe(reading.diagnostics.front(), io::Language::en).find("12345") == std::string::npos);
}
