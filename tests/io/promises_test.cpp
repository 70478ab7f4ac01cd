// What is promised is held against the rules before anything is planned.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/io/support.hpp"

using namespace duaal;
using test::codes;
using test::read_patched;

namespace {

/// `pointer: why`, a line for each warning about promises.
std::string warned(const std::string& patch) {
    const auto reading = read_patched(patch);
    CHECK(reading.file);
    std::string out;
    for (const io::Diagnostic& one : reading.diagnostics)
        if (one.code == "fixed_impossible" || one.code == "fixed_over_capacity")
            out += one.pointer + ": " + one.why.in(io::Language::en) + "\n";
    return out;
}

/// Of p1 with these keys, and `more` in the scenario.
std::string warned_of(const std::string& person, const std::string& more = "") {
    return warned(R"("participants": {"p1": {)" + person + "}}" + (more.empty() ? "" : ", " + more));
}

const std::string promised_lesson = R"("fixed": {"learning": {"nt2": "g1"}})";
const std::string no_week = "/participants/p1/fixed: no week can keep what is fixed: p1 ";
const std::string with_positions = R"("placements": {"w1": {"shifts": {"mon": {"positions": 5}, "fri": {"positions": 5},
                                                                "eve": {"time": "mon 17:00-19:00", "positions": 5}}}})";

std::string fixed_work(const std::string& list, const std::string& wish = "") {
    return R"("work": {)" + wish + R"(}, "fixed": {"work": {"w1": [)" + list + "]}}";
}

}  // namespace

TEST_CASE("a promise that a week can keep is none to warn of") {
    CHECK(warned_of(promised_lesson).empty());
    CHECK(warned_of(fixed_work(R"("mon")"), with_positions).empty());
    CHECK(warned_of(fixed_work(""), with_positions).empty());
    CHECK(warned_of(fixed_work(R"("mon", "fri")", R"("days": {"min": 2, "max": 2})") + ", \"learning\": {\"nt2\": {}}", with_positions)
              .empty());
}

TEST_CASE("a promise that no week can keep is said with the rule and its numbers") {
    CHECK(warned_of(promised_lesson + R"(, "max_hours_week": 2.5)") ==
          no_week + "has 3:00 hours a week; at most 2:30 are allowed (the rule week_hours)\n");
    CHECK(warned_of(promised_lesson + R"(, "max_hours_day": 2.5)") ==
          no_week + "has 3:00 hours on Tuesday; at most 2:30 are allowed (the rule day_hours)\n");
    CHECK(warned_of(promised_lesson + R"(, "available": ["mon 00:00-24:00"])").find("is not available for all of the lesson g1") !=
          std::string::npos);
    CHECK(warned_of(promised_lesson + R"(, "travel": {"max_trip": 5})").ends_with("at most 5 are allowed (the rule trip_limit)\n"));
    CHECK(warned_of(promised_lesson, R"("policy": {"free_days": 7})") ==
          no_week + "has 6 free days a week; at least 7 are required (the rule free_days)\n");
    CHECK(warned_of(fixed_work(R"("mon", "eve")"), with_positions).find("has a second shift on Monday") != std::string::npos);
    CHECK(warned_of(fixed_work(R"("mon")", R"("days": {"min": 2})"), with_positions) ==
          no_week + "works on 1 days; at least 2 are wanted (the rule work_days)\n");
    CHECK(warned_of(fixed_work(R"("mon", "fri")", R"("hours": {"max": 8})"), with_positions) ==
          no_week + "works 10:00 hours a week; at most 8:00 are wanted (the rule work_hours)\n");
    const std::string knm = R"("learning": {"knm": {}}, "fixed": {"learning": {"nt2": "g1", "knm": "g2"}})";
    CHECK(warned_of(knm, R"("groups": {"g2": {"capacity": 5, "sessions": ["tue 11:00-13:00"]}})")
              .ends_with("at the same time (the rule travel)\n"));
    CHECK(warned_of(knm, R"("groups": {"g2": {"capacity": 5, "sessions": ["mon 23:00-24:00"]}, "g1": {"sessions": ["tue 07:00-09:00"]}})")
              .find("(the rule rest)") != std::string::npos);
}

TEST_CASE("open shifts are promised in vain where none of the placement can be had") {
    CHECK(warned_of(fixed_work("") + R"(, "available": ["tue 00:00-24:00"])", with_positions).ends_with("(the rule available)\n"));
    CHECK(warned_of(fixed_work("", R"("days": {"min": 3})"), with_positions) ==
          no_week + "works on 2 days; at least 3 are wanted (the rule work_days)\n");
    CHECK(warned_of(fixed_work("", R"("days": {"min": 2})"), with_positions).empty());
}

TEST_CASE("a promised lesson leaves a group for the other required modules, or is in vain") {
    const std::string two = R"("learning": {"knm": {}}, )" + promised_lesson;
    const std::string knm = R"("groups": {"g2": {"capacity": 5, "sessions": ["tue 11:00-13:00"]})";
    CHECK(warned_of(two, knm + "}")
              .starts_with("/participants/p1/fixed: no group for the module knm, which p1 needs too, goes with what is fixed"));
    CHECK(warned_of(R"("learning": {"knm": {"optional": true}}, )" + promised_lesson, knm + "}").empty());
    CHECK(warned_of(two, knm + R"(, "g3": {"provider": "school", "module": "knm", "capacity": 5, "sessions": ["wed 11:00-13:00"]}})")
              .empty());
}

TEST_CASE("a promise for which nobody can mind the child is said of the child") {
    const std::string child = R"("households": {"h1": {"children": {"k": {"born": "2024-01-01"}}}})";
    const std::string care = R"(, "childcare": {"c": {"kind": "daycare", "location": "home", "ages": {"min_months": 0, "max_months": 48},
                                 "slots": {"tue": {"time": "tue 07:00-14:00", "places": 1}}}})";
    CHECK(warned_of(promised_lesson, child)
              .starts_with("/households/h1/children/k: not all that is fixed in this household can be kept: h1/k has nobody"));
    CHECK(warned_of(promised_lesson, child + care).empty());
    CHECK(warned_of(R"("weight": 1)", child).empty());
    CHECK(warned(R"("participants": {"p1": {)" + promised_lesson + R"(}, "p2": {"household": "h1", "learning": {"nt2": {}}}}, )" + child)
              .empty());
    const std::string both = R"("participants": {"p1": {)" + promised_lesson + R"(}, "p2": {"household": "h1", "learning": {"nt2": {}}, )" +
                             promised_lesson + "}}";
    CHECK(warned(both + ", " + child).find("has nobody") != std::string::npos);
    CHECK(warned(both + ", " + child + care).empty());
}

TEST_CASE("more people promised something than there is room for are named, with the numbers") {
    const auto people = [](int count, const std::string& wish) {
        std::string out = R"("participants": {)";
        for (int i = 1; i <= count; ++i)
            out += (i > 1 ? ", " : "") + ("\"p" + std::to_string(i)) + R"(": {"household": "h1", "learning": {"nt2": {}}, )" + wish + "}";
        return out + "}";
    };
    const std::string end = "; not all of these promises can be kept (the rule ";
    CHECK(warned(people(3, promised_lesson) + R"(, "groups": {"g1": {"capacity": 3}})").empty());
    CHECK(warned(people(3, promised_lesson) + R"(, "groups": {"g1": {"capacity": 2}})") ==
          "/groups/g1/capacity: the group g1 has 2 seats, and it is promised (fixed) to 3: p1, p2, p3" + end + "group_capacity)\n");
    const std::string monday = R"("work": {}, "fixed": {"work": {"w1": ["mon"]}})";
    CHECK(warned(people(2, monday) + R"(, "placements": {"w1": {"shifts": {"mon": {"positions": 1}}}})") ==
          "/placements/w1/shifts/mon/positions: the shift mon of w1 has 1 positions, and it is promised (fixed) to 2: p1, p2" + end +
              "shift_capacity)\n");
    CHECK(warned(people(2, monday) + R"(, "placements": {"w1": {"max_participants": 1, "shifts": {"mon": {"positions": 9}}}})") ==
          "/placements/w1/max_participants: the placement w1 takes 1 people, and it is promised (fixed) to 2: p1, p2" + end +
              "placement_capacity)\n");
    const std::string hopeless = R"("p4": {"household": "h1", "learning": {"nt2": {}}, "available": [], )" + promised_lesson + "}}";
    std::string three = people(3, promised_lesson);
    three.replace(three.size() - 1, 1, ", " + hopeless);  // whose week stays empty, whatever is promised
    CHECK(warned(three + R"(, "groups": {"g1": {"capacity": 3}})").find("seats") == std::string::npos);
}
