#include "io/report/negotiation/map.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "io/report/negotiation/words.hpp"
#include "io/report/plan/figures_json.hpp"
#include "io/report/words/words.hpp"
#include "io/text/numbers.hpp"
#include "io/text/times.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io {

using namespace domain;

namespace {

/// One side of the map: whoever it hurts, or nobody worse off.
struct Side {
    Text head;
    BestMove MapCell::*entry;
    const std::vector<LevelResult>& start;  ///< of step 0
};

/// What the best choice with a session there brings at a level: "+2", "<3", "-".
std::string gain_text(const BestMove& entry, const std::vector<LevelResult>& start, std::size_t level) {
    const LevelResult& limit = entry.limits[level];
    if (!entry.step && !limit.bound) return "-";
    if (entry.step && limit.proven()) return signed_number(limit.value - start[level].value);
    std::string text = signed_number(limit.bound.value_or(limit.value) - start[level].value);
    text.insert(text.begin(), '<');
    return text;
}

bool changes(const NegotiationMap& map, const Side& side, std::size_t level) {
    return std::ranges::any_of(map.found.cells, [&](const MapCell& cell) {
        const std::string text = gain_text(cell.*side.entry, side.start, level);
        return text != "0" && text != "-";
    });
}

DataTable grid(const NegotiationMap& map, const Side& side, std::size_t level) {
    const Intervals& now = map.today.groups()[map.group].sessions;
    std::set<TimeOfDay> starts;
    std::set<Day> days;
    for (const MapCell& cell : map.found.cells) {
        starts.insert(cell.place.start);
        days.insert(cell.place.day);
    }
    DataTable table{{words(Text())}};
    table.indent = 2;
    table.caption = level_sentence(map.today.objective()[level]);
    for (const Day day : days) table.columns.push_back(numbers(short_day(day)));
    for (const TimeOfDay time : starts) {
        std::vector<Cell> row{clock_text(time)};
        for (const Day day : days) {
            const auto here = [&](const Interval& session) { return session.day == day && session.start == time; };
            const auto cell = std::ranges::find_if(map.found.cells, here, &MapCell::place);
            const std::string text = cell == map.found.cells.end() ? "" : gain_text((*cell).*side.entry, side.start, level);
            row.push_back(Cell(text).marked(std::ranges::any_of(now, here) ? "*" : ""));
        }
        table.add(row);
    }
    return table;
}

void add_side(Document& document, const NegotiationMap& map, const Side& side) {
    document.heading(2, side.head);
    bool any = false;
    for (std::size_t level = 0; level < side.start.size(); ++level) {
        if (!map.today.objective()[level].maximised() || !changes(map, side, level)) continue;
        any = true;
        document.add(grid(map, side, level));
    }
    if (!any) document.line(tr("No choice changes anything."), 2);
    document.gap();
}

bool solved(const NegotiationMap& map) {
    const auto done = [](const BestMove& entry) {
        return entry.step ? entry.step->proven
                          : std::ranges::none_of(entry.limits, [](const LevelResult& level) { return level.bound && !level.proven(); });
    };
    return std::ranges::all_of(map.found.cells, [&](const MapCell& cell) { return done(cell.free) && done(cell.harmless); });
}

nlohmann::ordered_json entry_json(const NegotiationMap& map, const BestMove& entry) {
    Outcome outcome;
    outcome.levels = entry.limits;
    nlohmann::ordered_json object{
        {"solved", entry.step && entry.step->proven}, {"to", nullptr}, {"objective", levels_json(map.today.objective(), outcome)}};
    if (entry.step) object["to"] = session_texts(entry.step->moves.front().sessions);
    return object;
}

}  // namespace

Document map_document(const NegotiationMap& map) {
    const Group& group = map.today.groups()[map.group];
    Document document;
    document.paragraph(
        tr("{1} moved alone, from {2}: what the best choice with a session there brings", group.id, sessions_in_short(group.sessions)));
    document.gap();
    add_side(document, map, {tr("Whoever it hurts"), &MapCell::free, map.found.free.outcome.levels});
    add_side(document, map, {tr("Nobody worse off"), &MapCell::harmless, map.found.harmless.outcome.levels});
    document.paragraph(
        tr("+n: so many more than today, solved; <n: at most so many more, not solved yet; -: not possible there; *: today's."));
    if (!solved(map)) document.paragraph(more_time());
    return document;
}

nlohmann::ordered_json map_json(const NegotiationMap& map) {
    auto cells = nlohmann::ordered_json::array();
    for (const MapCell& cell : map.found.cells)
        cells.push_back({{"day", name(cell.place.day, day_names)},
                         {"start", written(cell.place.start)},
                         {"free", entry_json(map, cell.free)},
                         {"harmless", entry_json(map, cell.harmless)}});
    return {{"group", map.today.groups()[map.group].id}, {"cells", cells}};
}

}  // namespace duaal::io
