/// A document on paper: what a user wrote stays what it is.

#include "io/document/markdown.hpp"

#include <doctest/doctest.h>

#include "tests/support/builders.hpp"

using namespace duaal;
using io::Language;
using io::Text;

namespace {

template <class Block>
std::string markdown_of(const Block& block) {
    io::Document document;
    document.add(block);
    return io::markdown(document, Language::en);
}

std::string escaped(const std::string& words) {
    const std::string text = markdown_of(io::Paragraph{Text::verbatim(words)});
    REQUIRE(text.ends_with("\n\n"));
    return text.substr(0, text.size() - 2);
}

}  // namespace

TEST_CASE("what a user wrote stays what it is in Markdown, within a sentence as well") {
    CHECK(escaped("a|b *c* <d> [e](f) #g") == "a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\#g");
    CHECK(escaped("b1-ma_2") == "b1-ma\\_2");
    CHECK(escaped("café 09:00-12:00") == "café 09:00-12:00");
    CHECK(markdown_of(io::Paragraph{io::tr("Move {1}", "a_b")}) == "Move a\\_b\n\n");
    CHECK(markdown_of(io::Paragraph{io::tr("Move {1}", Text::list({Text::verbatim("a_b"), io::tr("complete")}))}) ==
          "Move a\\_b, complete\n\n");
}

TEST_CASE("the stars around a stressed part of a sentence stay on paper, and nowhere else") {
    const Text stressed = io::tr("**Lesson group {1}**: now {2}; we ask **{3}**. Lessons that change: {4}.{5}", "g*", "a", "b", 1, Text());
    CHECK(markdown_of(io::Paragraph{stressed}) == "**Lesson group g\\***: now a; we ask **b**. Lessons that change: 1.\n\n");
    CHECK(stressed.in(Language::en) == "Lesson group g*: now a; we ask b. Lessons that change: 1.");
}

TEST_CASE("tables: as many cells in every row, marks escaped, columns of a sheet left out, numbered in the first cell") {
    io::DataTable table{{io::words(io::tr("Scenario")), io::numbers(Text::ready("1"))}};
    table.columns.push_back({Text::ready("sheet"), io::Column::Side::left, io::Column::Where::sheet});
    table.add({std::string("a|b"), io::Cell(io::Shifted{2, 0}).marked("*"), 1});
    table.add({Text(), 5, 1});
    CHECK(markdown_of(table) == "| Scenario | 1 |\n| --- | --- |\n| a\\|b | 2 (0)\\* |\n| | 5 |\n\n");
    table.numbered = true;
    table.caption = io::tr("Childcare");
    CHECK(markdown_of(table) == "Childcare\n\n| Scenario | 1 |\n| --- | --- |\n| 1. a\\|b | 2 (0)\\* |\n| 2.  | 5 |\n\n");
}

TEST_CASE("headings, lists, outlines, weeks, lines across; no gaps and no pictures") {
    CHECK(markdown_of(io::Heading{3, io::tr("complete")}) == "### complete\n\n");
    using Marks = io::List::Marks;
    const io::Point point{Text::verbatim("a"), {Text::verbatim("b"), Text::verbatim("c")}};
    CHECK(markdown_of(io::List{Marks::bullets, {point, {Text::verbatim("d")}}}) == "- a: b, c\n- d\n\n");
    CHECK(markdown_of(io::List{Marks::numbers, {point}}) == "1. a: b, c\n\n");
    CHECK(markdown_of(io::Outline{Text::verbatim("h"), {{Text::verbatim("s"), {Text::verbatim("e")}}}, Text()}) == "h\n\n- s\n  - e\n\n");
    const std::string week = markdown_of(io::WeekGrid{{{test::times("mon 09:00-10:00").front(), {Text::verbatim("a_b")}}}});
    CHECK(week.starts_with("```\n"));
    CHECK(week.find("09:00  a_b\n") != std::string::npos);  // nothing is escaped in a block of code
    CHECK(markdown_of(io::Divider{}) == "---\n\n");
    CHECK(markdown_of(io::Gap{}).empty());
    CHECK(markdown_of(io::Chart{}).empty());
}
