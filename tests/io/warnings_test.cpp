#include <doctest/doctest.h>

#include "tests/io/support.hpp"

using namespace duaal;
using test::codes;
using test::read_patched;
using test::small_scenario;

TEST_CASE("a scenario without oddities gives no warning") {
    const auto reading = read_patched(R"("name": "x")");
    CHECK(reading.file);
    CHECK(codes(reading).empty());
}

TEST_CASE("what merely cannot be used is a warning, once, and the scenario is read") {
    struct Case {
        const char* code;
        const char* pointer;
        const char* patch;
    };
    const Case cases[] = {
        {"untaught_module", "/participants/p1/learning/map", R"("participants": {"p1": {"learning": {"map": {}}}})"},
        {"group_of_other_module", "/participants/p1/learning/nt2/groups/1",
         R"("participants": {"p1": {"learning": {"nt2": {"groups": ["g1", "g2"]}}}})"},
        {"fixed_not_eligible", "/participants/p1/fixed/learning/nt2", R"("participants": {"p1": {"fixed": {"learning": {"nt2": "g2"}}}})"},
        {"fixed_not_eligible", "/participants/p1/fixed/learning/knm", R"("participants": {"p1": {"fixed": {"learning": {"knm": "g2"}}}})"},
        {"fixed_not_eligible", "/participants/p1/fixed/work/w1", R"("participants": {"p1": {"fixed": {"work": {"w1": []}}}})"},
        {"fixed_over_capacity", "/groups/g1/capacity",
         R"("participants": {"p1": {"fixed": {"learning": {"nt2": "g1"}}}}, "groups": {"g1": {"capacity": 0}})"},
        {"current_gone", "/participants/p1/current/learning/nt2", R"("participants": {"p1": {"current": {"learning": {"nt2": "g9"}}}})"},
        {"current_gone", "/participants/p1/current/work/w9", R"("participants": {"p1": {"current": {"work": {"w9": ["mon"]}}}})"},
        {"current_gone", "/participants/p1/current/work/w1/0", R"("participants": {"p1": {"current": {"work": {"w1": ["tue"]}}}})"},
        {"unknown_sector", "/participants/p1/work/sectors/0", R"("participants": {"p1": {"work": {"sectors": ["garden"]}}})"},
        {"unknown_sector", "/participants/p1/prefers/sectors/0", R"("participants": {"p1": {"prefers": {"sectors": ["garden"]}}})"},
        {"min_size_over_capacity", "/groups/g1/min_size", R"("groups": {"g1": {"min_size": 6}})"},
        {"min_slots_out_of_reach", "/childcare/c/min_slots",
         R"("childcare": {"c": {"kind": "daycare", "ages": {"min_months": 0, "max_months": 48}, "min_slots": 2,
                                "slots": {"a": {"time": "mon 08:00-13:00", "places": 1}}}})"},
        {"long_shift", "/placements/w1/shifts/mon/time",
         R"("placements": {"w1": {"shifts": {"mon": {"time": "mon 07:00-20:00", "break": 55}}}})"},
        {"short_break", "/placements/w1/shifts/mon/time", R"("placements": {"w1": {"shifts": {"mon": {"time": "mon 08:00-13:35"}}}})"},
        {"short_break", "/placements/w1/shifts/mon/break",
         R"("placements": {"w1": {"shifts": {"mon": {"time": "mon 08:00-16:00", "break": 25}}}})"},
        {"personal_text", "/name", R"("name": "123456782")"},
        {"born_within_period", "/households/h1/children/k/born", R"("households": {"h1": {"children": {"k": {"born": "2026-10-15"}}}})"},
    };
    for (const Case& example : cases) {
        CAPTURE(example.patch);
        const auto reading = read_patched(example.patch);
        CHECK(reading.file);
        CHECK(codes(reading) == std::vector<std::string>{example.code});
        if (reading.diagnostics.empty()) continue;
        CHECK(reading.diagnostics.front().pointer == example.pointer);
        CHECK(!reading.diagnostics.front().mend.empty());
        CHECK(reading.diagnostics.front().severity == io::Diagnostic::Severity::warning);
    }
}

TEST_CASE("capacity that breaks a rule in itself, or beside nobody's wishes, names the rule") {
    const auto said = [](const std::string& patch) {
        const auto reading = read_patched(patch);
        CHECK(reading.file);
        REQUIRE(codes(reading) == std::vector<std::string>{"unusable_capacity"});
        return reading.diagnostics.front().pointer + ": " + reading.diagnostics.front().why.in(io::Language::en);
    };
    const std::string nobody = ": none of the 1 who ask for this can have it: ";
    CHECK(said(R"("groups": {"g1": {"sessions": ["tue 22:30-24:00", "wed 00:00-00:30"]}})") ==
          "/groups/g1" + nobody + "it leaves less rest between two days than the rule rest asks (1)");
    CHECK(said(R"("groups": {"g1": {"sessions": ["sun 22:00-24:00", "mon 06:00-07:00"]}})") ==
          "/groups/g1" + nobody + "it leaves less rest between two days than the rule rest asks (1)");
    CHECK(said(R"("groups": {"g1": {"sessions": ["tue 00:00-12:00"]}})") ==
          "/groups/g1" + nobody + "a day of it has more hours than the participant may have, by the rule day_hours (1)");
    CHECK(said(R"("groups": {"g1": {"sessions": ["mon-sat 09:00-11:00"]}})") ==
          "/groups/g1" + nobody + "it leaves fewer free days than the rule free_days asks (1)");
    CHECK(said(R"("groups": {"g1": {"sessions": ["mon-fri 08:00-17:00"]}})") ==
          "/groups/g1" + nobody + "it has more hours than the participant may have in a week, by the rule week_hours (1)");
    CHECK(said(R"("groups": {"g1": {"self_study": 6}}, "participants": {"p1": {"max_load_week": 8}})") ==
          "/groups/g1" + nobody + "it is more than the participant may have in a week with self-study, by the rule week_load (1)");

    const auto work = [&](const std::string& shifts, const std::string& wish) {
        return said(R"("placements": {"w1": {"shifts": {)" + shifts + R"(}}}, "participants": {"p1": {"work": {)" + wish + "}}}");
    };
    const std::string two = R"("days": {"min": 2})", night = R"("mon": {"time": "mon 20:00-24:00", "positions": 1}, "fri": null, "tue": )";
    CHECK(work(night + R"({"time": "tue 00:00-05:00", "positions": 1})", two) ==
          "/placements/w1" + nobody + "it leaves less rest between two days than the rule rest asks (1)");
    CHECK(work(R"("mon": {"positions": 1})", two) ==
          "/placements/w1" + nobody + "its days are not as many as are asked, by the rule work_days (1)");
    CHECK(work(R"("mon": {"positions": 1}, "fri": {"positions": 1})", R"("hours": {"min": 11})") ==
          "/placements/w1" + nobody + "its hours are not as many as are asked, by the rule work_hours (1)");
    const std::string wide = night + R"({"time": "tue 05:00-10:00", "positions": 1}, "wed": {"time": "wed 08:00-12:00", "positions": 1})";
    const auto fits =
        read_patched(R"("placements": {"w1": {"shifts": {)" + wide + R"(}}}, "participants": {"p1": {"work": {)" + two + "}}}");
    CHECK(codes(fits).empty());  // Monday and Wednesday
}

TEST_CASE("a current week that names what is gone is marked so") {
    const auto reading = read_patched(R"("participants": {"p1": {"current": {"learning": {"nt2": "g9"}}}})");
    REQUIRE(reading.file);
    const auto& current = reading.file->scenario.participants()[domain::ParticipantIndex{0}].current;
    REQUIRE(current);
    CHECK(current->gone);
}

TEST_CASE("what could look odd, and is not, gives no warning") {
    for (const char* patch :
         {R"("households": {"h1": {"children": {"k": {"born": "2026-10-15", "needs_care": false}}}})",
          R"("households": {"h1": {"children": {"k": {"born": "2026-09-01"}}}})", R"("groups": {"g1": {"min_size": 6, "capacity": 0}})",
          R"("participants": {"p1": {"fixed": {"learning": {"nt2": "g1"}}}})", R"("locations": {"unused": {}})",
          R"("placements": {"w1": {"shifts": {"mon": {"time": "mon 07:00-19:30", "break": 30}}}})",
          R"("placements": {"w1": {"shifts": {"mon": {"time": "mon 08:00-13:30"}}}})"}) {
        CAPTURE(patch);
        const auto reading = read_patched(patch);
        CHECK(reading.file);
        CHECK(codes(reading).empty());
    }
}

TEST_CASE("a distance that is needed is asked for, unless an override gives it") {
    const std::string blind = R"("locations": {"hall": {"lat": null, "lon": null}})";
    CHECK(codes(read_patched(blind)) == std::vector<std::string>{"missing_coordinates"});
    const std::string by_bike = R"(, "travel": {"x": {"between": ["hall", "home"], "mode": "bike", "minutes": 20}})";
    CHECK(read_patched(blind + by_bike).file);
    CHECK(!read_patched(blind + by_bike + R"(, "participants": {"p1": {"travel": {"mode": "car"}}})").file);
    CHECK(read_patched(blind + R"(, "groups": {"g1": {"levels": {"min": "a1"}}})").file);  // not eligible, so not needed
    CHECK(read_patched(blind + R"(, "households": {"h1": {"home": "hall"}})").file);       // the same place
}

TEST_CASE("a birthday within the period that changes the childcare is a warning, with the day") {
    const std::string care = R"("childcare": {
        "kdv": {"kind": "daycare", "location": "home", "ages": {"min_months": 0, "max_months": 48}, "slots": {"a": {"time": "mon 08:00-13:00", "places": 1}}},
        "bso": {"kind": "after_school", "location": "home", "ages": {"min_months": 48, "max_months": 144}, "slots": {"a": {"time": "mon 14:00-18:00", "places": 0}}}})";
    const auto said = [&](const std::string& child, const std::string& more = "") {
        std::string out;
        for (const io::Diagnostic& diagnostic :
             read_patched(care + R"(, "households": {"h1": {"children": {"k": {)" + child + "}}}}" + more).diagnostics)
            if (diagnostic.code == "birthday_within_period") out += diagnostic.pointer + ": " + diagnostic.why.in(io::Language::en) + "\n";
        return out;
    };
    const std::string where = "/households/h1/children/k/born: ", end = "; the typical week counts with its age on the first day\n";
    const auto from = [&](const std::string& day, const std::string& what) {
        return where + "from " + day + " on, within the period, the child " + what + end;
    };
    CHECK(said(R"("born": "2022-11-15")") == from("2026-11-15", "is too old for kdv, and old enough for bso"));
    CHECK(said(R"("born": "2023-01-31")") == from("2027-01-31", "is too old for kdv, and old enough for bso"));  // the last day
    CHECK(said(R"("born": "2014-10-31")") == from("2026-10-31", "needs no care any more"));
    CHECK(said(R"("born": "2014-10-31", "needs_care": true)") == from("2026-10-31", "is too old for bso"));
    for (const char* unchanged :
         {R"("born": "2022-09-01")", R"("born": "2023-02-01")", R"("born": "2022-11-15", "needs_care": false)", R"("born": "2014-08-31")"})
        CHECK(said(unchanged).empty());
    CHECK(said(R"("born": "2022-11-15")",
               R"(, "childcare": {"kdv": {"location": "hall"}, "bso": {"location": "hall"}}, "policy": {"max_care_trip": 5})")
              .empty());
}

TEST_CASE("capacity that nobody can use is a warning that says why") {
    const auto said = [](const std::string& patch) {
        const auto reading = read_patched(patch);
        CHECK(reading.file);
        REQUIRE(codes(reading) == std::vector<std::string>{"unusable_capacity"});
        return reading.diagnostics.front().pointer + ": " + reading.diagnostics.front().why.in(io::Language::en);
    };
    CHECK(said(R"("groups": {"g2": {"capacity": 5}})") == "/groups/g2: nobody can use this: nobody follows the module \"knm\"");
    CHECK(said(R"("groups": {"g1": {"levels": {"min": "a1"}}})") ==
          "/groups/g1: none of the 1 who ask for this can have it: it asks for a level, and the participant has none (1)");
    CHECK(said(R"("groups": {"g1": {"min_size": 2}})") ==
          "/groups/g1: nobody can use this: it needs 2 people, and those who ask for it are 1");
    CHECK(said(R"("participants": {"p1": {"available": ["mon-fri 13:00-18:00"]}})") ==
          "/groups/g1: none of the 1 who ask for this can have it: the participant is not available then (1)");
    CHECK(said(R"("participants": {"p1": {"travel": {"max_trip": 5}}})") ==
          "/groups/g1: none of the 1 who ask for this can have it: the trip is too long for the participant (1)");
    CHECK(said(R"("participants": {"p1": {"appointments": {"a": {"time": "tue 11:00-13:00"}}}})") ==
          "/groups/g1: none of the 1 who ask for this can have it: an appointment of the participant is in the way (1)");
    CHECK(
        said(
            R"("participants": {"p2": {"household": "h1", "learning": {"nt2": {}}, "available": []}}, "groups": {"g1": {"min_size": 2}})") ==
        "/groups/g1: nobody can use this: it needs 2 people, and of the 2 who ask for it 1 can have it: the participant is not available "
        "then (1)");
    CHECK(said(R"("placements": {"w1": {"shifts": {"mon": {"positions": 1}}}})") ==
          "/placements/w1: nobody can use this: nobody wants work");
    CHECK(
        said(
            R"("placements": {"w1": {"shifts": {"mon": {"positions": 1}}}}, "participants": {"p1": {"work": {"kinds": ["volunteer"]}}})") ==
        "/placements/w1: none of the 1 who ask for this can have it: its kind is not among those of the participant (1)");
    const std::string care = R"("childcare": {"c": {"kind": "daycare", "location": "home", "ages": {"min_months": 0, "max_months": 48},
                                              "slots": {"a": {"time": "mon 08:00-13:00", "places": 1}}}})";
    CHECK(said(care) == "/childcare/c: nobody can use this: no child needs care");
    CHECK(said(care + R"(, "households": {"h1": {"children": {"k": {"born": "2020-01-01"}}}})") ==
          "/childcare/c: none of the 1 who ask for this can have it: the age of the child does not fit (1)");
}
