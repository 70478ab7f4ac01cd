#include "io/document/week_grid.hpp"

#include <algorithm>
#include <iterator>

#include "io/document/columns.hpp"
#include "io/document/lines.hpp"
#include "io/text/times.hpp"
#include "solver/check/spans.hpp"

namespace duaal::io {

using namespace domain;

namespace {

constexpr int row_minutes = 30;
constexpr std::size_t day_width = 8;  ///< at least, so that free days show
constexpr std::size_t clock_width = 5;

std::size_t column_of(Day day) { return static_cast<std::size_t>(index_of(day)); }

class GridDrawing {
public:
    GridDrawing(const WeekGrid& grid, Language language) : language_(language) {
        for (const Strip& strip : grid.strips) {
            Said& said = said_.emplace_back(Said{strip.time, {}, strip.rest.in(language), strip.weight});
            for (const Text& word : strip.words) said.words.push_back(word.in(language));
        }
    }

    void write(std::ostream& out) const {
        const std::vector<std::size_t> widths = widths_in(screen_of(out).width);
        Columns table;
        Columns::Row head{{""}};
        for (const Day day : all_days) head.push_back({padded(short_day(day).in(language_), widths[column_of(day)])});
        table.add(head);
        int first = minute_of_day(end_of_day), last = 0;
        for (const Said& strip : said_) {
            first = std::min(first, minute_of_day(strip.time.start) / row_minutes * row_minutes);
            last = std::max(last, minute_of_day(strip.time.end));
        }
        std::vector<std::pair<const Said*, std::size_t>> running(days_in_week, {nullptr, 0});
        for (int minute = first; minute < last; minute += row_minutes) {
            Columns::Row row{{clock_text(TimeOfDay{Minutes{minute}})}};
            for (const Day day : all_days) {
                const Said* strip = filling({day, TimeOfDay{Minutes{minute}}, TimeOfDay{Minutes{minute + row_minutes}}});
                auto& [before, cells] = running[column_of(day)];
                cells = strip == before ? cells + 1 : 0;
                before = strip;
                row.push_back({strip ? cell_text(*strip, cells, widths[column_of(day)]) : ""});
            }
            table.add(row);
        }
        table.write(out);
    }

private:
    /// A strip in the reader's language.
    struct Said {
        Interval time;
        std::vector<std::string> words;
        std::string rest;
        int weight;
    };

    [[nodiscard]] const Said* filling(const Interval& cell) const {
        const Said* best = nullptr;
        int most = 0;
        for (const Said& strip : said_) {
            const int minutes = check::overlap(strip.time, cell).count();
            const int weight = 2 * minutes + strip.weight;
            if (minutes > 0 && weight > most) {
                best = &strip;
                most = weight;
            }
        }
        return best;
    }

    static std::string cell_text(const Said& strip, std::size_t cells_before, std::size_t width) {
        std::vector<std::string> lines;
        for (const std::string& word : strip.words) std::ranges::copy(lines_of(word, width), std::back_inserter(lines));
        return cells_before < lines.size() ? lines[cells_before] : strip.rest;
    }

    [[nodiscard]] std::vector<std::size_t> widths_in(std::size_t screen) const {
        std::vector<std::size_t> widths(days_in_week, day_width);
        for (const Said& strip : said_)
            for (const std::string& word : strip.words) {
                std::size_t& width = widths[column_of(strip.time.day)];
                width = std::max(width, width_of(word));
            }
        narrow(widths, std::vector<std::size_t>(days_in_week, day_width), screen - clock_width - days_in_week * Columns::gap);
        return widths;
    }

    std::vector<Said> said_;
    Language language_;
};

}  // namespace

void write_grid(std::ostream& out, const WeekGrid& grid, Language language) { GridDrawing(grid, language).write(out); }

}  // namespace duaal::io
