#include "io/report/negotiation_map.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "io/report/columns.hpp"
#include "io/report/figures_json.hpp"
#include "io/report/item_text.hpp"
#include "io/report/negotiation_json.hpp"
#include "io/report/negotiation_text.hpp"
#include "io/report/page_levels.hpp"
#include "io/report/words.hpp"
#include "io/scenario/values/time_text.hpp"

namespace duaal::io {

using namespace domain;

namespace {

class MapWriter {
public:
    MapWriter(std::ostream& out, const NegotiationMap& map, Language language) : out_(out), map_(map), language_(language) {}

    void write() const {
        const Group& group = map_.today.groups()[map_.group];
        line(tr("{1} moved alone, from {2}: what the best choice with a session there brings", group.id,
                session_words(group.sessions, language_)));
        out_ << '\n';
        write_side(tr("Whoever it hurts"), &MapCell::free, map_.free);
        write_side(tr("Nobody worse off"), &MapCell::harmless, map_.harmless);
        line(tr("+n: so many more than today, solved; <n: at most so many more, not solved yet; -: not possible there; *: today's."));
        if (!solved()) line(more_time());
    }

private:
    void line(const Text& text) const {
        for (const std::string& part : lines_of(text.in(language_), screen_of(out_).width)) out_ << part << '\n';
    }

    void write_side(const Text& head, MapEntry MapCell::*side, const std::vector<LevelResult>& start) const {
        line(head);
        bool any = false;
        for (std::size_t level = 0; level < start.size(); ++level) {
            const ObjectiveLevel& wanted = map_.today.objective()[level];
            if (!wanted.maximised() || !changes(side, start, level)) continue;
            any = true;
            out_ << "  " << level_sentence(wanted, language_).in(language_) << '\n';
            write_grid(side, start, level);
        }
        if (!any) out_ << "  " << tr("No choice changes anything.").in(language_) << '\n';
        out_ << '\n';
    }

    [[nodiscard]] bool solved() const {
        const auto done = [](const MapEntry& entry) {
            return entry.step ? entry.step->proven
                              : std::ranges::none_of(entry.limits, [](const LevelResult& level) { return level.bound && !level.proven(); });
        };
        return std::ranges::all_of(map_.cells, [&](const MapCell& cell) { return done(cell.free) && done(cell.harmless); });
    }

    [[nodiscard]] bool changes(MapEntry MapCell::*side, const std::vector<LevelResult>& start, std::size_t level) const {
        return std::ranges::any_of(map_.cells, [&](const MapCell& cell) {
            const std::string text = cell_text(cell.*side, start, level);
            return text != "0" && text != "-";
        });
    }

    [[nodiscard]] static std::string cell_text(const MapEntry& entry, const std::vector<LevelResult>& start, std::size_t level) {
        const LevelResult& limit = entry.limits[level];
        if (!entry.step && !limit.bound) return "-";
        if (entry.step && limit.proven()) return signed_number(limit.value - start[level].value);
        std::string text = signed_number(limit.bound.value_or(limit.value) - start[level].value);
        text.insert(text.begin(), '<');
        return text;
    }

    void write_grid(MapEntry MapCell::*side, const std::vector<LevelResult>& start, std::size_t level) const {
        std::set<TimeOfDay> starts;
        std::set<Day> days;
        for (const MapCell& cell : map_.cells) {
            starts.insert(cell.place.start);
            days.insert(cell.place.day);
        }
        Columns table(1, Columns::to_the_end);
        Columns::Row head{""};
        for (const Day day : days) head.push_back(short_day(day).in(language_));
        table.add(head);
        for (const TimeOfDay time : starts) {
            std::string name = "  ";
            name += clock_text(time);
            Columns::Row row{name};
            for (const Day day : days) {
                const auto cell =
                    std::ranges::find_if(map_.cells, [&](const MapCell& one) { return one.place.day == day && one.place.start == time; });
                std::string text = cell == map_.cells.end() ? "" : cell_text((*cell).*side, start, level);
                if (is_today_s(day, time)) text += '*';
                row.push_back(text);
            }
            table.add(row);
        }
        table.write(out_);
    }

    [[nodiscard]] bool is_today_s(Day day, TimeOfDay time) const {
        return std::ranges::any_of(map_.today.groups()[map_.group].sessions,
                                   [&](const Interval& session) { return session.day == day && session.start == time; });
    }

    std::ostream& out_;
    const NegotiationMap& map_;
    Language language_;
};

nlohmann::ordered_json entry_json(const NegotiationMap& map, const MapEntry& entry) {
    Outcome outcome;
    outcome.levels = entry.limits;
    nlohmann::ordered_json object{
        {"solved", entry.step && entry.step->proven}, {"to", nullptr}, {"objective", levels_json(map.today.objective(), outcome)}};
    if (entry.step) object["to"] = session_texts(entry.step->moves.front().sessions);
    return object;
}

}  // namespace

void write_map(std::ostream& out, const NegotiationMap& map, Language language) { MapWriter(out, map, language).write(); }

nlohmann::ordered_json map_json(const NegotiationMap& map) {
    auto cells = nlohmann::ordered_json::array();
    for (const MapCell& cell : map.cells)
        cells.push_back({{"day", name(cell.place.day, day_names)},
                         {"start", written(cell.place.start)},
                         {"free", entry_json(map, cell.free)},
                         {"harmless", entry_json(map, cell.harmless)}});
    return {{"group", map.today.groups()[map.group].id}, {"cells", cells}};
}

}  // namespace duaal::io
