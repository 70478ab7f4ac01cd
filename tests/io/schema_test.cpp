// What docs/schema refuses for its form, the readers refuse for their form, and the other way round.

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "io/file.hpp"
#include "io/plan/read_plan.hpp"
#include "tests/io/support.hpp"
#include "tests/support/json_schema.hpp"

using namespace duaal;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// What a reader says of a document's form. Where it may be both, the schema may say either.
enum class Form { right, wrong, either };

bool is_empty_list(const io::Diagnostic& one) { return one.code == "empty_list" && one.value == "[…]"; }

Form form_of(const io::Diagnostic& one) {
    static const std::set<std::string> wrong{"wrong_form",    "unknown_key",     "unknown_format",   "bad_id",
                                             "out_of_range",  "bad_time",        "bad_date",         "unknown_word",
                                             "bad_objective", "no_five_minutes", "more_than_one_day"};
    static const std::set<std::string> order{"crosses_midnight", "descending_days", "repeated_day"};  // whether loosely written or not
    if (order.contains(one.code)) return Form::either;
    const bool of_shift = one.pointer.ends_with("/break") || one.pointer.ends_with("/time");
    if (one.code == "out_of_range" && of_shift) return Form::either;                      // a break longer than the shift
    if (one.code == "wrong_form" && one.pointer.ends_with("/work")) return Form::either;  // more than one placement
    return wrong.contains(one.code) || is_empty_list(one) ? Form::wrong : Form::right;
}

/// Of one file of those that were read; empty: of all.
Form form_of(const std::vector<io::Diagnostic>& diagnostics, const std::string& file = "") {
    Form form = Form::right;
    for (const io::Diagnostic& one : diagnostics)
        if (one.severity == io::Diagnostic::Severity::error && (file.empty() || one.file == file)) {
            const Form here = form_of(one);
            if (here == Form::wrong) return here;
            if (here == Form::either) form = here;
        }
    return form;
}

Form form_of(const check::Stated& stated) {
    bool unknown = false;
    for (const auto& fault : stated.faults) {
        if (check::reason_of(fault) != "unknown_id") return Form::wrong;
        unknown = true;  // what it names was not read
    }
    if (stated.levels && std::ranges::any_of(*stated.levels, [](const auto& level) { return !level.level; })) return Form::wrong;
    return unknown ? Form::either : Form::right;
}

/// Both readers agree on every document; `enough` of them are right, and wrong.
void check_agreement(const std::string& schema, const std::vector<json>& documents, const std::vector<Form>& forms, int enough) {
    const auto faults = test::schema_faults(schema, documents);
    int right = 0, wrong = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        CAPTURE(documents[i].dump());
        CAPTURE(faults[i]);
        if (forms[i] != Form::either) CHECK(faults[i].empty() == (forms[i] == Form::right));
        ++(faults[i].empty() ? right : wrong);
    }
    CHECK(right >= enough);
    CHECK(wrong >= enough);
}

/// One value changed into something of another form, taken out, named otherwise, or given a neighbour. False where nothing
/// may be changed any more: a null under a name that nobody knows is a fault to the schema, and nothing at all after merging.
bool garble(json& document, std::mt19937_64& rng) {
    static const std::vector<json> others{nullptr,
                                          true,
                                          false,
                                          -1,
                                          0,
                                          1.5,
                                          2.0,
                                          3000000000,
                                          "",
                                          "x",
                                          "B1",
                                          "2026-02-29",
                                          "2026-04-31",
                                          "tue 9-12",
                                          "tue 09:00-12:00",
                                          "mon-wed 09:00-12:00",
                                          json::array(),
                                          json::object(),
                                          {{"x", 1}},
                                          {"x", "y"},
                                          json::array({nullptr})};
    const auto places = test::places_of(document);
    const json::json_pointer place = places[rng() % places.size()];
    if (place.empty()) return true;
    json& parent = document[place.parent_pointer()];
    const std::string key = place.back();
    switch (parent.is_object() ? rng() % 5 : 4) {
        case 0:
            parent.erase(key);
            break;
        case 1:
            parent["description"] = "x";
            break;
        case 2:
            if (parent[key].is_null()) return true;
            parent[key + "s"] = parent[key];
            parent.erase(key);
            return false;
        case 3:
            parent[key] = parent.begin().value();
            break;
        default:
            document[place] = others[rng() % others.size()];
    }
    return true;
}

std::vector<json> garbled(const json& whole, int number) {
    std::vector<json> out;
    for (int seed = 0; seed < number; ++seed) {
        std::mt19937_64 rng(static_cast<std::uint64_t>(seed));
        out.push_back(whole);
        if (garble(out.back(), rng) && rng() % 2 == 0) garble(out.back(), rng);
    }
    return out;
}

bool is_json(const std::vector<io::Diagnostic>& diagnostics) {
    static const std::set<std::string> none{"bad_json", "bad_utf8", "number_too_large", "too_deep", "duplicate_key"};
    return std::ranges::none_of(diagnostics, [](const auto& one) { return none.contains(one.code); });
}

}  // namespace

TEST_CASE("of the scenarios, right and wrong, the schema refuses those whose form the reader refuses") {
    std::vector<json> documents;
    std::vector<Form> forms;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(DUAAL_ROOT) / "scenarios")) {
        if (entry.path().extension() != ".json") continue;
        const auto reading = io::read_scenario(entry.path());
        if (!is_json(reading.diagnostics)) continue;
        documents.push_back(json::parse(*io::read_file(entry.path())));
        forms.push_back(form_of(reading.diagnostics, entry.path().string()));
    }
    check_agreement("scenario", documents, forms, 50);
}

TEST_CASE("whatever is changed in a scenario, its schema and its reader agree on the form") {
    const std::vector<json> documents = garbled(test::whole_scenario(), 2000);
    std::vector<Form> forms;
    for (const json& document : documents) forms.push_back(form_of(test::read_text(document.dump()).diagnostics));
    check_agreement("scenario", documents, forms, 500);
}

TEST_CASE("whatever is changed in a plan, its schema and its reader agree on the form") {
    const auto scenario = test::read_text(test::whole_scenario().dump()).file;
    REQUIRE(scenario);
    const json plan = json::parse(*io::read_file(fs::path(DUAAL_ROOT) / "tests/fuzz/seeds/whole_plan.json"));
    const std::vector<json> documents = garbled(plan, 2000);
    std::vector<Form> forms;
    for (const json& document : documents) {
        const auto reading = io::read_plan_text(scenario->scenario, document.dump(), "plan.json");
        forms.push_back(reading.stated ? form_of(*reading.stated) : Form::wrong);
    }
    check_agreement("plan", documents, forms, 100);
}
