/// Tables for spreadsheets.

#include "io/document/csv.hpp"

#include <doctest/doctest.h>

using namespace duaal;
using io::Language;
using io::Text;

namespace {

io::Column taken(const std::string& head) {
    io::Column column = io::numbers(Text::ready(head));
    column.first = io::tr("taken");
    column.second = io::tr("offered");
    return column;
}

/// Without the byte order mark, which must stand before it.
std::string text_of(const io::DataTable& table, Language language) {
    const std::string text = io::csv(table, language);
    REQUIRE(text.starts_with("\xEF\xBB\xBF"));
    return text.substr(3);
}

}  // namespace

TEST_CASE("cells are quoted where they must be; Dutch has another separator and a decimal comma") {
    io::DataTable table{{io::words(Text::ready("a,b;c")), io::numbers(Text::ready("n"))}};
    table.add({std::string("say \"x\""), io::Hours{90}});
    table.add({std::string("plain"), 2});
    CHECK(text_of(table, Language::en) == "\"a,b;c\",n\r\n\"say \"\"x\"\"\",1.50\r\nplain,2\r\n");
    CHECK(text_of(table, Language::nl) == "\"a,b;c\";n\r\n\"say \"\"x\"\"\";1,50\r\nplain;2\r\n");
    io::DataTable lines{{io::words(Text::ready("a\nb"))}};
    CHECK(text_of(lines, Language::en) == "\"a\nb\"\r\n");
}

TEST_CASE("what takes two cells has two columns with what each is; columns for a screen alone are left out") {
    io::DataTable table{{io::words(Text::ready("what")), taken("seats")}};
    table.columns.push_back({Text::ready("screen"), io::Column::Side::left, io::Column::Where::screen});
    table.add({std::string("a"), io::Share{3, 5}, std::string("x")});
    table.add({std::string("b"), io::Share{1, 2}});
    CHECK(text_of(table, Language::en) == "what,\"seats, taken\",\"seats, offered\"\r\na,3,5\r\nb,1,2\r\n");
    CHECK(text_of(table, Language::nl) == "what;seats, bezet;seats, aangeboden\r\na;3;5\r\nb;1;2\r\n");
}

TEST_CASE("turned over, every column is a row, and every second cell one below it") {
    io::DataTable table{{io::words(Text::ready("name")), taken("seats")}};
    io::Column heads = io::numbers(Text::ready("complete"));
    heads.part = io::tr("everybody");
    table.columns.push_back(heads);
    table.add({std::string("x"), io::Share{3, 5}, 7});
    table.add({std::string("y"), io::Share{1, 2}, 8});
    CHECK(text_of(io::transposed(table, io::tr("Part"), io::tr("What")), Language::en) ==
          "Part,What,x,y\r\ntaken,seats,3,1\r\noffered,seats,5,2\r\neverybody,complete,7,8\r\n");
}
