#include "io/patch/what_if.hpp"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

#include "io/file.hpp"
#include "io/json/plain.hpp"
#include "io/json/pointer.hpp"
#include "io/privacy/redact.hpp"
#include "io/scenario/load.hpp"
#include "io/values/nearest.hpp"

namespace duaal::io {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> keys_of(const Node& object) {
    std::vector<std::string> keys;
    for (const Node* child : object.children()) keys.emplace_back(child->key);
    return keys;
}

/// The place of an element in a list; none for what is no number below its length.
std::optional<std::size_t> element_of(const std::string& key, const Node& list) {
    std::size_t at = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), at);
    if (error != std::errc() || end != key.data() + key.size() || at >= list.children().size()) return std::nullopt;
    return at;
}

/// Of a list, with the value set somewhere within.
void set_within(Json& value, const std::vector<std::string>& keys, std::size_t from, const Json& what) {
    Json* at = &value;
    for (std::size_t i = from; i < keys.size(); ++i) at = at->is_array() ? &(*at)[std::stoul(keys[i])] : &(*at)[keys[i]];
    *at = what;
}

void add_setting(Json& patch, const Node& base, const Setting& setting) {
    const Json value = Json::parse(setting.value);
    Json* out = &patch;
    const Node* in = &base;
    for (std::size_t i = 0; i < setting.keys.size(); ++i) {
        if (in != nullptr && in->is_array()) {
            if (out->is_null()) *out = plain_json(in);
            return set_within(*out, setting.keys, i, value);
        }
        if (out->is_null()) *out = Json::object();
        out = &(*out)[setting.keys[i]];
        in = in != nullptr ? in->find(setting.keys[i]) : nullptr;
    }
    *out = value;
}

const Node* find_at(const Node& root, const std::vector<std::string>& keys, std::size_t count) {
    const Node* at = &root;
    for (std::size_t i = 0; i < count && at != nullptr; ++i) at = at->find(keys[i]);
    return at;
}

/// Of what misses keys since it is new: was another meant that there is? Whether one was named.
bool name_nearest(const Node& base, Diagnostic& diagnostic) {
    const auto keys = parse_pointer(diagnostic.pointer);
    if (diagnostic.code != "missing_key" || !keys || keys->empty() || find_at(base, *keys, keys->size()) != nullptr) return false;
    const Node* among = find_at(base, *keys, keys->size() - 1);
    if (among == nullptr || !among->is_object()) return false;
    diagnostic.why = tr("there is no \"{1}\" there, and to add it more is needed: {2}", keys->back(), diagnostic.why);
    const std::string near = nearest(keys->back(), keys_of(*among));
    if (!near.empty()) diagnostic.mend = tr("did you mean \"{1}\"?", near);
    return !near.empty();
}

}  // namespace

std::optional<WhatIfBase> what_if_base(const fs::path& path) {
    const auto arena = std::make_shared<Arena>();
    Report report;
    const auto layers = load_layers(*arena, report, path);
    if (!layers) return std::nullopt;
    return WhatIfBase{path, arena, layers->merged};
}

std::optional<Text> setting_fault(const WhatIfBase& base, const Setting& setting) {
    const std::string pointer = pointer_text(setting.keys);
    const Node* at = base.merged;
    for (std::size_t i = 0; i < setting.keys.size(); ++i) {
        const std::string& key = setting.keys[i];
        if (at->is_array()) {
            const auto element = element_of(key, *at);
            if (!element)
                return tr("{1}: the list there has {2} elements, counted from 0; write one of these", pointer, at->children().size());
            if (setting.value == "null") return tr("{1}: one element of a list cannot be deleted; write the whole list", pointer);
            at = at->children()[*element];
            continue;
        }
        const Node* next = at->find(key);
        if (next == nullptr && setting.value == "null") {
            const std::string near = at->is_object() ? nearest(key, keys_of(*at)) : "";
            return near.empty() ? tr("{1}: there is nothing to delete", pointer)
                                : tr("{1}: there is nothing to delete; did you mean \"{2}\"?", pointer, near);
        }
        if (next == nullptr) return std::nullopt;
        at = next;
    }
    return std::nullopt;
}

std::string what_if_text(const WhatIfBase& base, const fs::path& folder, const WhatIfHead& head, const std::vector<Setting>& settings) {
    Json file{{"format", "duaal-scenario/1"}, {"extends", {reference(base.path, folder)}}};
    if (!head.name.empty()) file["name"] = head.name;
    if (!head.description.empty()) file["description"] = head.description;
    for (const Setting& setting : settings) add_setting(file, *base.merged, setting);
    return file.dump(2) + "\n";
}

ScenarioReading read_what_if(const WhatIfBase& base, const fs::path& path, const std::string& text) {
    ScenarioReading reading = read_draft(path, text);
    std::set<std::string> misspelt;  // one error for each is enough, whatever else a new one would need
    std::erase_if(reading.diagnostics, [&](Diagnostic& diagnostic) {
        if (diagnostic.file != redacted(path.string())) return false;
        diagnostic.line = diagnostic.column = 0;
        return name_nearest(*base.merged, diagnostic) && !misspelt.insert(diagnostic.pointer).second;
    });
    return reading;
}

std::string reference(const fs::path& file, const fs::path& folder) {
    if (is_standard(file)) return file.string();
    std::error_code ignored;
    const fs::path whole_file = fs::absolute(file).lexically_normal(), whole_folder = fs::absolute(folder).lexically_normal();
    const fs::path real_file = fs::weakly_canonical(file, ignored), real_folder = fs::weakly_canonical(folder, ignored);
    for (const fs::path& way : {whole_file.lexically_relative(whole_folder), real_file.lexically_relative(real_folder)}) {
        // a link on the way is passed by name or by its target, as whoever reads the file chooses: both must lead there; the folder need
        // not be there yet
        const bool by_name = fs::equivalent((whole_folder / way).lexically_normal(), file, ignored);
        if (!way.empty() && by_name && fs::equivalent((real_folder / way).lexically_normal(), file, ignored)) return way.generic_string();
    }
    return whole_file.generic_string();
}

}  // namespace duaal::io
