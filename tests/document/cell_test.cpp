/// Typed cells say what they mean on every medium, in both languages.

#include "io/document/cell.hpp"

#include <doctest/doctest.h>

#include "tests/support/builders.hpp"

using namespace duaal;
using io::Cell;
using io::Language;
using io::Medium;
using io::Text;

namespace {

std::string on_screen(const Cell& cell, Language language = Language::en) { return io::said(cell, Medium::screen, language); }

/// Both cells of a sheet, the second empty where one is enough.
std::pair<std::string, std::string> in_sheet(const Cell& cell, Language language = Language::en) {
    return {io::said(cell, Medium::sheet, language), io::said(io::second_of(cell), Medium::sheet, language)};
}

using Two = std::pair<std::string, std::string>;

}  // namespace

TEST_CASE("numbers: signs are for people, a sheet has numbers to reckon with") {
    CHECK(on_screen(12) == "12");
    CHECK(in_sheet(12) == Two{"12", ""});
    CHECK(on_screen(io::Difference{7}) == "+7");
    CHECK(on_screen(io::Difference{0}) == "0");
    CHECK(on_screen(io::Difference{-2}) == "-2");
    CHECK(in_sheet(io::Difference{7}) == Two{"7", ""});
    CHECK(on_screen(io::Shifted{47, 7}) == "47 (+7)");
    CHECK(in_sheet(io::Shifted{47, 7}) == Two{"47", "7"});
    CHECK(on_screen(io::Share{12, 20}) == "12/20");
    CHECK(in_sheet(io::Share{12, 20}) == Two{"12", "20"});
}

TEST_CASE("what is not settled says what it could still be") {
    CHECK(on_screen(io::Bounded{5, 5, true}) == "5");
    CHECK(on_screen(io::Bounded{5, 7, false}) == "5 (7)");
    CHECK(on_screen(io::Bounded{5, std::nullopt, false}) == "5 (?)");
    CHECK(in_sheet(io::Bounded{5, 5, true}) == Two{"5", "5"});
    CHECK(in_sheet(io::Bounded{5, std::nullopt, false}) == Two{"5", ""});
    CHECK(on_screen(io::MaybeNumber{std::nullopt}) == "?");
    CHECK(in_sheet(io::MaybeNumber{std::nullopt}) == Two{"", ""});
    const Cell doubted = io::Doubted{3, "?", io::tr("a longer search could change it")};
    CHECK(on_screen(doubted) == "+3?");
    CHECK(in_sheet(doubted) == Two{"3", "a longer search could change it"});
}

TEST_CASE("times and lengths of time, with a decimal comma in Dutch") {
    CHECK(on_screen(io::Hours{2175}) == "36.2");
    CHECK(in_sheet(io::Hours{2175}).first == "36.25");
    CHECK(in_sheet(io::Hours{2175}, Language::nl).first == "36,25");
    CHECK(on_screen(io::Seconds{1.25}, Language::nl) == "1,2");
    CHECK(on_screen(io::Weekday{domain::Day::mon}, Language::nl) == "ma");
    CHECK(on_screen(io::Times{test::times("mon 09:00-12:30").front()}) == "09:00-12:30");
    CHECK(on_screen(Text::decimal("2.5"), Language::nl) == "2,5");
    CHECK(on_screen(Text::decimal("2.5"), Language::en) == "2.5");
}

TEST_CASE("words are translated late, are shorter on a screen where that is asked, and bear marks that no sheet has") {
    const Cell bound = io::Wording{io::tr("proven"), io::tr("not known yet")};
    CHECK(on_screen(bound) == "proven");
    CHECK(io::said(bound, Medium::paper, Language::en) == "not known yet");
    CHECK(on_screen(io::tr("complete"), Language::nl) == "rond");
    CHECK(on_screen(Cell(3).marked("*")) == "3*");
    CHECK(in_sheet(Cell(3).marked("*")).first == "3");
    CHECK(io::paint_of(io::tr("complete").painted(io::Paint::good)) == io::Paint::good);
    CHECK(io::paint_of(3) == io::Paint::plain);
}

TEST_CASE("a user's own words stand as they are, but for what looks personal") {
    CHECK(on_screen(std::string("b1-ma {1} **")) == "b1-ma {1} **");
    CHECK(on_screen(std::string("call 06-12345678")) == "call …");
}
