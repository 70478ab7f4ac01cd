#include "io/patch/axis.hpp"

#include <doctest/doctest.h>

using duaal::io::Language;
using duaal::io::parse_axis;
using Values = std::vector<std::string>;

namespace {

Values values(const std::string& text) {
    const auto reading = parse_axis("/a/b=" + text);
    CAPTURE(text);
    REQUIRE_MESSAGE(reading.axis, reading.fault.in(Language::en));
    CHECK(reading.axis->keys == Values{"a", "b"});
    return reading.axis->values;
}

bool is_refused(const std::string& text) {
    const auto reading = parse_axis("/a/b=" + text);
    CHECK(reading.fault.empty() == reading.axis.has_value());
    return !reading.axis;
}

}  // namespace

TEST_CASE("a range holds both ends where the step reaches the last, up or down, and decimals exactly") {
    CHECK(values("1:3:1") == Values{"1", "2", "3"});
    CHECK(values("30:75:20") == Values{"30", "50", "70"});
    CHECK(values("3:1:-1") == Values{"3", "2", "1"});
    CHECK(values("0:0.3:0.1") == Values{"0", "0.1", "0.2", "0.3"});
    CHECK(values("-0.5:0.5:0.5") == Values{"-0.5", "0", "0.5"});
    CHECK(values("0.1:1.1:0.25") == Values{"0.1", "0.35", "0.6", "0.85", "1.1"});
    CHECK(values("1:50:1").size() == 50);
}

TEST_CASE("a list is of JSON or plain texts, divided at commas outside brackets and quotes") {
    CHECK(values("1,2.5,null") == Values{"1", "2.5", "null"});
    CHECK(values("bike,walk") == Values{"\"bike\"", "\"walk\""});
    CHECK(values(R"("mon,tue 09:00-12:00","sat 09:00-12:00")") == Values{R"("mon,tue 09:00-12:00")", R"("sat 09:00-12:00")"});
    CHECK(values(R"(["a","b"],{"x":[1,2],"y":"],"})") == Values{R"(["a","b"])", R"({"x":[1,2],"y":"],"})"});
    CHECK(values(R"("a\",b",c)") == Values{R"("a\",b")", R"("c")"});
}

TEST_CASE("what is neither, or is no grid, is refused with a reason") {
    for (const char* text : {"", "1", "1:2", "1:5:0", "5:1:1", "1:5:-1", "1:2:5", "1:51:1", "1,1", "1,,2", "1,", "[1,[2]", R"("a,"b)",
                             "1:1:1", "0:1000000000:1", "1:2:0.0000001"})
        CHECK_MESSAGE(is_refused(text), text);
    CHECK(!parse_axis("a/b=1,2").axis);
    CHECK(!parse_axis("/a/b").axis);
    CHECK(!parse_axis("=1,2").axis);
    CHECK(!parse_axis("/extends=1,2").axis);
    CHECK(!parse_axis("/a~2=1,2").axis);
}
