#include "io/convert/convert.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "io/file.hpp"
#include "io/json/plain.hpp"
#include "io/laws/laws.hpp"
#include "io/scenario/load.hpp"
#include "io/tables/write/rows.hpp"
#include "io/tables/write/temporary.hpp"

namespace duaal::io::tables {

using Json = nlohmann::ordered_json;

namespace {

/// Equal, and of one kind: 5 is not 5.0, for the hash of a scenario tells them apart.
bool same_value(const Json& a, const Json& b) { return a == b && a.is_number_float() == b.is_number_float(); }

/// The merge patch that makes `to` of `from`, which are both objects.
Json patch_between(const Json& from, const Json& to) {
    Json patch = Json::object();
    for (const auto& [key, value] : from.items())
        if (!to.contains(key)) patch[key] = nullptr;
    for (const auto& [key, value] : to.items()) {
        const Json& before = member(from, key);
        if (before.is_object() && value.is_object()) {
            Json inner = patch_between(before, value);
            if (!inner.empty()) patch[key] = std::move(inner);
        } else if (before.is_null() || before.is_structured() || value.is_structured() ? before.dump() != value.dump()
                                                                                       : !same_value(before, value)) {
            patch[key] = value;
        }
    }
    return patch;
}

/// Whether a patch changes nothing.
bool lies_beneath(const Json& law, const Json& scenario) {
    Json merged = scenario;
    merged.merge_patch(law);
    return nlohmann::json(merged) == nlohmann::json(scenario);
}

std::vector<std::string> laws_beneath(const Json& scenario) {
    std::vector<std::string> out;
    for (const char* name : {"wi2021", "wi2013"}) {
        const auto file = law_file(name);
        const auto text = file ? read_file(*file) : std::nullopt;
        Json law = text ? Json::parse(*text, nullptr, false) : Json();
        if (!law.is_object()) continue;
        law.erase("description");
        if (lies_beneath(law, scenario)) out.emplace_back(name);
    }
    return out;
}

/// `participants.learning`: the section and the key below an id.
std::vector<std::string> places_in(const Json& patch) {
    const std::set<std::string> keyed{"locations",  "travel",    "providers",  "groups",
                                      "placements", "childcare", "households", "participants"};
    std::set<std::string> out;
    for (const auto& [section, content] : patch.items()) {
        if (!keyed.contains(section) || !content.is_object()) {
            out.insert(section);
            continue;
        }
        for (const auto& [id, value] : content.items()) {
            if (!value.is_object()) out.insert(section);
            if (value.is_object())
                for (const auto& [key, inner] : value.items()) out.insert(section + "." + key);
        }
    }
    return {out.begin(), out.end()};
}

}  // namespace

Converted workbook_of(const Node& merged, const std::string& name) {
    const Json scenario = plain_json(&merged);
    const TemporaryFile file(".xlsx");
    Converted out;
    if (!write_xlsx(file.path().string(), book_of(scenario, laws_beneath(scenario)))) return out;
    Arena arena;
    Report report;
    const auto layers = load_layers(arena, report, file.path());
    if (!layers) {
        out.faults = report.take();
        for (Diagnostic& fault : out.faults)
            if (fault.file == file.path().string()) fault.file = name;
        return out;
    }
    out.workbook = read_file(file.path()).value_or("");
    const Json patch = patch_between(plain_json(layers->merged), scenario);
    if (patch.empty()) return out;
    Json beside{{"extends", Json::array({name})}};
    for (const auto& [key, value] : patch.items()) beside[key] = value;
    out.beside = beside.dump(2) + "\n";
    out.without_column = places_in(patch);
    return out;
}

}  // namespace duaal::io::tables
