#include "io/tables/files/cell_values.hpp"

#include <array>
#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/times.hpp"

namespace duaal::io::tables {

namespace {

constexpr double minutes_a_day = 24 * 60;

/// The code's letters in small, without texts, escaped characters and brackets; brackets that count time on are a `[`.
std::string format_letters(std::string_view code) {
    std::string out;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            const std::string inside(code.substr(at + 1, end - at - 1));
            if (!inside.empty() && inside.find_first_not_of("hHmMsSuU") == std::string::npos) out += '[';
            at = end;
        } else {
            out += 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return out;
}

bool has_any(const std::string& text, const char* letters) { return text.find_first_of(letters) != std::string::npos; }

}  // namespace

Shows shows_of(std::string_view code) {
    const std::string letters = format_letters(code);
    if (letters == "general" || letters == "standaard" || letters == "@") return Shows::number;
    if (letters.find('[') != std::string::npos) return Shows::duration;
    const bool clock = has_any(letters, "hs") || letters.find("uu") != std::string::npos;
    const bool day =
        has_any(letters, "yd") || letters.find("jj") != std::string::npos || (!clock && letters.find('m') != std::string::npos);
    if (day) return clock ? Shows::date_and_time : Shows::date;
    return clock ? Shows::time : Shows::number;
}

Shows shows_of_builtin(std::uint32_t id) {
    if (id == 22) return Shows::date_and_time;
    if (id == 46) return Shows::duration;
    if ((18 <= id && id <= 21) || id == 45 || id == 47) return Shows::time;
    return (14 <= id && id <= 17) || (27 <= id && id <= 36) || (50 <= id && id <= 58) ? Shows::date : Shows::number;
}

void set_date(Cell& cell, int year, int month, int day) {
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%02d-%02d-%04d", day, month, year);
    cell.kind = Cell::Kind::date;
    cell.number = year * 10000.0 + month * 100.0 + day;
    cell.text = text.data();
}

void set_minutes(Cell& cell, double minutes) {
    cell.kind = Cell::Kind::time;
    cell.number = minutes;
    cell.text = cell_clock(static_cast<int>(std::lround(minutes)));
}

void set_boolean(Cell& cell, bool value) {
    cell.kind = Cell::Kind::boolean;
    cell.number = value ? 1 : 0;
    cell.text = value ? "WAAR" : "ONWAAR";
}

void set_number(Cell& cell, double value, Shows shows, bool from_1904) {
    std::array<char, 40> exact{};
    std::snprintf(exact.data(), exact.size(), "%.15g", value);  // as spreadsheets show it
    cell.kind = Cell::Kind::number;
    cell.number = std::strtod(exact.data(), nullptr);
    cell.text = number_text(cell.number);
    constexpr double last_day = 200'000;
    const bool in_range = 0 <= value && value < last_day;
    if (shows == Shows::number || !in_range) return;
    if (shows == Shows::duration) return set_minutes(cell, value * minutes_a_day);
    if (shows == Shows::time) return set_minutes(cell, (value <= 1 ? value : value - std::floor(value)) * minutes_a_day);
    if (shows == Shows::date_and_time && value < 1) return set_minutes(cell, value * minutes_a_day);
    const int days = static_cast<int>(std::floor(value));
    using boost::gregorian::date;
    const date first = from_1904   ? date(1904, 1, 1)
                       : days < 60 ? date(1899, 12, 31)
                                   : date(1899, 12, 30);  // 29 February 1900 counts in them
    const date day = first + boost::gregorian::days(days);
    set_date(cell, day.year(), day.month(), day.day());
}

bool set_iso_date(Cell& cell, std::string_view text) {
    int year = 0, month = 0, day = 0;
    const std::string start(text.substr(0, 10));
    if (std::sscanf(start.c_str(), "%4d-%2d-%2d", &year, &month, &day) != 3 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    set_date(cell, year, month, day);
    return true;
}

bool is_error_text(std::string_view text) {
    constexpr std::array<std::string_view, 18> errors{"#DIV/0!", "#N/A",     "#NAME?",  "#NULL!",   "#NUM!",      "#REF!",
                                                      "#VALUE!", "#SPILL!",  "#CALC!",  "#DEEL/0!", "#N/B",       "#NAAM?",
                                                      "#VERW!",  "#WAARDE!", "#GETAL!", "#LEEG!",   "#OVERLOOP!", "#BEREKENEN!"};
    for (const std::string_view error : errors)
        if (text == error) return true;
    return text.starts_with("Err:") || text.starts_with("Fout:");
}

}  // namespace duaal::io::tables
