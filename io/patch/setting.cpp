#include "io/patch/setting.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "io/json/parse.hpp"
#include "io/json/plain.hpp"
#include "io/json/pointer.hpp"
#include "io/privacy/redact.hpp"

namespace duaal::io {

std::optional<PointerPart> split_setting(std::string_view text, Text& fault) {
    constexpr std::array<std::string_view, 3> of_the_file{"format", "extends", "$schema"};
    const std::size_t sign = text.find('=');
    if (!find_personal(text).empty()) {
        fault = tr("\"{1}\" holds what looks like a BSN, a mail address or a phone number; take it out: files hold pseudonyms only", text);
        return std::nullopt;
    }
    if (sign == std::string_view::npos) {
        fault = tr("\"{1}\" says no value; write POINTER=VALUE, such as /policy/max_care_trip=30", text);
        return std::nullopt;
    }
    const std::string_view pointer = text.substr(0, sign);
    auto keys = parse_pointer(pointer);
    if (!keys || keys->empty()) {
        fault = tr("\"{1}\" is no JSON pointer; write the keys from the top with a / before each, such as /policy/max_care_trip", pointer);
        return std::nullopt;
    }
    if (std::ranges::find(of_the_file, keys->front()) != of_the_file.end()) {
        fault = tr("{1} is about the file itself and cannot be set here", pointer);
        return std::nullopt;
    }
    return PointerPart{*std::move(keys), text.substr(sign + 1)};
}

std::optional<std::string> value_json(std::string_view text, Text& fault) {
    Arena arena;
    const JsonReading reading = parse_json(arena, arena.sources.emplace_back(Source{"", std::string(text), 0}));
    if (reading.root != nullptr && reading.faults.empty()) return plain_json(reading.root).dump();
    const std::size_t start = text.find_first_not_of(" \t");
    const bool meant_as_json = start != std::string_view::npos && std::string_view("{[\"").find(text[start]) != std::string_view::npos;
    const JsonFault& first = reading.faults.front();
    if (meant_as_json || first.code.word() != "bad_json") {
        fault = text.find('"') == std::string_view::npos  // a shell takes them away
                    ? tr("\"{1}\" is no JSON: {2}; {3}, and put single quotes '…' around all that stands behind --set", shortened(text),
                         first.why, first.mend)
                    : tr("\"{1}\" is no JSON: {2}; {3}", shortened(text), first.why, first.mend);
        return std::nullopt;
    }
    return nlohmann::json(text).dump();
}

SettingReading parse_setting(std::string_view text) {
    SettingReading reading;
    auto parts = split_setting(text, reading.fault);
    if (!parts) return reading;
    if (auto value = value_json(parts->rest, reading.fault)) reading.setting = Setting{std::move(parts->keys), *std::move(value)};
    return reading;
}

std::optional<Text> contradiction(const std::vector<Setting>& settings) {
    for (std::size_t i = 0; i < settings.size(); ++i)
        for (std::size_t j = 0; j < settings.size(); ++j) {
            const auto &outer = settings[i].keys, &inner = settings[j].keys;
            if (i == j || outer.size() > inner.size() || !std::equal(outer.begin(), outer.end(), inner.begin())) continue;
            return tr("{1} is set twice; write one --set for it", pointer_text(inner));
        }
    return std::nullopt;
}

}  // namespace duaal::io
