// A marked copy of a workbook: the same values, the faulty cells noted.

#include "io/tables/mark.hpp"

#include <doctest/doctest.h>

#include "io/tables/files/files.hpp"
#include "io/tables/files/xml.hpp"
#include "tests/tables/sheet_folder.hpp"

using namespace duaal;

namespace {

/// The texts of all notes.
class NoteTaker : public io::tables::XmlTaker {
public:
    void start(std::string_view name, const io::tables::Attributes& attributes) override {
        if (name == "comment") notes.push_back(attributes.text("ref") + " ");
        taking_ = name == "t";
    }
    void end(std::string_view) override { taking_ = false; }
    void text(std::string_view text) override {
        if (taking_) notes.back().append(text);
    }
    std::vector<std::string> notes;

private:
    bool taking_ = false;
};

}  // namespace

TEST_CASE("a marked copy has the values of the workbook and a note at each faulty cell") {
    test::SheetFolder sheets(std::string(DUAAL_ROOT) + "/tests/tables/base");
    sheets.set("Lesgroepen", 2, "Lestijden", "di 9-12,30");
    sheets.set("Lesgroepen", 3, "Plaatsen", "");
    const auto path = sheets.written();
    const auto reading = io::read_scenario(path);
    const test::Folder folder;
    const auto copy = folder.write("nagekeken.xlsx", io::tables::marked_copy(path, reading.diagnostics, io::Language::nl));
    const auto again = io::read_scenario(copy);
    CHECK(test::messages_of(again, copy) == test::messages_of(reading, path));
    auto opened = io::tables::Zip::open(copy);
    REQUIRE(std::holds_alternative<std::unique_ptr<io::tables::Zip>>(opened));
    NoteTaker taker;
    REQUIRE(!io::tables::read_xml(*std::get<0>(opened), "xl/comments1.xml", taker));
    CHECK(taker.notes ==
          std::vector<std::string>{"F2 \"di 9-12,30\" is geen tijd; schrijf \"di 9:00-12:30\"", "E3 deze cel is leeg; vul Plaatsen in"});
}
