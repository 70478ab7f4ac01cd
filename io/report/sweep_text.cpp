#include "io/report/sweep_text.hpp"

#include "io/report/columns.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

namespace {

using domain::Status;

std::string reach_text(const std::optional<facts::Reach>& reach, int heads) {
    if (!reach) return std::to_string(heads) + " (?)";
    if (reach->proven()) return std::to_string(heads);
    return std::to_string(heads) + " (" + std::to_string(reach->to) + ")";
}

class SweepTables {
public:
    SweepTables(std::ostream& out, const Sweep& sweep, Language language) : out_(out), sweep_(sweep), language_(language) {}

    void write() const {
        if (sweep_.axes.size() == 1) {
            write_rows();
        } else {
            write_grid(tr("complete"), &SweepTables::complete);
            write_grid(tr("all lessons"), &SweepTables::lessons);
        }
        note();
    }

private:
    [[nodiscard]] std::string said(const Text& text) const { return text.in(language_); }

    [[nodiscard]] std::string complete(std::size_t i) const {
        const SweepCell& cell = sweep_.cells[i];
        return reach_text(cell.complete, cell.figures.heads.everybody[Status::complete]) + (cell.comparable ? "" : "*");
    }

    [[nodiscard]] std::string lessons(std::size_t i) const {
        return reach_text(sweep_.cells[i].lessons, sweep_.cells[i].figures.activity.lessons);
    }

    [[nodiscard]] std::string value(std::size_t axis, std::size_t at) const { return axis_value(sweep_.axes[axis], at, language_); }

    void write_rows() const {
        out_ << axis_name(sweep_.axes[0], language_) << '\n';
        Columns table(1, Columns::to_the_end);
        table.add({"", said(tr("complete")), said(tr("all lessons")), said(tr("work")), said(tr("both")), said(tr("work on 2 days"))});
        for (std::size_t i = 0; i < sweep_.cells.size(); ++i) {
            const facts::Activity& activity = sweep_.cells[i].figures.activity;
            table.add({value(0, i) + (sweep_.cells[i].as_base ? " =" : ""), complete(i), lessons(i), std::to_string(activity.work),
                       std::to_string(activity.both), std::to_string(activity.two_days)});
        }
        table.write(out_);
        out_ << '\n';
    }

    void write_grid(const Text& title, std::string (SweepTables::*cell)(std::size_t) const) const {
        out_ << said(tr("{1}; down: {2}; across: {3}", said(title), axis_name(sweep_.axes[0], language_),
                        axis_name(sweep_.axes[1], language_)))
             << '\n';
        Columns table(1, Columns::to_the_end);
        Columns::Row head{""};
        for (std::size_t j = 0; j < sweep_.columns(); ++j) head.push_back(value(1, j));
        table.add(head);
        for (std::size_t i = 0; i < sweep_.axes[0].values.size(); ++i) {
            Columns::Row row{value(0, i)};
            for (std::size_t j = 0; j < sweep_.columns(); ++j) {
                const std::size_t at = i * sweep_.columns() + j;
                row.push_back((this->*cell)(at) + (sweep_.cells[at].as_base ? " =" : "  "));
            }
            table.add(row);
        }
        table.write(out_);
        out_ << '\n';
    }

    /// Only of the signs that there are.
    void note() const {
        bool base = false, open = false, unknown = false, other = false;
        for (const SweepCell& cell : sweep_.cells) {
            base |= cell.as_base;
            other |= !cell.comparable;
            for (const auto& reach : {cell.complete, cell.lessons}) {
                open |= reach && !reach->proven();
                unknown |= !reach;
            }
        }
        if (base) say(tr("=: as the scenario is."));
        if (open) say(tr("(n): what no plan can exceed, where that is not reached."));
        if (unknown) say(tr("(?): a longer search could change it."));
        if (other) say(tr("*: people want something else here than in the first; compare all lessons, work and both instead."));
    }

    void say(const Text& text) const {
        for (const std::string& line : lines_of(said(text), screen_of(out_).width)) out_ << line << '\n';
    }

    std::ostream& out_;
    const Sweep& sweep_;
    Language language_;
};

}  // namespace

void write_sweep(std::ostream& out, const Sweep& sweep, Language language) { SweepTables(out, sweep, language).write(); }

}  // namespace duaal::io
