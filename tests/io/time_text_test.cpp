#include "io/scenario/values/time_text.hpp"

#include <doctest/doctest.h>

#include "io/scenario/values/date_text.hpp"

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

TEST_CASE("dates are read only as they are to be written, and only if the day exists") {
    CHECK(io::parse_date("2024-02-29") == domain::Date(2024, 2, 29));
    CHECK(io::parse_date("1900-01-01").has_value());
    for (const char* text : {"2023-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-01", "26-04-01", "2026-04-01T25:61",
                             "2026/04/01", "", "1899-12-31", "2200-01-01", "0000-01-01", "2026-04-0x", " 2026-04-01"}) {
        CAPTURE(text);
        CHECK(!io::parse_date(text));
    }
}
