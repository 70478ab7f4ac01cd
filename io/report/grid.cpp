#include "io/report/grid.hpp"

#include <algorithm>

#include "io/report/columns.hpp"
#include "io/report/item_text.hpp"
#include "io/report/words.hpp"
#include "solver/check/spans.hpp"

namespace duaal::io {

using namespace domain;

namespace {

constexpr int row_minutes = 30;
constexpr std::size_t day_width = 8;  ///< at least, so that free days show
constexpr std::size_t clock_width = 5;

const Strip* filling(const std::vector<Strip>& strips, const Interval& cell) {
    const Strip* best = nullptr;
    int most = 0;
    for (const Strip& strip : strips) {
        const int minutes = check::overlap(strip.time, cell).count();
        const int weight = 2 * minutes + strip.weight;
        if (minutes > 0 && weight > most) {
            best = &strip;
            most = weight;
        }
    }
    return best;
}

std::string cell_text(const Strip& strip, std::size_t cells_before, std::size_t width) {
    std::vector<std::string> lines;
    for (const std::string& word : strip.words) std::ranges::copy(lines_of(word, width), std::back_inserter(lines));
    return cells_before < lines.size() ? lines[cells_before] : strip.rest;
}

std::vector<std::size_t> widths_in(std::size_t screen, const std::vector<Strip>& strips) {
    constexpr std::size_t days = days_in_week;
    std::vector<std::size_t> widths(days, day_width);
    for (const Strip& strip : strips)
        for (const std::string& word : strip.words) {
            std::size_t& width = widths[static_cast<std::size_t>(index_of(strip.time.day))];
            width = std::max(width, width_of(word));
        }
    narrow(widths, std::vector<std::size_t>(days, day_width), screen - clock_width - days * Columns::gap);
    return widths;
}

}  // namespace

void write_grid(std::ostream& out, const std::vector<Strip>& strips, Language language) {
    int first = minute_of_day(end_of_day), last = 0;
    for (const Strip& strip : strips) {
        first = std::min(first, minute_of_day(strip.time.start) / row_minutes * row_minutes);
        last = std::max(last, minute_of_day(strip.time.end));
    }
    const std::vector<std::size_t> widths = widths_in(screen_of(out).width, strips);
    Columns grid(0, 0);
    Columns::Row head{""};
    for (const Day day : all_days) head.push_back(padded(short_day(day).in(language), widths[static_cast<std::size_t>(index_of(day))]));
    grid.add(head);
    std::vector<std::pair<const Strip*, std::size_t>> running(days_in_week, {nullptr, 0});
    for (int minute = first; minute < last; minute += row_minutes) {
        Columns::Row row{clock_text(TimeOfDay{Minutes{minute}})};
        for (const Day day : all_days) {
            const auto column = static_cast<std::size_t>(index_of(day));
            const Strip* strip = filling(strips, {day, TimeOfDay{Minutes{minute}}, TimeOfDay{Minutes{minute + row_minutes}}});
            auto& [before, cells] = running[column];
            cells = strip == before ? cells + 1 : 0;
            before = strip;
            row.push_back(strip ? cell_text(*strip, cells, widths[column]) : "");
        }
        grid.add(row);
    }
    grid.write(out);
}

}  // namespace duaal::io
