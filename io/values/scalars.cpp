#include "io/values/scalars.hpp"

#include <algorithm>
#include <cmath>

#include "io/privacy/redact.hpp"
#include "io/values/field_words.hpp"
#include "io/values/loose_text.hpp"
#include "io/values/nearest.hpp"

namespace duaal::io {

namespace {

std::optional<double> number(Report& report, const Node* node) {
    if (node == nullptr) return std::nullopt;
    if (const auto* value = node->get<std::int64_t>()) return static_cast<double>(*value);
    if (const auto* value = node->get<double>()) return *value;
    const auto* text = node->get<std::string_view>();
    const std::string meant = text != nullptr ? meant_number(*text) : "";
    const Text why = tr("{1} is no number", excerpt(*node));
    report.error(*node, "wrong_form", text != nullptr ? with_hidden_sign(why, *text) : why,
                 meant.empty()    ? tr("write a number")
                 : meant == *text ? tr("write it without quotes")
                                  : tr("write {1}, without quotes", meant));
    return std::nullopt;
}

Text range_error(const Node& node, int least, int most) { return tr("{1} is out of range: {2} to {3}", excerpt(node), least, most); }

std::optional<double> number_within(Report& report, const Node* node, int least, int most) {
    const auto value = number(report, node);
    if (!value || (least <= *value && *value <= most)) return value;
    report.error(*node, "out_of_range", range_error(*node, least, most), tr("write a number from {1} to {2}", least, most));
    return std::nullopt;
}

bool starts_id(char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); }

bool continues_id(char c) { return starts_id(c) || c == '.' || c == '_' || c == '-'; }

}  // namespace

std::string meant_number(std::string_view text) {
    const std::string number = replaced(plain_text(text), ",", ".");
    const std::size_t minus = number.starts_with('-') ? 1 : 0, point = number.find('.');
    const std::string whole = number.substr(minus, point == std::string::npos ? point : point - minus);
    const std::string fraction = point == std::string::npos ? "" : number.substr(point + 1);
    const auto is_digits = [](const std::string& part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
    };
    if (!is_digits(whole) || (point != std::string::npos && !is_digits(fraction))) return {};
    if (whole.size() > 1 && whole.front() == '0') return {};
    if (text.find(',') != std::string_view::npos && fraction.size() == 3) return {};
    return number;
}

bool is_id(std::string_view text) {
    constexpr std::size_t longest = 64;
    return !text.empty() && text.size() <= longest && starts_id(text.front()) && std::ranges::all_of(text, continues_id);
}

std::string joined(std::span<const std::string> words) {
    std::string out;
    for (const std::string& word : words) out.append(out.empty() ? "" : ", ").append(word);
    return out;
}

std::optional<std::string> text(Report& report, const Node* node) {
    if (node == nullptr) return std::nullopt;
    if (const auto* value = node->get<std::string_view>()) return std::string(*value);
    report.error(*node, "wrong_form", tr("{1} is no text", excerpt(*node)), tr("write a text between double quotes"));
    return std::nullopt;
}

std::optional<std::string> free_text(Report& report, const Node* node) {
    const auto value = text(report, node);
    return value ? std::optional(redacted(*value)) : std::nullopt;
}

std::optional<std::string> id(Report& report, const Node* node) {
    auto value = text(report, node);
    if (!value || is_id(*value)) return value;
    report.error(*node, "bad_id", with_hidden_sign(tr("\"{1}\" is no id", shortened(*value)), *value),
                 tr("use 1 to 64 of a-z, 0-9, \".\", \"_\" and \"-\", with a letter or a digit first"));
    return std::nullopt;
}

std::optional<bool> boolean(Report& report, const Node* node) {
    if (node == nullptr) return std::nullopt;
    if (const auto* value = node->get<bool>()) return *value;
    report.error(*node, "wrong_form", tr("{1} is neither true nor false", excerpt(*node)), tr("write true or false, without quotes"));
    return std::nullopt;
}

std::optional<int> count(Report& report, const Node* node, int least) {
    const auto value = number(report, node);
    if (!value) return std::nullopt;
    if (*value != std::floor(*value)) {
        report.error(*node, "wrong_form", tr("{1} is no whole number", excerpt(*node)), tr("write a whole number"));
        return std::nullopt;
    }
    const auto whole = number_within(report, node, least, largest_count);
    return whole ? std::optional(static_cast<int>(*whole)) : std::nullopt;
}

std::optional<domain::Minutes> minutes(Report& report, const Node* node) {
    const auto value = count(report, node);
    return value ? std::optional(domain::Minutes{*value}) : std::nullopt;
}

std::optional<double> hours(Report& report, const Node* node) { return number_within(report, node, 0, largest_count); }

std::optional<domain::Minutes> at_most_hours(Report& report, const Node* node) {
    const auto value = hours(report, node);
    return value ? std::optional(domain::Minutes{static_cast<int>(std::floor(60 * *value + 1e-6))}) : std::nullopt;
}

std::optional<domain::Minutes> at_least_hours(Report& report, const Node* node) {
    const auto value = hours(report, node);
    return value ? std::optional(domain::Minutes{static_cast<int>(std::ceil(60 * *value - 1e-6))}) : std::nullopt;
}

std::optional<double> degrees(Report& report, const Node* node, int limit) { return number_within(report, node, -limit, limit); }

std::optional<std::size_t> word(Report& report, const Node* node, std::span<const std::string_view> words) {
    const auto value = text(report, node);
    if (!value) return std::nullopt;
    if (const auto found = std::ranges::find(words, *value); found != words.end()) return static_cast<std::size_t>(found - words.begin());
    const std::vector<std::string> known(words.begin(), words.end());
    const std::string_view field = format_word(*value);
    const std::string near = std::ranges::find(words, field) != words.end() ? std::string(field) : nearest(*value, known);
    report.error(*node, "unknown_word", with_hidden_sign(tr("\"{1}\" is none of {2}", shortened(*value), joined(known)), *value),
                 near.empty() ? tr("write one of these words") : tr("did you mean \"{1}\"?", near));
    return std::nullopt;
}

}  // namespace duaal::io
