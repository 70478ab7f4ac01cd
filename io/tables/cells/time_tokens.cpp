#include "io/tables/cells/time_tokens.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace duaal::io::tables {

namespace {

using TokenKind = TimeToken::Kind;
using Words = std::vector<std::string_view>;

const std::array<Words, 7> day_names{{{"maandag", "ma", "maandagen", "monday", "mondays", "mon", "mo"},
                                      {"dinsdag", "di", "dinsdagen", "tuesday", "tuesdays", "tue", "tu"},
                                      {"woensdag", "wo", "woe", "woensdagen", "wednesday", "wednesdays", "wed", "we"},
                                      {"donderdag", "do", "don", "donderdagen", "thursday", "thursdays", "thu", "th"},
                                      {"vrijdag", "vr", "vrij", "vrijdagen", "friday", "fridays", "fri", "fr"},
                                      {"zaterdag", "za", "zat", "zaterdagen", "saturday", "saturdays", "sat", "sa"},
                                      {"zondag", "zo", "zon", "zondagen", "sunday", "sundays", "sun", "su"}}};

const std::array<std::pair<DayPart, Words>, 4> part_names{
    {{DayPart::morning, {"ochtend", "ochtenden", "ochtends", "morgen", "morning", "mornings"}},
     {DayPart::afternoon, {"middag", "middagen", "middags", "afternoon", "afternoons"}},
     {DayPart::evening, {"avond", "avonden", "avonds", "evening", "evenings"}},
     {DayPart::whole_day, {"heledag", "heledagen", "dedag", "wholeday", "allday"}}}};

const Words fillers{"van", "from", "uur", "op", "elke", "iedere", "every", "on", "om", "tussen", "s", "between"};

bool one_of(std::string_view word, const Words& words) { return std::ranges::find(words, word) != words.end(); }

DayPart part_word(std::string_view word) {
    for (const auto& [part, names] : part_names)
        if (one_of(word, names)) return part;
    return DayPart::none;
}

bool is_letter(char c) { return 'a' <= c && c <= 'z'; }
bool is_figure(char c) { return '0' <= c && c <= '9'; }

class Lexer {
public:
    explicit Lexer(std::string_view text) : rest_(text) {}

    std::optional<std::vector<TimeToken>> all() {
        while (!rest_.empty()) {
            const bool known = is_letter(rest_.front()) ? word() : is_figure(rest_.front()) ? clock() : sign();
            if (!known) return std::nullopt;
        }
        return std::move(tokens_);
    }

private:
    bool take(std::string_view beginning) {
        if (!rest_.starts_with(beginning)) return false;
        rest_.remove_prefix(beginning.size());
        return true;
    }
    bool add(TimeToken token) {
        tokens_.push_back(token);
        return true;
    }
    std::string_view letters() {
        const auto end = std::ranges::find_if_not(rest_, is_letter);
        const std::string_view word = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
        rest_.remove_prefix(word.size());
        return word;
    }

    bool sign() {
        if (take("-")) return add({TokenKind::dash});
        if (take(",") || take("/") || take("&") || take("+")) return add({TokenKind::also});
        return take(" ") || take("'") || take(".") || take(":");
    }

    bool word() {
        for (const std::string_view to : {"tot en met ", "t/m", "tm ", "tot ", "to ", "until ", "through "})
            if (take(to)) return add({TokenKind::to});
        for (const std::string_view whole : {"hele dagen", "hele dag", "whole day", "all day"})
            if (take(whole)) return add({TokenKind::part, 0, DayPart::whole_day});
        const std::string_view word = letters();
        if (const auto day = day_word(word)) return add({TokenKind::day, *day});
        if (const DayPart part = part_word(word); part != DayPart::none) return add({TokenKind::part, 0, part});
        if (word == "en" || word == "and") return add({TokenKind::also});
        return one_of(word, fillers) || day_with_part(word);
    }

    /// `dinsdagochtend`, `dinsdagmiddagen`
    bool day_with_part(std::string_view word) {
        for (std::size_t day = 0; day < day_names.size(); ++day) {
            if (!word.starts_with(day_names[day].front())) continue;
            const DayPart part = part_word(word.substr(day_names[day].front().size()));
            return part != DayPart::none && add({TokenKind::day, static_cast<int>(day), part});
        }
        return false;
    }

    /// `9`, `9:00`, `9.00`, `9u30`, `9u`
    bool clock() {
        const auto two = figures();
        if (!two) return false;
        int minute = 0;
        const bool separated = !rest_.empty() && std::string_view(":.uh").find(rest_.front()) != std::string_view::npos;
        if (separated && rest_.size() > 1 && is_figure(rest_[1])) {
            rest_.remove_prefix(1);
            const std::string_view before = rest_;
            const auto of_hour = figures();
            if (!of_hour || before.size() - rest_.size() != 2 || *of_hour > 59) return false;
            minute = *of_hour;
        } else if (separated && rest_.front() != ':' && !(rest_.size() > 1 && is_letter(rest_[1]))) {
            rest_.remove_prefix(1);
        }
        const int total = 60 * *two + minute;
        return total <= minutes_of_day && add({.kind = TokenKind::clock, .minute = total});
    }

    /// One or two figures, no more.
    std::optional<int> figures() {
        int value = 0;
        std::size_t count = 0;
        for (; count < rest_.size() && is_figure(rest_[count]); ++count) value = count < 3 ? 10 * value + (rest_[count] - '0') : value;
        rest_.remove_prefix(count);
        return 0 < count && count <= 2 ? std::optional(value) : std::nullopt;
    }

    std::string_view rest_;
    std::vector<TimeToken> tokens_;
};

}  // namespace

std::optional<int> day_word(std::string_view word) {
    for (std::size_t day = 0; day < day_names.size(); ++day)
        if (one_of(word, day_names[day])) return static_cast<int>(day);
    return std::nullopt;
}

std::optional<std::vector<TimeToken>> time_tokens(std::string_view text) { return Lexer(text).all(); }

}  // namespace duaal::io::tables
