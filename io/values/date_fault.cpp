// What was probably meant by a text that is no date: it is read once more, loosely.

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "io/values/date_text.hpp"
#include "io/values/loose_text.hpp"

namespace duaal::io {

namespace {

constexpr std::array<std::string_view, 12> english_months{"january", "february", "march",     "april",   "may",      "june",
                                                          "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 12> dutch_months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                        "juli",    "augustus", "september", "oktober", "november", "december"};

/// From 1; a name in full, or its first three letters or more.
std::optional<int> loose_month(std::string_view word) {
    if (word == "mrt") return 3;
    if (word.size() < 3) return std::nullopt;
    for (const auto& names : {english_months, dutch_months})
        for (std::size_t month = 0; month < names.size(); ++month)
            if (names[month].starts_with(word)) return static_cast<int>(month) + 1;
    return std::nullopt;
}

/// Without a time of day behind the date; none where that is of another zone, in which it may be another day.
std::optional<std::string_view> without_time(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return text;
    const std::size_t at = text.find_last_of(" t", colon);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view time = text.substr(at + 1);
    const bool midnight = time.ends_with('z') && time.find_first_not_of("0:.z") == std::string_view::npos;
    if (!midnight && time.find_first_not_of("0123456789:.") != std::string_view::npos) return std::nullopt;
    return text.substr(0, at);
}

/// The numbers and the words of a text; none where other signs than these stand between them.
std::optional<std::vector<std::string>> words_of(std::string_view text) {
    std::vector<std::string> out;
    bool was_digit = false, open = false;
    for (const char c : text) {
        const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0, letter = 'a' <= c && c <= 'z';
        if (!digit && !letter && std::string_view("-/., ").find(c) == std::string_view::npos) return std::nullopt;
        if (!digit && !letter) {
            open = false;
            continue;
        }
        if (!open || digit != was_digit) out.emplace_back();
        out.back() += c;
        open = true;
        was_digit = digit;
    }
    return out;
}

bool is_filler(std::string_view word) {
    constexpr std::array<std::string_view, 10> fillers{"de", "e", "ste", "st", "nd", "rd", "th", "the", "of", "van"};
    return std::ranges::find(fillers, word) != fillers.end();
}

/// Day, month and year in this order, by where the year of four digits stands and whether the month has a name.
std::optional<DateParts> parts_of(std::vector<std::string> numbers, std::optional<int> month) {
    if (std::ranges::any_of(numbers, [](const std::string& number) { return number.size() > 4; })) return std::nullopt;
    if (numbers.size() != (month ? 2U : 3U)) return std::nullopt;
    if (numbers.back().size() == 4) std::ranges::reverse(numbers);
    if (numbers.front().size() != 4) return std::nullopt;
    return DateParts{std::stoi(numbers.front()), month.value_or(std::stoi(numbers[1])), std::stoi(numbers.back())};
}

}  // namespace

std::optional<DateParts> loose_date(std::string_view text) {
    const std::string simple = lower_case(plain_text(text));
    const auto date = without_time(simple);
    const auto words = date ? words_of(*date) : std::nullopt;
    if (!words) return std::nullopt;
    std::vector<std::string> numbers;
    std::optional<int> month;
    for (const std::string& word : *words) {
        if (std::isdigit(static_cast<unsigned char>(word.front())) != 0) {
            numbers.push_back(word);
        } else if (!is_filler(word)) {
            if (month || !(month = loose_month(word))) return std::nullopt;
        }
    }
    return parts_of(std::move(numbers), month);
}

}  // namespace duaal::io
