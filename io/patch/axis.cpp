#include "io/patch/axis.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "io/patch/setting.hpp"

namespace duaal::io {

namespace {

/// A decimal as so many millionths, so that no step is lost to rounding.
constexpr std::int64_t unit = 1'000'000;
constexpr std::size_t most_decimals = 6;

std::optional<std::int64_t> millionths(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point), fraction = text.substr(std::min(point + 1, text.size()));
    constexpr std::string_view digits = "0123456789";
    if (whole.empty() || whole.size() > 9 || whole.find_first_not_of(digits) != std::string_view::npos) return std::nullopt;
    if (fraction.size() > most_decimals || fraction.find_first_not_of(digits) != std::string_view::npos) return std::nullopt;
    if (point < text.size() && fraction.empty()) return std::nullopt;
    std::string all(whole);
    all.append(fraction).append(most_decimals - fraction.size(), '0');
    std::int64_t value = 0;
    std::from_chars(all.data(), all.data() + all.size(), value);
    return negative ? -value : value;
}

std::string number_text(std::int64_t value) {
    std::string text = std::to_string(value / unit);
    if (value < 0 && value > -unit) text.insert(text.begin(), '-');
    std::string fraction = std::to_string(std::abs(value % unit));
    fraction.insert(0, most_decimals - fraction.size(), '0');
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return fraction.empty() ? text : text + "." + fraction;
}

/// At the dividers that stand in no bracket and no quotes.
std::vector<std::string_view> split(std::string_view text, char divider) {
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && quoted) ++i;
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        if (c != divider || depth > 0) continue;
        parts.push_back(text.substr(from, i - from));
        from = i + 1;
    }
    parts.push_back(text.substr(from));
    return parts;
}

struct Range {
    std::int64_t from, to, step;
};

std::optional<Range> parse_range(std::string_view text) {
    const auto parts = split(text, ':');
    if (parts.size() != 3) return std::nullopt;
    const auto from = millionths(parts[0]), to = millionths(parts[1]), step = millionths(parts[2]);
    if (!from || !to || !step) return std::nullopt;
    return Range{*from, *to, *step};
}

Text range_fault(const Range& range) {
    const std::string from = number_text(range.from), to = number_text(range.to), step = number_text(range.step);
    if (range.step == 0) return tr("a step of 0 never comes from {1} to {2}; write another step, such as {1}:{2}:5", from, to);
    if ((range.to - range.from) / range.step < 0 || ((range.to < range.from) != (range.step < 0)))
        return tr("steps of {3} never come from {1} to {2}; write {1}:{2}:{4}", from, to, step, number_text(-range.step));
    const std::int64_t count = (range.to - range.from) / range.step + 1;
    if (count < 2) return tr("from {1} to {2} by steps of {3} is one value only; write a smaller step", from, to, step);
    if (count > std::int64_t{most_values})
        return tr("from {1} to {2} by steps of {3} are {4} values; write a larger step, for at most {5}", from, to, step, count,
                  most_values);
    return {};
}

std::vector<std::string> values_of(const Range& range) {
    std::vector<std::string> values;
    for (std::int64_t i = 0; i <= (range.to - range.from) / range.step; ++i) values.push_back(number_text(range.from + i * range.step));
    return values;
}

std::optional<std::vector<std::string>> listed_values(std::string_view text, Text& fault) {
    std::vector<std::string> values;
    for (const std::string_view part : split(text, ',')) {
        const auto value = value_json(part, fault);
        if (!value) return std::nullopt;
        if (part.empty()) fault = tr("between two commas of \"{1}\" there is no value; write one, or take a comma out", text);
        if (std::ranges::find(values, *value) != values.end()) fault = tr("{1} stands twice; write it once", part);
        if (!fault.empty()) return std::nullopt;
        values.push_back(*value);
    }
    if (values.size() < 2)
        fault = tr("\"{1}\" is one value; write several, as FROM:TO:STEP or with commas, such as 30:75:15 or 30,45,75", text);
    if (values.size() > most_values) fault = tr("these are {1} values; write at most {2}", values.size(), most_values);
    if (!fault.empty()) return std::nullopt;
    return values;
}

}  // namespace

AxisReading parse_axis(std::string_view text) {
    AxisReading reading;
    const auto parts = split_setting(text, reading.fault);
    if (!parts) return reading;
    std::optional<std::vector<std::string>> values;
    if (const auto range = parse_range(parts->rest)) {
        reading.fault = range_fault(*range);
        if (reading.fault.empty()) values = values_of(*range);
    } else {
        values = listed_values(parts->rest, reading.fault);
    }
    if (values) reading.axis = Axis{parts->keys, *std::move(values)};
    return reading;
}

}  // namespace duaal::io
