#include "io/privacy/redact.hpp"

#include <algorithm>

#include "io/privacy/visible.hpp"

namespace duaal::io {

namespace {

bool is_digit(char c) { return '0' <= c && c <= '9'; }

bool is_letter(char c) { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); }

bool is_high(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// A row of digits in the text.
struct Run {
    std::size_t begin;
    std::size_t end;
    [[nodiscard]] std::size_t size() const { return end - begin; }
};

std::vector<Run> runs_of_digits(std::string_view text) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end > at) runs.push_back({at, end});
        at = std::max(end, at + 1);
    }
    return runs;
}

/// Looks for numbers that start with one run and may go on over the next ones.
class NumberFinder {
public:
    NumberFinder(std::string_view text, std::vector<PersonalPart>& found) : text_(text), runs_(runs_of_digits(text)), found_(found) {}

    void find() {
        for (std::size_t first = 0; first < runs_.size(); ++first) {
            find_bsn(first);
            find_phone(first);
        }
    }

private:
    void find_bsn(std::size_t first) {
        constexpr std::size_t size = 9;
        std::string digits;
        for (std::size_t last = first; last < runs_.size() && digits.size() < size; ++last) {
            if (last > first && !is_gap(last, " .\t\xC2\xA0")) return;
            digits += text_.substr(runs_[last].begin, runs_[last].size());
            if (digits.size() == size && passes_eleven_test(digits)) add(first, last, Personal::bsn);
        }
    }

    /// The digits weigh 9 to 2 and the last -1; the sum is a multiple of eleven.
    static bool passes_eleven_test(std::string_view digits) {
        int sum = -(digits[8] - '0');
        for (std::size_t i = 0; i < 8; ++i) sum += (9 - static_cast<int>(i)) * (digits[i] - '0');
        return sum % 11 == 0;
    }

    void find_phone(std::size_t first) {
        const Run& run = runs_[first];
        const std::string_view start = text_.substr(run.begin, run.size());
        const bool plus = run.begin > 0 && text_[run.begin - 1] == '+';
        if (plus || (start.size() > 2 && start.starts_with("00") && start[2] != '0' && is_free(first)))
            find_foreign_phone(first, plus ? 8 : 11);
        else if (start.size() > 1 && start[0] == '0' && start[1] != '0')
            find_dutch_phone(first);
    }

    void find_foreign_phone(std::size_t first, std::size_t fewest) {
        constexpr std::size_t most = 15;
        std::size_t digits = runs_[first].size(), last = first;
        while (last + 1 < runs_.size() && is_gap(last + 1, phone_gap) && digits + runs_[last + 1].size() <= most)
            digits += runs_[++last].size();
        if (fewest <= digits && digits <= most) add(first, last, Personal::phone);
    }

    /// All of it is one run, or the first run is 06, or an area code that nothing is joined to; so that no date looks like one.
    void find_dutch_phone(std::size_t first) {
        constexpr std::size_t size = 10;
        const Run& run = runs_[first];
        const bool mobile = run.size() == 2 && text_[run.begin + 1] == '6';
        const bool rest_is_next = mobile && first + 1 < runs_.size() && runs_[first + 1].size() == size - 2;
        const bool area = (run.size() == 3 || run.size() == 4) && is_free(first);
        if (run.size() != size && !rest_is_next && !area && (!mobile || is_tail(first))) return;
        std::size_t digits = 0;
        for (std::size_t last = first; last < runs_.size() && digits < size; ++last) {
            if (last > first && !is_gap(last, phone_gap)) return;
            digits += runs_[last].size();
            if (digits == size && !goes_on(last)) add(first, last, Personal::phone);
        }
    }

    /// What lies between a run and the one before is made of these characters, and short.
    [[nodiscard]] bool is_gap(std::size_t run, std::string_view characters) const {
        constexpr std::size_t longest = 3;
        const std::size_t from = runs_[run - 1].end, size = runs_[run].begin - from;
        return size <= longest && text_.substr(from, size).find_first_not_of(characters) == std::string_view::npos;
    }

    /// Joined to digits before it, as the month of a date.
    [[nodiscard]] bool is_tail(std::size_t run) const {
        const std::size_t begin = runs_[run].begin;
        return begin > 1 && is_joint(text_[begin - 1]) && is_digit(text_[begin - 2]);
    }

    /// Joined to nothing before it, as a number in an id is; or one long run, which no such number is.
    [[nodiscard]] bool is_free(std::size_t run) const {
        constexpr std::size_t long_run = 10;
        if (runs_[run].begin == 0 || runs_[run].size() >= long_run) return true;
        const char before = text_[runs_[run].begin - 1];
        return !is_letter(before) && std::string_view("-._").find(before) == std::string_view::npos;
    }

    /// Joined to digits behind it, as the hour of a time.
    [[nodiscard]] bool goes_on(std::size_t run) const {
        const std::size_t end = runs_[run].end;
        return end + 1 < text_.size() && is_joint(text_[end]) && is_digit(text_[end + 1]);
    }

    static bool is_joint(char c) { return c == '-' || c == '.' || c == ':'; }

    void add(std::size_t first, std::size_t last, Personal kind) {
        if (!in_hash(runs_[first].begin, runs_[last].end)) found_.push_back({runs_[first].begin, runs_[last].end, kind});
    }

    [[nodiscard]] bool in_hash(std::size_t begin, std::size_t end) const {
        constexpr std::size_t hash_size = 64;
        const auto is_hex = [](char c) { return is_digit(c) || ('a' <= c && c <= 'f'); };
        while (begin > 0 && is_hex(text_[begin - 1])) --begin;
        while (end < text_.size() && is_hex(text_[end])) ++end;
        const std::string_view word = text_.substr(begin, end - begin);
        return word.size() == hash_size && std::ranges::all_of(word, is_hex);
    }

    static constexpr std::string_view phone_gap = " .-()\t\xC2\xA0";

    std::string_view text_;
    std::vector<Run> runs_;
    std::vector<PersonalPart>& found_;
};

bool in_mail_name(char c) {
    return is_letter(c) || is_digit(c) || is_high(c) || std::string_view("!#$%&'*+=?^_`{|}~.-").find(c) != std::string_view::npos;
}

bool in_mail_domain(char c) { return is_letter(c) || is_digit(c) || is_high(c) || c == '-' || c == '.'; }

/// A dot, and two letters or more behind it.
bool is_domain(std::string_view domain) {
    const std::size_t dot = domain.rfind('.');
    return dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2 &&
           std::ranges::all_of(domain.substr(dot + 1), [](char c) { return is_letter(c) || is_high(c); });
}

void find_mail(std::string_view text, std::vector<PersonalPart>& found) {
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        std::size_t begin = at, end = at + 1;
        while (begin > 0 && in_mail_name(text[begin - 1])) --begin;
        while (end < text.size() && in_mail_domain(text[end])) ++end;
        while (text[end - 1] == '.' || text[end - 1] == '-') --end;
        if (begin < at && is_domain(text.substr(at + 1, end - at - 1))) found.push_back({begin, end, Personal::mail});
    }
}

}  // namespace

std::vector<PersonalPart> find_personal(std::string_view text) {
    constexpr std::ptrdiff_t fewest_digits = 8;
    std::vector<PersonalPart> found;
    if (text.find('@') != std::string_view::npos) find_mail(text, found);
    if (std::ranges::count_if(text, is_digit) >= fewest_digits) NumberFinder(text, found).find();
    std::ranges::sort(found, {}, [](const PersonalPart& part) { return std::pair(part.begin, part.end); });
    return found;
}

std::string redacted(std::string_view text) {
    std::string out;
    std::size_t done = 0;
    for (const PersonalPart& part : find_personal(text)) {
        if (part.begin >= done) out.append(text.substr(done, part.begin - done)).append("…");
        done = std::max(done, part.end);
    }
    return visible(out.append(text.substr(done)));
}

}  // namespace duaal::io
