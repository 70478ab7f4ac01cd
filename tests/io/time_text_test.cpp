#include "io/values/time_text.hpp"

#include <doctest/doctest.h>

#include "io/values/date_text.hpp"
#include "io/values/field_words.hpp"
#include "io/values/nearest.hpp"
#include "io/values/scalars.hpp"

using namespace duaal;
using io::parse_time_text;

namespace {

/// `mon 09:00-12:00 tue …`
std::string read(std::string_view text) {
    const auto intervals = parse_time_text(text);
    if (!intervals) return "refused";
    std::string out;
    for (const domain::Interval& interval : *intervals) out.append(out.empty() ? "" : " ").append(io::written(interval));
    return out;
}

}  // namespace

TEST_CASE("a time text stands for one interval per day named") {
    CHECK(read("tue 09:00-12:00") == "tue 09:00-12:00");
    CHECK(read("thu,tue 09:00-12:05") == "tue 09:00-12:05 thu 09:00-12:05");
    CHECK(read("mon-wed,fri 00:00-24:00") == "mon 00:00-24:00 tue 00:00-24:00 wed 00:00-24:00 fri 00:00-24:00");
    CHECK(read("sun-sun 23:55-24:00") == "sun 23:55-24:00");
}

TEST_CASE("texts that are nearly time texts are refused, with what was probably meant") {
    struct Case {
        const char* text;
        const char* code;
        const char* mend;
    };
    const Case cases[] = {
        {"tue 9-12", "bad_time", "write \"tue 09:00-12:00\""},
        {"tue  09:00-12:00", "bad_time", "write \"tue 09:00-12:00\""},
        {" tue 09:00-12:00", "bad_time", "write \"tue 09:00-12:00\""},
        {"TUE 09:00-12:00", "bad_time", "write \"tue 09:00-12:00\""},
        {"Tuesday 9:00 - 12:00", "bad_time", "write \"tue 09:00-12:00\""},
        {"di, do 09.00–12.30 uur", "bad_time", "write \"tue,thu 09:00-12:30\""},
        {"ma t/m vr 900-1230", "bad_time", "write \"mon-fri 09:00-12:30\""},
        {"mon, tue 09:00-12:00", "bad_time", "write \"mon,tue 09:00-12:00\""},
        {"tue 09:02-11:58", "no_five_minutes", "write \"tue 09:00-12:00\""},
        {"fri 22:00-06:00", "crosses_midnight", "split it: \"fri 22:00-24:00\" and \"sat 00:00-06:00\""},
        {"sat,sun 22:00-06:00", "crosses_midnight", "split it: \"sat,sun 22:00-24:00\" and \"mon,sun 00:00-06:00\""},
        {"fri 22:00-00:00", "crosses_midnight", "write \"fri 22:00-24:00\""},
        {"fri 24:00-06:00", "bad_time", "write \"sat 00:00-06:00\""},
        {"fri 10:00-10:00", "bad_time", "write an end after the start"},
        {"fri-mon 10:00-11:00", "descending_days", "write \"mon,fri-sun 10:00-11:00\""},
        {"mon,mon 10:00-11:00", "repeated_day", "write \"mon 10:00-11:00\""},
        {"mon-wed,tue 10:00-11:00", "repeated_day", "write \"mon-wed 10:00-11:00\""},
    };
    for (const Case& example : cases) {
        CAPTURE(example.text);
        CHECK(read(example.text) == "refused");
        const io::TimeFault fault = io::explain_time_text(example.text);
        CHECK(fault.code.word() == example.code);
        CHECK(fault.mend.in(io::Language::en) == example.mend);
    }
}

TEST_CASE("texts of which nothing can be made are refused with the form") {
    for (const char* text : {"", " ", "tue", "09:00-12:00", "tue 09:00", "tue 09:00-25:00", "tue 09:75-12:00", "tue 24:05-24:10",
                             "noday 09:00-12:00", "tue 09:00-12:00 x", "tue 09:00-12:00-13:00", "tue- 09:00-12:00", "-tue 09:00-12:00",
                             "tue,,wed 09:00-12:00", "mon-wed-fri 09:00-12:00", "tue 0900000000000000-12:00"}) {
        CAPTURE(text);
        CHECK(read(text) == "refused");
        CHECK(io::explain_time_text(text).code.word() == "bad_time");
    }
}

TEST_CASE("a time text out of a word processor is told without the signs that cannot be seen, and which they are") {
    for (const char* text : {"tue\u00a009:00-12:00", "tue 09:00-12:00\u200b", "\ufefftue 09:00-12:00", "tue\u202f09:00\u2011\u00ad12:00"}) {
        CAPTURE(text);
        CHECK(read(text) == "refused");
        const io::TimeFault fault = io::explain_time_text(text);
        CHECK(fault.code.word() == "bad_time");
        CHECK(fault.mend.in(io::Language::en) == "write \"tue 09:00-12:00\"");
        CHECK(fault.why.in(io::Language::en)
                  .ends_with(std::string("U+") + (text[0] == 't' ? text[3] == ' '      ? "200B)"
                                                                   : text[3] == '\xC2' ? "00A0)"
                                                                                       : "202F)"
                                                                 : "FEFF)")));
    }
}

TEST_CASE("what a date was meant to be is told only where it can be read in one way") {
    const auto meant = [](const char* text) {
        const auto parts = io::loose_date(text);
        return parts ? std::to_string(parts->year) + "-" + std::to_string(parts->month) + "-" + std::to_string(parts->day) : "";
    };
    for (const char* text : {"2-7-2027", "02/07/2027", "2.7.2027", "2027-7-2", "2027/07/02", "2027-07-02T00:00:00", "2027-07-02 14:30",
                             "2027-07-02T00:00:00.000Z", "2 juli 2027", "2 jul. 2027", "2 July 2027", "July 2nd, 2027", "2-jul-2027",
                             "2e van juli 2027", " 2027-07-02", "2027-07-02\u00a0", "2\u00a0JULI\u00a02027", "\ufeff2027-07-02"}) {
        CAPTURE(text);
        CHECK(meant(text) == "2027-7-2");
    }
    CHECK(meant("1 mrt 2027") == "2027-3-1");
    CHECK(meant("31 mei 2027") == "2027-5-31");
    CHECK(meant("29 okt. 2027") == "2027-10-29");
    CHECK(meant("2027-02-30") == "2027-2-30");  // no day of the calendar: another fault
    for (const char* text : {"", "2027", "juli 2027", "2-7-27", "2 juli", "2 ju 2027", "2 juli augustus 2027", "2027-07-01T22:00:00Z",
                             "2027-07-02T00:00:00+02:00", "2027-07-02 2028", "20270702", "2 of 3 juli 2027", "morgen", "2027_07_02"}) {
        CAPTURE(text);
        CHECK(meant(text).empty());
    }
}

TEST_CASE("a number in a text is told as JSON writes it, unless it may set thousands apart") {
    const std::pair<const char*, const char*> examples[] = {{"20,5", "20.5"},   {"20.5", "20.5"}, {"20", "20"},  {" 20,50\u00a0", "20.50"},
                                                            {"-4,25", "-4.25"}, {"0,5", "0.5"},   {"1,500", ""}, {"1.500,5", ""},
                                                            {"1,5,5", ""},      {",5", ""},       {"5,", ""},    {"05,5", ""},
                                                            {"", ""},           {"x", ""},        {"-", ""}};
    for (const auto& [text, meant] : examples) {
        CAPTURE(text);
        CHECK(io::meant_number(text) == meant);
    }
}

TEST_CASE("what the field calls a word is told as the format's word") {
    CHECK(io::format_word("A0") == "pre-a1");
    CHECK(io::format_word(" Fiets\u00a0") == "bike");
    CHECK(io::format_word("a1").empty());
}

TEST_CASE("of known words the one that is meant is named, or none where two are as near") {
    const std::vector<std::string> levels{"alfa", "pre-a1", "a1", "a2", "b1", "b2", "c1"};
    CHECK(io::nearest("A1\u00a0", levels) == "a1");
    CHECK(io::nearest("pre a1", levels) == "pre-a1");
    CHECK(io::nearest("alpha", {levels.begin(), levels.begin() + 1}).empty());
    CHECK(io::nearest("A3", levels).empty());
    CHECK(io::nearest("groep", std::vector<std::string>{"group-b", "groeps"}) == "groeps");
}

TEST_CASE("dates are read only as they are to be written, and only if the day exists") {
    CHECK(io::parse_date("2024-02-29") == domain::Date(2024, 2, 29));
    CHECK(io::parse_date("1900-01-01").has_value());
    for (const char* text : {"2023-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-01", "26-04-01", "2026-04-01T25:61",
                             "2026/04/01", "", "1899-12-31", "2200-01-01", "0000-01-01", "2026-04-0x", " 2026-04-01"}) {
        CAPTURE(text);
        CHECK(!io::parse_date(text));
    }
}
