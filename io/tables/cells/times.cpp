#include "io/tables/cells/times.hpp"

#include <array>
#include <cmath>

#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/time_tokens.hpp"
#include "io/text/fold.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io::tables {

namespace {

using TokenKind = TimeToken::Kind;
using Tokens = std::vector<TimeToken>;

constexpr std::array<std::string_view, 7> dutch_days{"ma", "di", "wo", "do", "vr", "za", "zo"};

/// Days as they are written: `mon-wed,fri`, and the same in Dutch.
struct DayList {
    std::string english, dutch;
    std::array<int, 7> times{};
    bool descends = false;
    std::vector<int> in_order{};

    void add(int first, int last) {
        const auto from = static_cast<std::size_t>(first), to = static_cast<std::size_t>(last);
        english.append(english.empty() ? "" : ",").append(domain::day_names[from]);
        dutch.append(dutch.empty() ? "" : ",").append(dutch_days[from]);
        if (first != last) {
            english.append("-").append(domain::day_names[to]);
            dutch.append("-").append(dutch_days[to]);
        }
        descends = descends || last < first;
        for (int day = first; day <= last; ++day) ++times[static_cast<std::size_t>(day)];
    }
    [[nodiscard]] bool repeats() const {
        return std::ranges::any_of(times, [](int count) { return count > 1; });
    }
    [[nodiscard]] bool empty() const { return english.empty(); }
};

/// Days with one time.
struct Piece {
    DayList days;
    std::optional<Stretch> time{};
};

class Parser {
public:
    Parser(const Tokens& tokens, const DayParts& parts) : tokens_(tokens), parts_(parts) {}

    /// None where the text has another form.
    std::optional<std::vector<Piece>> pieces() {
        std::vector<Piece> out;
        while (!done()) {
            DayList days = day_list();
            const bool inherits = days.empty() && !out.empty();
            if (inherits) days = out.back().days;
            if (part_ == DayPart::none && (done() || peek() == TokenKind::day)) {
                if (inherits) return std::nullopt;
                out.push_back({std::move(days)});
            } else {
                const auto time = stretch();
                if (!time) return std::nullopt;
                out.push_back({std::move(days), time});
            }
            if (done() || peek() != TokenKind::also) continue;
            ++at_;
            if (done()) return std::nullopt;  // a comma at the end
        }
        return out.empty() ? std::nullopt : std::optional(std::move(out));
    }

private:
    [[nodiscard]] bool done() const { return at_ >= tokens_.size(); }
    [[nodiscard]] TokenKind peek(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead].kind : TokenKind::also;
    }
    [[nodiscard]] bool is_range(std::size_t ahead) const { return peek(ahead) == TokenKind::dash || peek(ahead) == TokenKind::to; }

    /// `ma`, `ma-wo, vr`, `di en do`, `ma wo`; stops behind a day that is one word with its part, which becomes the time.
    DayList day_list() {
        DayList days;
        while (!done() && peek() == TokenKind::day && part_ == DayPart::none) {
            const TimeToken first = tokens_[at_++];
            const bool range = first.part == DayPart::none && is_range(0) && peek(1) == TokenKind::day;
            const TimeToken last = range ? tokens_[at_ + 1] : first;
            if (range) at_ += 2;
            days.add(first.day, last.day);
            if (last.part != DayPart::none) part_ = last.part;
            if (part_ == DayPart::none && peek() == TokenKind::also && peek(1) == TokenKind::day) ++at_;
        }
        return days;
    }

    std::optional<Stretch> stretch() {
        if (part_ != DayPart::none) return of_part(std::exchange(part_, DayPart::none));
        if (peek() == TokenKind::part) return of_part(tokens_[at_++].part);
        if (peek() != TokenKind::clock || !is_range(1) || peek(2) != TokenKind::clock) return std::nullopt;
        at_ += 3;
        return Stretch{tokens_[at_ - 3].minute, tokens_[at_ - 1].minute};
    }

    [[nodiscard]] std::optional<Stretch> of_part(DayPart part) const {
        const Stretch found = part == DayPart::morning     ? parts_.morning
                              : part == DayPart::afternoon ? parts_.afternoon
                              : part == DayPart::evening   ? parts_.evening
                                                           : parts_.whole_day;
        return found.start < found.end ? std::optional(found) : std::nullopt;
    }

    const Tokens& tokens_;
    const DayParts& parts_;
    std::size_t at_ = 0;
    DayPart part_ = DayPart::none;  ///< of a day that is one word with it
};

std::optional<std::vector<Piece>> parse_pieces(std::string_view value, const DayParts& parts) {
    const auto tokens = time_tokens(plain(value));
    if (!tokens) return std::nullopt;
    Parser parser(*tokens, parts);
    auto pieces = parser.pieces();
    return pieces;
}

std::string dutch_text(const Piece& piece) {
    const std::string time = piece.time ? cell_clock(*piece.time) : "";
    return piece.days.empty() || time.empty() ? piece.days.dutch + time : piece.days.dutch + " " + time;
}

std::string dutch_text(const std::vector<Piece>& pieces) {
    std::string out;
    for (const Piece& piece : pieces) out.append(out.empty() ? "" : ", ").append(dutch_text(piece));
    return out;
}

/// The text with `12,30` and `1230` as `12:30`: what is typed most often in the place of a time.
std::string with_colons(std::string_view text) {
    std::string out;
    std::size_t figures = 0;
    const auto is_figure = [&](std::size_t i) { return i < text.size() && '0' <= text[i] && text[i] <= '9'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool comma = text[i] == ',' && is_figure(i - 1) && is_figure(i + 1) && is_figure(i + 2) && !is_figure(i + 3);
        if (is_figure(i) && figures == 0) {
            std::size_t length = 0;
            while (is_figure(i + length)) ++length;
            if (length == 3 || length == 4) {
                out.append(text.substr(i, length - 2)).append(":").append(text.substr(i + length - 2, 2));
                i += length - 1;
                continue;
            }
        }
        figures = is_figure(i) ? figures + 1 : 0;
        out += comma ? ':' : text[i];
    }
    return out;
}

Fault no_time(std::string_view value, const DayParts& parts) {
    const Text why = tr("\"{1}\" is no time", shown(value));
    if (const auto meant = parse_pieces(with_colons(plain(value)), parts))
        return {"bad_time", why, tr("write \"{1}\"", dutch_text(*meant))};
    return {"bad_time", why, tr("write days and times, such as \"di en do 9:00-12:00\"")};
}

std::optional<Fault> order_fault(std::string_view value, const Piece& piece) {
    const auto [start, end] = *piece.time;
    const std::string days = piece.days.empty() ? "" : piece.days.dutch + " ";
    if (start == end)
        return Fault{"bad_time", tr("\"{1}\" starts and ends at the same time", shown(value)), tr("write an end after the start")};
    if (end < start && end == 0)
        return Fault{"crosses_midnight", tr("\"{1}\" ends before it starts", shown(value)),
                     tr("write \"{1}\"", days + cell_clock(Stretch{start, minutes_of_day}))};
    if (end < start)
        return Fault{"crosses_midnight", tr("\"{1}\" ends before it starts, and nothing crosses midnight", shown(value)),
                     tr("split it at midnight: until 24:00, and from 0:00 on the next day")};
    if (start % 5 != 0 || end % 5 != 0)
        return Fault{"no_five_minutes", tr("\"{1}\" has a time that is no multiple of 5 minutes", shown(value)),
                     tr("write \"{1}\"", days + cell_clock(Stretch{start / 5 * 5, (end + 4) / 5 * 5}))};
    return std::nullopt;
}

/// What is wrong with a piece that has the form of one.
std::optional<Fault> piece_fault(std::string_view value, const Piece& piece, Alone alone) {
    if (piece.days.descends)
        return Fault{"descending_days", tr("\"{1}\" has a range of days that does not ascend", shown(value)),
                     tr("name the days one by one")};
    if (piece.days.repeats()) return Fault{"repeated_day", tr("\"{1}\" names a day twice", shown(value)), tr("name each day once")};
    if (!piece.time && !alone.days)
        return Fault{"bad_time", tr("\"{1}\" says no time", shown(value)), tr("write \"{1}\"", piece.days.dutch + " 9:00-12:00")};
    if (piece.time && piece.days.empty() && !alone.time)
        return Fault{"bad_time", tr("\"{1}\" says no day", shown(value)), tr("write \"{1}\"", "di " + cell_clock(*piece.time))};
    return piece.time ? order_fault(value, piece) : std::nullopt;
}

std::string clock_text(int minute) { return written(domain::TimeOfDay{domain::Minutes{minute}}); }

/// The one time of a text without days.
Parsed<Stretch> lone_stretch(std::string_view value, const DayParts& parts) {
    const auto pieces = parse_pieces(value, parts);
    if (!pieces) return no_time(value, parts);
    const Piece& piece = pieces->front();
    if (pieces->size() > 1 || !piece.time || !piece.days.empty())
        return Fault{"bad_time", tr("\"{1}\" is not one time without a day", shown(value)), tr("write \"{1}\"", "9:00-12:00")};
    if (auto fault = order_fault(value, piece)) return *std::move(fault);
    return *piece.time;
}

}  // namespace

Parsed<std::vector<std::string>> times_of(std::string_view value, const DayParts& parts, Alone alone) {
    const auto pieces = parse_pieces(value, parts);
    if (!pieces) return no_time(value, parts);
    std::vector<std::string> out;
    for (const Piece& piece : *pieces) {
        if (auto fault = piece_fault(value, piece, alone)) return *std::move(fault);
        const auto [start, end] = piece.time.value_or(Stretch{0, minutes_of_day});
        out.push_back((piece.days.empty() ? "mon-sun" : piece.days.english) + " " + clock_text(start) + "-" + clock_text(end));
    }
    return out;
}

Parsed<std::vector<std::string>> times_of(const Cell& cell, const DayParts& parts, Alone alone) {
    if (cell.kind == Cell::Kind::error) return error_value(cell);
    if (cell.kind == Cell::Kind::date) return became_date(cell, "di 9-12");
    std::vector<std::string> out;
    for (const std::string& value : several(cell.text)) {
        auto parsed = times_of(value, parts, alone);
        if (auto* fault = std::get_if<Fault>(&parsed)) return std::move(*fault);
        for (std::string& text : std::get<0>(parsed)) out.push_back(std::move(text));
    }
    return out;
}

Parsed<std::vector<domain::Day>> days_of(const Cell& cell) {
    if (cell.kind == Cell::Kind::error) return error_value(cell);
    if (cell.kind == Cell::Kind::date) return became_date(cell, "ma-wo");
    const auto pieces = parse_pieces(cell.text, {});
    const bool alone = pieces && pieces->size() == 1 && !pieces->front().time;
    if (!alone) return Fault{"bad_time", tr("\"{1}\" are no days", shown(cell.text)), tr("write days, such as \"ma\" or \"ma-wo, vr\"")};
    if (auto fault = piece_fault(cell.text, pieces->front(), {.days = true})) return *std::move(fault);
    std::vector<domain::Day> out;
    for (const domain::Day day : domain::all_days)
        if (pieces->front().days.times[static_cast<std::size_t>(day)] > 0) out.push_back(day);
    return out;
}

Parsed<Stretch> stretch_of(const Cell& cell, const DayParts& parts) {
    if (cell.kind == Cell::Kind::error) return error_value(cell);
    if (cell.kind == Cell::Kind::date) return became_date(cell, "9:00-12:00");
    return lone_stretch(cell.text, parts);
}

Parsed<int> moment_of(const Cell& cell) {
    if (cell.kind == Cell::Kind::error) return error_value(cell);
    if (cell.kind == Cell::Kind::date) return became_date(cell, "9:00");
    const auto tokens = time_tokens(plain(cell.text));
    int minute = -1;
    if (cell.kind == Cell::Kind::time)
        minute = static_cast<int>(std::lround(cell.number));
    else if (tokens && tokens->size() == 1 && tokens->front().kind == TokenKind::clock)
        minute = tokens->front().minute;
    if (minute < 0 || minute > minutes_of_day)
        return Fault{"bad_time", tr("\"{1}\" is no time of day", shown(cell.text)), tr("write a time, such as \"{1}\"", "9:00")};
    if (minute % 5 != 0)
        return Fault{"no_five_minutes", tr("\"{1}\" has a time that is no multiple of 5 minutes", shown(cell.text)),
                     tr("write \"{1}\"", cell_clock(minute / 5 * 5))};
    return minute;
}

std::string_view cell_day(domain::Day day) { return dutch_days[static_cast<std::size_t>(day)]; }

}  // namespace duaal::io::tables
