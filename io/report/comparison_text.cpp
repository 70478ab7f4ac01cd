#include "io/report/comparison_text.hpp"

#include <algorithm>
#include <filesystem>

#include "io/privacy/redact.hpp"
#include "io/report/columns.hpp"
#include "io/report/comparison_groups.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

using domain::Status;

namespace {

class ComparisonTables {
public:
    ComparisonTables(std::ostream& out, const Comparison& comparison, Language language)
        : out_(out), all_(comparison), language_(language) {}

    void write(bool people) const {
        write_levels();
        write_heads();
        write_groups();
        write_supply();
        write_who(people);
    }

private:
    [[nodiscard]] std::string said(const Text& text) const { return text.in(language_); }

    void note(const Text& text) const {
        for (const std::string& line : lines_of(said(text), screen_of(out_).width)) out_ << line << '\n';
        out_ << '\n';
    }

    /// A line per scenario, its name first, below `head`.
    template <class Cells>
    void table(std::vector<std::string> head, const Cells& cells) const {
        Columns table(1, Columns::to_the_end);
        head.insert(head.begin(), said(tr("Scenario")));
        table.add({head.begin(), head.end()});
        for (std::size_t i = 0; i < all_.scenarios.size(); ++i) {
            std::vector<std::string> row = cells(i);
            row.insert(row.begin(), short_name(all_.scenarios[i]));
            table.add({row.begin(), row.end()});
        }
        table.write(out_);
        out_ << '\n';
    }

    [[nodiscard]] std::string value_text(const domain::LevelResult& level) const {
        if (level.proven()) return std::to_string(level.value);
        return std::to_string(level.value) + " (" + (level.bound ? std::to_string(*level.bound) : "?") + ")";
    }

    [[nodiscard]] static std::string difference_text(const std::optional<facts::LevelDifference>& difference) {
        if (!difference) return "-";
        std::string text = std::to_string(difference->by);
        if (difference->by > 0) text.insert(text.begin(), '+');
        if (difference->certainty == facts::Certainty::undecided) text += '?';
        if (difference->certainty == facts::Certainty::conditional) text += '*';
        return text;
    }

    [[nodiscard]] std::vector<std::string> level_cells(std::size_t i) const {
        std::vector<std::string> row;
        for (std::size_t l = 0; l < all_.scenarios[i].outcome.levels.size(); ++l) {
            row.push_back(value_text(all_.scenarios[i].outcome.levels[l]));
            row.push_back(i == 0 ? "" : difference_text(all_.versus[i].levels[l]));
        }
        row.push_back(decimal(all_.scenarios[i].outcome.seconds, 1, language_) + (all_.scenarios[i].reused ? " =" : "  "));
        return row;
    }

    void write_levels() const {
        const domain::Objective& objective = all_.scenarios.front().input.scenario.objective();
        std::vector<std::string> head;
        for (std::size_t l = 0; l < objective.size(); ++l) {
            out_ << l + 1 << ". " << said(level_sentence(objective[l], language_)) << '\n';
            head.insert(head.end(), {std::to_string(l + 1), ""});
        }
        out_ << '\n';
        head.push_back(said(tr("seconds")));
        table(head, [&](std::size_t i) { return level_cells(i); });
        for (std::size_t i = 1; i < all_.scenarios.size(); ++i) write_other_levels(i, objective);
        note(
            tr("(n): what no plan can exceed, where that is not reached. +n: more than in the first scenario; ? a longer search "
               "could change it; * a level before it differs already. =: the plan of an earlier run."));
    }

    void write_other_levels(std::size_t i, const domain::Objective& objective) const {
        const domain::Objective& own = all_.scenarios[i].input.scenario.objective();
        if (std::ranges::equal(own, objective, domain::same_level)) return;
        out_ << said(tr("{1} has other levels:", short_name(all_.scenarios[i]))) << '\n';
        for (std::size_t l = 0; l < own.size(); ++l) out_ << "  " << l + 1 << ". " << said(level_sentence(own[l], language_)) << '\n';
    }

    void write_heads() const {
        std::vector<std::string> head;
        for (const Status status : statuses_best_first) head.push_back(said(status_word(status)));
        for (const Text& column : {tr("all lessons"), tr("work"), tr("both"), tr("work on 2 days")}) head.push_back(said(column));
        table(head, [&](std::size_t i) {
            std::vector<std::string> row;
            for (const Status status : statuses_best_first) row.push_back(std::to_string(all_.figures[i].heads.everybody[status]));
            if (!all_.versus[i].comparable()) row.front() += "*";
            const facts::Activity& activity = all_.figures[i].activity;
            for (const int count : {activity.lessons, activity.work, activity.both, activity.two_days})
                row.push_back(std::to_string(count));
            return row;
        });
        write_who_differs();
        if (!std::ranges::all_of(all_.versus, [](const facts::Versus& one) { return one.left == 0 && one.came == 0; }))
            note(tr("*: other people than in the first scenario; more or fewer heads are no gain or loss by themselves."));
        if (!std::ranges::all_of(all_.versus, &facts::Versus::same_wishes))
            note(tr("*: people want something else here than in the first scenario; compare all lessons, work and both instead."));
    }

    /// Who has left is no loss by the variant, and who has come no gain.
    void write_who_differs() const {
        for (std::size_t i = 1; i < all_.scenarios.size(); ++i) {
            const facts::Versus& versus = all_.versus[i];
            const std::string name = short_name(all_.scenarios[i]);
            if (versus.left == 1) out_ << said(tr("{1}: 1 participant fewer than in the first scenario", name)) << '\n';
            if (versus.left > 1) out_ << said(tr("{1}: {2} participants fewer than in the first scenario", name, versus.left)) << '\n';
            if (versus.came == 1) out_ << said(tr("{1}: 1 participant who is not in the first scenario", name)) << '\n';
            if (versus.came > 1) out_ << said(tr("{1}: {2} participants who are not in the first scenario", name, versus.came)) << '\n';
        }
    }

    void write_groups() const {
        const std::vector<std::string> names = group_names(all_, language_);
        if (names.empty()) return;
        table(names, [&](std::size_t i) {
            std::vector<std::string> row;
            for (const std::string& name : names) {
                const auto count = find_heads(all_, i, name, language_);
                row.push_back(count ? std::to_string((*count)[Status::complete]) + "/" + std::to_string(count->all()) : "-");
            }
            return row;
        });
        note(tr("Per route and tag: how many of all are complete."));
    }

    void write_supply() const {
        const auto part = [](const facts::Taken& supply) { return std::to_string(supply.taken) + "/" + std::to_string(supply.offered); };
        std::vector<std::string> head;
        for (const Text& column : {tr("hours of lessons"), tr("hours of work"), tr("seats"), tr("positions"), tr("childcare places")})
            head.push_back(said(column));
        table(head, [&](std::size_t i) {
            const facts::Figures& figures = all_.figures[i];
            return std::vector<std::string>{decimal(static_cast<double>(figures.lesson_minutes) / 60, 1, language_),
                                            decimal(static_cast<double>(figures.work_minutes) / 60, 1, language_), part(figures.seats),
                                            part(figures.positions), part(figures.places)};
        });
    }

    void write_who(bool people) const {
        for (std::size_t i = 1; i < all_.scenarios.size(); ++i) {
            const facts::Versus& versus = all_.versus[i];
            out_ << said(tr("{1}: {2} better off, {3} worse off than in the first scenario", short_name(all_.scenarios[i]),
                            versus.better.size(), versus.worse.size()))
                 << '\n';
            if (people) {
                write_moves(tr("better off"), versus.better);
                write_moves(tr("worse off"), versus.worse);
            }
        }
    }

    void write_moves(const Text& head, const std::vector<facts::PersonMove>& moves) const {
        if (moves.empty()) return;
        std::vector<std::string> items;
        for (const facts::PersonMove& move : moves)
            items.push_back(move.participant + " (" + said(status_word(move.before)) + " > " + said(status_word(move.after)) + ")");
        write_wrapped(out_, "  " + said(head), items);
    }

    std::ostream& out_;
    const Comparison& all_;
    Language language_;
};

}  // namespace

std::string short_name(const Solved& one) { return redacted(std::filesystem::path(one.file).stem().string()); }

void write_comparison(std::ostream& out, const Comparison& comparison, bool people, Language language) {
    ComparisonTables(out, comparison, language).write(people);
}

}  // namespace duaal::io
