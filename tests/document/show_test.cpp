/// A document on a screen: widths, wrapping, colours.

#include "io/document/show.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "io/document/lines.hpp"
#include "io/document/screen.hpp"
#include "tests/support/builders.hpp"

using namespace duaal;
using io::Language;
using io::Text;

namespace {

Text own(const std::string& words) { return Text::verbatim(words); }

std::string shown(const io::Document& document, const io::Screen& screen = {}, Language language = Language::en) {
    std::ostringstream out;
    io::set_screen(out, screen);
    io::show(out, document, language);
    return out.str();
}

template <class Block>
std::string shown_block(const Block& block, const io::Screen& screen = {}, Language language = Language::en) {
    io::Document document;
    document.add(block);
    return shown(document, screen, language);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("columns are as wide as their widest cell, by characters and not by bytes; numbers stand on the right") {
    io::DataTable table{{io::words(own("é")), io::numbers(own("1")), io::words(own("x"))}};
    table.add({own("abc"), 22});
    CHECK(shown_block(table) == "é     1  x\nabc  22\n");
}

TEST_CASE("a table wider than the screen is wrapped within its columns, and a wider screen shows it whole, in colour where it has it") {
    io::DataTable table{{io::words(Text()), io::numbers(Text()), io::words(Text()), io::words(Text())}};
    table.add(
        {std::string(30, 'a') + " " + std::string(30, 'b'), 1, own("cc dd").painted(io::Paint::bad), "werkplaats-" + std::string(20, 'e')});
    CHECK(shown_block(table) ==
          std::string(30, 'a') + "  1  cc dd  werkplaats-" + std::string(20, 'e') + "\n" + std::string(30, 'b') + "\n");
    CHECK(shown_block(table, {120, true}) ==
          std::string(30, 'a') + " " + std::string(30, 'b') + "  1  \033[31mcc dd\033[0m  werkplaats-" + std::string(20, 'e') + "\n");
}

TEST_CASE("no line is wider than the screen where words allow it, and none ends in blanks") {
    io::DataTable table{{io::words(own("first")), io::words(own("second")), io::numbers(own("third"))}};
    for (int i = 0; i < 3; ++i) table.add({std::string(70, 'x'), std::string(70, 'y'), i});
    for (const std::size_t width : {40U, 80U, 100U}) {
        std::istringstream lines(shown_block(table, {width, false}));
        for (std::string line; std::getline(lines, line);) {
            CHECK(io::width_of(line) <= width);
            CHECK(!line.ends_with(' '));
        }
    }
}

TEST_CASE("words longer than their column are cut, after a hyphen where they can be") {
    CHECK(io::lines_of("werkplaats-kringloop zuid", 12) == Lines{"werkplaats-", "kringloop", "zuid"});
    CHECK(io::lines_of("éééé", 3) == Lines{"ééé", "é"});
    CHECK(io::lines_of("past  hier ", 11) == Lines{"past  hier "});
    io::DataTable table{{io::words(Text()), io::words(Text())}};
    table.add({own("nothing yet"), std::string(70, 'x') + " y"});
    CHECK(shown_block(table).starts_with("nothing yet  x"));
}

TEST_CASE("a table: heads only where there are any, numbered rows, an indent, a caption, columns for a sheet alone left out") {
    io::DataTable table{{io::words(own("what")), io::numbers(own("n"))}};
    table.columns.push_back({own("sheet"), io::Column::Side::left, io::Column::Where::sheet});
    table.add({own("a"), 1, 7});
    table.add({own("b"), 10, 8});
    CHECK(shown_block(table) == "what   n\na      1\nb     10\n");
    table.numbered = true;
    table.indent = 2;
    table.caption = own("caption");
    CHECK(shown_block(table) == "  caption\n      what   n\n  1.  a      1\n  2.  b     10\n");
    table.columns[0].head = table.columns[1].head = Text();
    CHECK(shown_block(table) == "  caption\n  1.  a   1\n  2.  b  10\n");
}

TEST_CASE("sentences are broken at blanks, hang, or stay whole; a colour is that of every line") {
    const Text words = own("aaa bbb ccc");
    CHECK(shown_block(io::Paragraph{words}, {7, false}) == "aaa bbb\nccc\n");
    CHECK(shown_block(io::Paragraph{words, io::Breaking::words, 2}, {9, false}) == "  aaa bbb\n  ccc\n");
    CHECK(shown_block(io::Paragraph{own("aaa bbb ccc ddd"), io::Breaking::hanging}, {12, false}) == "aaa bbb\n  ccc ddd\n");
    CHECK(shown_block(io::Paragraph{words, io::Breaking::never, 1}, {7, false}) == " aaa bbb ccc\n");
    CHECK(shown_block(io::Paragraph{words.painted(io::Paint::good)}, {7, true}) == "\033[32maaa bbb\033[0m\n\033[32mccc\033[0m\n");
    const Text status = io::tr("{1}: {2}", "p", io::tr("complete").painted(io::Paint::good));
    CHECK(shown_block(io::Paragraph{status, io::Breaking::never}, {80, true}) == "p: \033[32mcomplete\033[0m\n");
    CHECK(shown_block(io::Paragraph{status, io::Breaking::never}, {80, false}, Language::nl) == "p: rond\n");
}

TEST_CASE("lists: items are broken between each other, points hang, numbers stay whole") {
    using Marks = io::List::Marks;
    const io::Point point{own("head"), {own("one"), own("two"), own("three")}};
    CHECK(shown_block(io::List{Marks::none, {point}}, {12, false}) == "head: one,\n  two, three\n");
    CHECK(shown_block(io::List{Marks::none, {point}, 2}, {80, false}) == "  head: one, two, three\n");
    CHECK(shown_block(io::List{Marks::bullets, {point}, 2}, {16, false}) == "  - head: one,\n    two, three\n");
    CHECK(shown_block(io::List{Marks::numbers, {{own("a b")}, {own("c")}}}, {4, false}) == "1. a b\n2. c\n");
}

TEST_CASE("an outline begins no more entries after a screenful, and says how many are left and where they are") {
    io::Outline outline{
        own("head"), {{own("first"), std::vector<Text>(17, own("entry"))}, {own("second"), {own("a"), own("b")}}}, own("all is there")};
    const std::string most = shown_block(outline);
    CHECK(most.ends_with("    entry\n  second\n    and 2 more\nall is there\n") == false);
    CHECK(most.ends_with("    entry\n  second\nall is there\n"));
    outline.sections[0].entries.resize(16);
    CHECK(shown_block(outline).ends_with("  second\n    a\n    and 1 more\nall is there\n"));
    outline.sections[0].entries.resize(15);
    CHECK(shown_block(outline).ends_with("  second\n    a\n    b\n"));
}

TEST_CASE("a week: days beside each other, times below each other, words go on in the half-hour below; free days show") {
    const auto at = [](const char* text) { return test::times(text).front(); };
    io::WeekGrid grid{{{at("mon 09:00-10:30"), {io::tr("lesson"), own("group")}}, {at("tue 09:30-10:00"), {io::tr("school")}}},
                      own("caption")};
    const std::string week = shown_block(grid);
    CHECK(week.starts_with("caption\n"));
    CHECK(week.find("09:00  lesson\n09:30  group     school\n10:00  |\n") != std::string::npos);
    CHECK(shown_block(grid, {}, Language::nl).find("\n09:00  les\n") != std::string::npos);
}

TEST_CASE("a picture is no text, and a gap is a blank line") {
    io::Document document;
    document.add(io::Chart{});
    document.gap();
    document.heading(1, io::tr("complete"));
    CHECK(shown(document) == "\ncomplete\n");
}
