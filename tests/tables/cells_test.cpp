// Each kind of cell: what is just taken, and what is just refused.

#include <doctest/doctest.h>

#include "io/tables/cells/ages.hpp"
#include "io/tables/cells/dates.hpp"
#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/places.hpp"
#include "io/tables/cells/times.hpp"
#include "io/tables/cells/words.hpp"
#include "io/text/fold.hpp"

using namespace duaal;
using namespace duaal::io;
using namespace duaal::io::tables;

namespace {

Cell text_cell(std::string text) { return {.text = std::move(text)}; }

Cell date_cell() { return {.kind = Cell::Kind::date, .number = 20261209, .text = "09-12-2026"}; }

/// `tue 09:00-12:00 | thu 09:00-12:00`, or `!code: mend`.
std::string times(std::string_view text, Alone alone = {}) {
    const auto parsed = times_of(text, {}, alone);
    if (const auto* fault = std::get_if<Fault>(&parsed))
        return "!" + std::string(fault->code.word()) + ": " + fault->mend.in(io::Language::en);
    std::string out;
    for (const std::string& one : std::get<0>(parsed)) out.append(out.empty() ? "" : " | ").append(one);
    return out;
}

template <class T>
std::string code_of(const Parsed<T>& parsed) {
    const auto* fault = std::get_if<Fault>(&parsed);
    return fault != nullptr ? std::string(fault->code.word()) : "";
}

std::string range(const std::string& text) {
    const auto parsed = range_of(text_cell(text));
    return std::holds_alternative<Fault>(parsed) ? "!" + code_of(parsed) : cell_range(std::get<0>(parsed));
}

std::string date(const std::string& text) {
    const auto parsed = date_of(text_cell(text));
    return std::holds_alternative<Fault>(parsed) ? "!" + code_of(parsed) : std::get<0>(parsed);
}

std::string birth(const std::string& text) {
    const auto parsed = birth_of(text_cell(text));
    return std::holds_alternative<Fault>(parsed) ? "!" + code_of(parsed) : std::get<0>(parsed);
}

std::string ages(const std::string& text) {
    const auto parsed = ages_of(text_cell(text));
    return std::holds_alternative<Fault>(parsed) ? "!" + code_of(parsed)
                                                 : std::to_string(std::get<0>(parsed).min) + "-" + std::to_string(std::get<0>(parsed).max);
}

std::string levels(const std::string& text) {
    const auto parsed = levels_of(text);
    return std::holds_alternative<Fault>(parsed) ? "!" + code_of(parsed) : std::get<0>(parsed).min + ".." + std::get<0>(parsed).max;
}

std::string town(const std::string& text) {
    const auto parsed = town_of(text);
    return std::holds_alternative<Fault>(parsed) ? "!" + code_of(parsed) + ": " + std::get<Fault>(parsed).mend.in(io::Language::en)
                                                 : std::get<0>(parsed).name;
}

}  // namespace

TEST_CASE("times are read as planners type them") {
    for (const std::string text :
         {"di 9-12", "dinsdag 9:00-12:00", "Di 9.00 - 12.00", "di 9u-12u", "di van 9 tot 12 uur", "tue 09:00–12:00",
          "dinsdag van 9.00 uur tot 12.00 uur", "di: 9-12", "di. 9 t/m 12", "DINSDAGOCHTEND", "di ochtend", "dinsdag  ochtend"}) {
        CAPTURE(text);
        CHECK(times(text) == "tue 09:00-12:00");
    }
    CHECK(times("di 9u30-12u15") == "tue 09:30-12:15");
    CHECK(times("ma-do 9-12") == "mon-thu 09:00-12:00");
    CHECK(times("ma t/m do 9-12") == "mon-thu 09:00-12:00");
    CHECK(times("ma tot en met do 9-12") == "mon-thu 09:00-12:00");
    CHECK(times("di en do 9-12") == "tue,thu 09:00-12:00");
    CHECK(times("di/do 9-12") == "tue,thu 09:00-12:00");
    CHECK(times("ma wo 9-12") == "mon,wed 09:00-12:00");
    CHECK(times("ma-wo, vr 9-12") == "mon-wed,fri 09:00-12:00");
    CHECK(times("di 9-12, do 13-16") == "tue 09:00-12:00 | thu 13:00-16:00");
    CHECK(times("ma 9-12 en 13-16") == "mon 09:00-12:00 | mon 13:00-16:00");
    CHECK(times("ma 9-12 en wo 13-16, vr avond") == "mon 09:00-12:00 | wed 13:00-16:00 | fri 18:30-21:30");
    CHECK(times("maandagavond en woensdagavond") == "mon 18:30-21:30 | wed 18:30-21:30");
    CHECK(times("do 0:00-24:00") == "thu 00:00-24:00");
    CHECK(times("wo hele dag") == "wed 09:00-17:00");
}

TEST_CASE("what is no time is refused with what was probably meant") {
    CHECK(times("di 9-12,30") == "!bad_time: write \"di 9:00-12:30\"");
    CHECK(times("di 0900-1230") == "!bad_time: write \"di 9:00-12:30\"");
    CHECK(times("di 9") == "!bad_time: write days and times, such as \"di en do 9:00-12:00\"");
    CHECK(times("dinstag 9-12").starts_with("!bad_time"));
    CHECK(times("di 9-25").starts_with("!bad_time"));
    CHECK(times("di 9:60-12").starts_with("!bad_time"));
    CHECK(times("di 9-12,").starts_with("!bad_time"));
    CHECK(times("").starts_with("!bad_time"));
    CHECK(times("di 9-9") == "!bad_time: write an end after the start");
    CHECK(times("di 22-6").starts_with("!crosses_midnight"));
    CHECK(times("di 22-0:00") == "!crosses_midnight: write \"di 22:00-24:00\"");
    CHECK(times("di 9:02-12") == "!no_five_minutes: write \"di 9:00-12:00\"");
    CHECK(times("vr-ma 9-12").starts_with("!descending_days"));
    CHECK(times("ma,ma 9-12").starts_with("!repeated_day"));
}

TEST_CASE("days without a time and times without a day stand alone only where they may") {
    CHECK(times("di en do", {.days = true}) == "tue,thu 00:00-24:00");
    CHECK(times("di en do").starts_with("!bad_time"));
    CHECK(times("9-12", {.time = true}) == "mon-sun 09:00-12:00");
    CHECK(times("9-12") == "!bad_time: write \"di 9:00-12:00\"");
    CHECK(times("avond", {.time = true}) == "mon-sun 18:30-21:30");
}

TEST_CASE("days and moments of the day have columns of their own") {
    CHECK(std::get<0>(days_of(text_cell("ma-wo, vr"))).size() == 4);
    CHECK(std::get<0>(days_of(text_cell("vr ma"))).front() == domain::Day::mon);
    CHECK(code_of(days_of(text_cell("ma 9-12"))) == "bad_time");
    CHECK(std::get<0>(stretch_of(text_cell("9u30 - 17"), {})) == Stretch{570, 1020});
    CHECK(code_of(stretch_of(text_cell("di 9-12"), {})) == "bad_time");
    CHECK(std::get<0>(moment_of({.kind = Cell::Kind::time, .number = 510, .text = "8:30"})) == 510);
    CHECK(std::get<0>(moment_of(text_cell("8.30 uur"))) == 510);
    CHECK(code_of(moment_of(text_cell("8:32"))) == "no_five_minutes");
}

TEST_CASE("a date that a spreadsheet made of something else is told as that") {
    CHECK(code_of(times_of(date_cell(), {})) == "became_date");
    CHECK(code_of(range_of(date_cell())) == "became_date");
    CHECK(code_of(ages_of(date_cell())) == "became_date");
    CHECK(code_of(number_of(date_cell())) == "became_date");
    CHECK(code_of(stretch_of(date_cell(), {})) == "became_date");
    CHECK(code_of(text_of(date_cell())) == "became_date");
    CHECK(code_of(text_of({.kind = Cell::Kind::error, .text = "#N/B"})) == "error_value");
}

TEST_CASE("numbers have a decimal comma or point, and may be kept as text") {
    CHECK(std::get<0>(number_of(text_cell("7,5"))) == 7.5);
    CHECK(std::get<0>(number_of(text_cell(" 7.5 "))) == 7.5);
    CHECK(std::get<0>(whole_of({.kind = Cell::Kind::number, .number = 5, .text = "5"})) == 5);
    CHECK(code_of(whole_of(text_cell("1.000"))) == "wrong_form");
    CHECK(code_of(whole_of(text_cell("7,5"))) == "wrong_form");
    CHECK(code_of(number_of(text_cell("7 uur"))) == "wrong_form");
    CHECK(code_of(number_of(text_cell("1e9"))) == "wrong_form");
    CHECK(std::get<0>(minutes_of({.kind = Cell::Kind::time, .number = 45, .text = "0:45"})) == 45);
    CHECK(std::get<0>(hours_of(text_cell("7:30"))) == 7.5);
    CHECK(range("2") == "2");
    CHECK(range("1-2") == "1-2");
    CHECK(range("1 t/m 2") == "1-2");
    CHECK(range("vanaf 2") == "vanaf 2");
    CHECK(range("hoogstens 3") == "hoogstens 3");
    CHECK(range("at most 3") == "hoogstens 3");
    CHECK(range("7,5 - 16") == "7.5-16");
    CHECK(range("3-1") == "!min_over_max");
    CHECK(range("twee") == "!wrong_form");
}

TEST_CASE("dates are written in two ways; of birth a month is enough, a year is not") {
    CHECK(date("1-9-2026") == "2026-09-01");
    CHECK(date("01/09/2026") == "2026-09-01");
    CHECK(date("2026-09-01") == "2026-09-01");
    CHECK(date("31-2-2026") == "!bad_date");
    CHECK(date("1-9-26") == "!bad_date");
    CHECK(date("9-2019") == "!bad_date");
    CHECK(birth("9-2019") == "2019-09-01");
    CHECK(birth("2019") == "!bad_date");
    CHECK(std::get<0>(date_of(date_cell())) == "2026-12-09");
    const auto year = birth_of(text_cell("2019"));
    CHECK(std::get<Fault>(year).why.in(io::Language::en) == "\"2019\" is a year without a month");
}

TEST_CASE("ages are years, or months where that is said") {
    CHECK(ages("2-4") == "24-48");
    CHECK(ages("2 tot 4 jaar") == "24-48");
    CHECK(ages("6 mnd-4") == "6-48");
    CHECK(ages("6-18 mnd") == "6-18");
    CHECK(ages("3") == "36-48");
    CHECK(ages("4-2") == "!min_over_max");
    CHECK(ages("klein") == "!wrong_form");
    for (const Ages one : {Ages{24, 48}, Ages{2, 48}, Ages{6, 18}, Ages{12, 18}, Ages{0, 13}}) {
        const auto back = ages_of(text_cell(cell_ages(one)));
        CAPTURE(cell_ages(one));
        REQUIRE(std::holds_alternative<Ages>(back));
        CHECK(std::get<Ages>(back).min == one.min);
        CHECK(std::get<Ages>(back).max == one.max);
    }
}

TEST_CASE("words and levels are those of the field and of the formats") {
    CHECK(std::get<0>(work_kind_of("Proefplaatsing")) == "trial_placement");
    CHECK(std::get<0>(childcare_kind_of("KDV")) == "daycare");
    CHECK(std::get<0>(mode_of("te voet")) == "walk");
    CHECK(std::get<0>(mode_of("transit")) == "transit");
    CHECK(code_of(mode_of("brommer")) == "unknown_word");
    CHECK(std::get<0>(level_of("A0")) == "pre-a1");
    CHECK(levels("A1-A2") == "a1..a2");
    CHECK(levels("A2") == "a2..a2");
    CHECK(levels("vanaf A2") == "a2..");
    CHECK(levels("tot A2") == "..a2");
    CHECK(levels("pre-A1-A2") == "pre-a1..a2");
    CHECK(levels("B1-A1") == "!min_over_max");
    CHECK(levels("alles") == "!unknown_word");
    CHECK(std::get<0>(flag_of(text_cell("Ja"))));
    CHECK(!std::get<0>(flag_of({.kind = Cell::Kind::boolean, .number = 0, .text = "ONWAAR"})));
    CHECK(code_of(flag_of(text_cell("misschien"))) == "unknown_word");
}

TEST_CASE("places are found by name; one that stands twice wants its province") {
    CHECK(town("zaltbommel") == "Zaltbommel");
    CHECK(town("Den Bosch") == "'s-Hertogenbosch");
    CHECK(town("The Hague") == "Den Haag");
    CHECK(town("Hengelo") == "!ambiguous_place: write one of: Hengelo (Gld), Hengelo (Ov)");
    CHECK(town("Hengelo (Gld)") == "Hengelo (Gld)");
    CHECK(town("Hengelo (Overijssel)") == "Hengelo (Ov)");
    CHECK(town("Nes (Ameland)") == "Nes (Ameland)");
    CHECK(town("Zaltbomel") == "!unknown_place: did you mean \"Zaltbommel\"?");
    CHECK(degrees_of_text("51,81 5,24")->lon == 5.24);
    CHECK(degrees_of_text("51.81, 5.24")->lat == 51.81);
    CHECK(!degrees_of_text("Zaltbommel"));
    CHECK(!place_fault(51.8, 5.2));
    CHECK(place_fault(5.2, 51.8)->why.in(io::Language::en).starts_with("latitude and longitude are turned round"));
    CHECK(place_fault(48.8, 2.3)->code.word() == "outside_netherlands");
}

TEST_CASE("ids are made of texts as the spec says") {
    CHECK(made_id("B1 Ochtend (Zaal 2)").id == "b1-ochtend-zaal-2");
    CHECK(made_id("Café Één").id == "cafe-een");
    CHECK(made_id("--a--").id == "a");
    CHECK(made_id("…").id.empty());
    CHECK(made_id(std::string(70, 'a')).id.size() == 64);
    CHECK(made_id(std::string(70, 'a')).cut);
    CHECK(!made_id(std::string(64, 'a')).cut);
    CHECK(folded(" Reist  hoogstens* ") == "reisthoogstens");
}
