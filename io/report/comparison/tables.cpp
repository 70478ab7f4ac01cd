#include "io/report/comparison/tables.hpp"

#include <algorithm>
#include <filesystem>

#include "io/report/comparison/measures.hpp"
#include "io/report/plan/heads.hpp"
#include "io/report/words/words.hpp"

namespace duaal::io {

using domain::Objective;
using domain::Status;

namespace {

/// A row per scenario in each, its name first.
class Tables {
public:
    explicit Tables(const Comparison& comparison) : all_(comparison) {}

    /// Each scenario's own levels under the first one's numbers.
    [[nodiscard]] DataTable levels() const {
        DataTable table{{words(tr("Scenario"))}};
        for (std::size_t l = 0; l < objective(0).size(); ++l) {
            table.columns.push_back(numbers(Text::ready(std::to_string(l + 1))));
            table.columns.push_back(numbers(Text()));
        }
        table.columns.push_back(numbers(tr("seconds")));
        for (std::size_t i = 0; i < count(); ++i) {
            std::vector<Cell> row{short_name(all_.scenarios[i])};
            for (std::size_t l = 0; l < objective(i).size(); ++l) {
                row.push_back(value(i, l));
                row.push_back(i == 0 ? Cell(Text()) : difference(i, l));
            }
            row.push_back(Cell(Seconds{all_.scenarios[i].outcome.seconds}).marked(all_.scenarios[i].reused ? " =" : "  "));
            table.add(row);
        }
        return table;
    }

    /// The first scenario's levels; empty where another has no such level.
    [[nodiscard]] DataTable levels_of_first() const {
        DataTable table = named();
        for (const domain::ObjectiveLevel& level : objective(0)) {
            const auto add = [&](const Text& first, const Text& second, auto cell_of) {
                Column column = numbers(level_sentence(level));
                column.first = first;
                column.second = second;
                add_to(table, column, [&](std::size_t i) {
                    const auto own = std::ranges::find_if(objective(i), [&](const auto& other) { return same_level(other, level); });
                    return own == objective(i).end() ? Cell(Text()) : cell_of(i, static_cast<std::size_t>(own - objective(i).begin()));
                });
            };
            add(tr("value"), tr("bound"), [this](std::size_t i, std::size_t own) { return value(i, own); });
            add(tr("difference"), tr("certainty"), [this](std::size_t i, std::size_t own) { return difference(i, own); });
        }
        return table;
    }

    [[nodiscard]] DataTable heads() const {
        DataTable table = named();
        for (const Status status : statuses_best_first)
            add_to(table, part(numbers(status_word(status)), tr("everybody")), [&](std::size_t i) {
                const bool doubtful = status == Status::complete && !all_.versus[i].comparable();
                return Cell(all_.figures[i].heads.everybody[status]).marked(doubtful ? "*" : "");
            });
        Column same = part(words(tr("everybody wants the same as in the first scenario")), tr("everybody"));
        same.where = Column::Where::sheet;
        add_to(table, same, [&](std::size_t i) { return Cell(all_.versus[i].same_wishes ? tr("yes") : tr("no")); });
        const auto add_count = [&](const Text& head, std::size_t facts::Versus::*who) {
            Column column = part(numbers(head), tr("everybody"));
            column.where = Column::Where::sheet;
            add_to(table, column, [&](std::size_t i) { return Cell(all_.versus[i].*who); });
        };
        add_count(tr("not here any more, of the first scenario"), &facts::Versus::left);
        add_count(tr("not in the first scenario"), &facts::Versus::came);
        for (const Measure& measure : activity_measures()) add_measure(table, {part(measure.column, tr("everybody")), measure.value});
        return table;
    }

    /// Routes and tags over all scenarios, by name: a variant may bring or drop one.
    [[nodiscard]] DataTable groups() const {
        DataTable table = named();
        std::vector<std::string> known;
        for (std::size_t i = 0; i < count(); ++i)
            for (const auto& [name, heads] : named_heads(all_.scenarios[i].input.scenario, all_.figures[i].heads)) {
                if (std::ranges::find(known, name.in(Language::en)) != known.end()) continue;
                known.push_back(name.in(Language::en));
                add_group(table, name);
            }
        return table;
    }

    [[nodiscard]] DataTable supply() const {
        DataTable table = named();
        for (const Measure& measure : supply_measures()) add_measure(table, measure);
        return table;
    }

    [[nodiscard]] DataTable versus() const {
        DataTable table = named();
        const Text first = tr("than in the first scenario");
        add_to(table, part(numbers(tr("better off")), first), [&](std::size_t i) { return Cell(all_.versus[i].better.size()); });
        add_to(table, part(numbers(tr("worse off")), first), [&](std::size_t i) { return Cell(all_.versus[i].worse.size()); });
        return table;
    }

private:
    [[nodiscard]] std::size_t count() const { return all_.scenarios.size(); }
    [[nodiscard]] const Objective& objective(std::size_t i) const { return all_.scenarios[i].input.scenario.objective(); }

    static Column part(Column column, const Text& part) {
        column.part = part;
        return column;
    }

    [[nodiscard]] DataTable named() const {
        DataTable table{{words(tr("Scenario"))}};
        for (const Solved& one : all_.scenarios) table.add({short_name(one)});
        return table;
    }

    template <class CellOf>
    void add_to(DataTable& table, Column column, const CellOf& cell_of) const {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < count(); ++i) cells.push_back(cell_of(i));
        table.add(std::move(column), std::move(cells));
    }

    void add_measure(DataTable& table, const Measure& measure) const {
        add_to(table, measure.column, [&](std::size_t i) { return measure.value(all_.figures[i]); });
    }

    void add_group(DataTable& table, const Text& name) const {
        const auto find = [&](std::size_t i) -> std::optional<facts::Headcount> {
            for (const auto& [other, heads] : named_heads(all_.scenarios[i].input.scenario, all_.figures[i].heads))
                if (other.in(Language::en) == name.in(Language::en)) return heads;
            return std::nullopt;
        };
        Column shares = numbers(name);
        shares.where = Column::Where::screen;
        add_to(table, shares, [&](std::size_t i) {
            const auto heads = find(i);
            return heads ? Cell(Share{(*heads)[Status::complete], heads->all()}) : Cell(Text::ready("-"));
        });
        for (const Status status : statuses_best_first) {
            Column column = part(numbers(status_word(status)), name);
            column.where = Column::Where::sheet;
            add_to(table, column, [&](std::size_t i) { return Cell(find(i).value_or(facts::Headcount())[status]); });
        }
    }

    [[nodiscard]] Cell value(std::size_t i, std::size_t level) const {
        const domain::LevelResult& result = all_.scenarios[i].outcome.levels[level];
        return Bounded{result.value, result.bound, result.proven()};
    }

    [[nodiscard]] Cell difference(std::size_t i, std::size_t level) const {
        const std::optional<facts::LevelDifference>& difference = all_.versus[i].levels[level];
        if (!difference) return Text::ready("-");
        switch (difference->certainty) {
            case facts::Certainty::decided:
                return Doubted{difference->by, "", tr("decided")};
            case facts::Certainty::undecided:
                return Doubted{difference->by, "?", tr("a longer search could change it")};
            case facts::Certainty::conditional:
                return Doubted{difference->by, "*", tr("a level before it differs already")};
        }
        return Text();
    }

    const Comparison& all_;
};

List level_list(const Objective& objective, std::size_t indent) {
    List list{List::Marks::numbers, {}, indent};
    for (const domain::ObjectiveLevel& level : objective) list.points.push_back({level_sentence(level)});
    return list;
}

void add_levels(Document& document, const Comparison& all, const Tables& tables) {
    const Objective& objective = all.scenarios.front().input.scenario.objective();
    document.add(level_list(objective, 0));
    document.gap();
    document.add(tables.levels());
    document.gap();
    for (const Solved& one : all.scenarios) {
        if (std::ranges::equal(one.input.scenario.objective(), objective, domain::same_level)) continue;
        document.line(tr("{1} has other levels:", short_name(one)));
        document.add(level_list(one.input.scenario.objective(), 2));
    }
    document.paragraph(
        tr("(n): what no plan can exceed, where that is not reached. +n: more than in the first scenario; ? a longer search "
           "could change it; * a level before it differs already. =: the plan of an earlier run."));
    document.gap();
}

/// Who has left is no loss by the variant, and who has come no gain.
void add_who_differs(Document& document, const Comparison& all) {
    bool others = false, other_wishes = false;
    for (std::size_t i = 0; i < all.scenarios.size(); ++i) {
        const facts::Versus& versus = all.versus[i];
        const std::string name = short_name(all.scenarios[i]);
        others |= versus.left > 0 || versus.came > 0;
        other_wishes |= !versus.same_wishes;
        if (versus.left == 1) document.line(tr("{1}: 1 participant fewer than in the first scenario", name));
        if (versus.left > 1) document.line(tr("{1}: {2} participants fewer than in the first scenario", name, versus.left));
        if (versus.came == 1) document.line(tr("{1}: 1 participant who is not in the first scenario", name));
        if (versus.came > 1) document.line(tr("{1}: {2} participants who are not in the first scenario", name, versus.came));
    }
    if (others) {
        document.paragraph(tr("*: other people than in the first scenario; more or fewer heads are no gain or loss by themselves."));
        document.gap();
    }
    if (other_wishes) {
        document.paragraph(
            tr("*: people want something else here than in the first scenario; compare all lessons, work and both instead."));
        document.gap();
    }
}

void add_moves(List& list, const Text& head, const std::vector<facts::PersonMove>& moves) {
    Point point{head};
    for (const facts::PersonMove& move : moves)
        point.items.push_back(tr("{1} ({2})", move.participant, Text::list({status_word(move.before), status_word(move.after)}, " > ")));
    if (!moves.empty()) list.points.push_back(point);
}

void add_who(Document& document, const Comparison& all, bool people) {
    for (std::size_t i = 1; i < all.scenarios.size(); ++i) {
        const facts::Versus& versus = all.versus[i];
        document.line(tr("{1}: {2} better off, {3} worse off than in the first scenario", short_name(all.scenarios[i]),
                         versus.better.size(), versus.worse.size()));
        List moves{List::Marks::none, {}, 2};
        add_moves(moves, tr("better off"), versus.better);
        add_moves(moves, tr("worse off"), versus.worse);
        if (people) document.add(moves);
    }
}

}  // namespace

std::string short_name(const Solved& one) { return std::filesystem::path(one.file).stem().string(); }

Document comparison_document(const Comparison& comparison, bool people) {
    const Tables tables(comparison);
    Document document;
    const auto add = [&](const DataTable& table, const Text& note) {
        document.add(table);
        document.gap();
        if (note.empty()) return;
        document.paragraph(note);
        document.gap();
    };
    add_levels(document, comparison, tables);
    add(tables.heads(), Text());
    add_who_differs(document, comparison);
    if (const DataTable groups = tables.groups(); groups.columns.size() > 1)
        add(groups, tr("Per route and tag: how many of all are complete."));
    add(tables.supply(), Text());
    add_who(document, comparison, people);
    return document;
}

DataTable comparison_sheet(const Comparison& comparison) {
    const Tables tables(comparison);
    DataTable all = tables.levels_of_first();
    for (const DataTable& table : {tables.heads(), tables.groups(), tables.supply(), tables.versus()}) all.add_columns_of(table);
    return transposed(all, tr("Part"), tr("What"));
}

}  // namespace duaal::io
