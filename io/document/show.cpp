#include "io/document/show.hpp"

#include <algorithm>

#include "io/document/columns.hpp"
#include "io/document/lines.hpp"

namespace duaal::io {

namespace {

class Screening {
public:
    Screening(std::ostream& out, Language language) : out_(out), language_(language), screen_(screen_of(out)) {}

    void operator()(const Heading& heading) const { (*this)(Paragraph{heading.text}); }

    void operator()(const Paragraph& paragraph) const {
        const std::string blanks(paragraph.indent, ' ');
        switch (paragraph.breaking) {
            case Breaking::never:
                out_ << blanks << in_colour(paragraph.text) << '\n';
                return;
            case Breaking::words:
                write_lines(paragraph.text, blanks, blanks, screen_.width - blanks.size());
                return;
            case Breaking::hanging:
                write_hanging(paragraph.text, paragraph.indent);
                return;
        }
    }

    void operator()(const List& list) const {
        const std::string blanks(list.indent, ' ');
        std::size_t number = 0;
        for (const Point& point : list.points) {
            ++number;
            if (list.marks == List::Marks::bullets)
                write_lines(whole(point), blanks + "- ", blanks + "  ", screen_.width - blanks.size() - 2);
            else if (list.marks == List::Marks::numbers)
                out_ << blanks << number << ". " << in_colour(whole(point)) << '\n';
            else
                write_items(blanks, point);
        }
    }

    void operator()(const DataTable& table) const {
        write_caption(table.caption, table.indent);
        std::vector<std::size_t> shown;
        std::vector<bool> right(table.numbered ? 1 : 0, false);
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            if (table.columns[c].in(Medium::screen)) {
                shown.push_back(c);
                right.push_back(table.columns[c].side == Column::Side::right);
            }
        Columns columns(right, table.indent);
        const auto add = [&](std::string number, const auto& cell_at) {
            Columns::Row row;
            if (table.numbered) row.push_back({std::move(number)});
            for (const std::size_t c : shown)
                if (const Cell* cell = cell_at(c)) row.push_back({said(*cell, Medium::screen, language_), paint_of(*cell)});
            return row;
        };
        const Columns::Row head = add("", [&](std::size_t c) { return &table.columns[c].head; });
        if (std::ranges::any_of(head, [](const Columns::Field& field) { return !field.text.empty(); })) columns.add(head);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            columns.add(
                add(std::to_string(i + 1) + ".", [&](std::size_t c) { return c < table.rows[i].size() ? &table.rows[i][c] : nullptr; }));
        columns.write(out_);
    }

    void operator()(const WeekGrid& grid) const {
        write_caption(grid.caption, 0);
        write_grid(out_, grid, language_);
    }

    void operator()(const Outline& outline) const {
        constexpr std::size_t screenful = 20;  // lines after which no more entries are begun
        std::size_t lines = write_hanging(outline.head, 0);
        bool left_out = false;
        for (const Outline::Section& section : outline.sections) {
            lines += write_hanging(section.title, 2);
            std::size_t shown = 0;
            for (; shown < section.entries.size() && lines < screenful; ++shown) lines += write_hanging(section.entries[shown], 4);
            if (shown == section.entries.size()) continue;
            if (shown > 0) lines += write_hanging(tr("and {1} more", section.entries.size() - shown), 4);
            left_out = true;
        }
        if (left_out) write_hanging(outline.all_is_in, 0);
    }

    void operator()(const Chart&) const {}
    void operator()(const Gap&) const { out_ << '\n'; }
    void operator()(const Divider&) const { out_ << '\n'; }

private:
    [[nodiscard]] std::string in_colour(const Text& text) const {
        return text.in(language_, {nullptr, screen_.colour ? coloured : nullptr});
    }

    static Text whole(const Point& point) { return point.items.empty() ? point.text : tr("{1}: {2}", point.text, Text::list(point.items)); }

    /// How many lines.
    std::size_t write_lines(const Text& text, std::string before, const std::string& before_others, std::size_t width) const {
        const std::vector<std::string> lines = lines_of(text.in(language_), width);
        for (const std::string& line : lines) {
            out_ << before << painted(out_, line, text.paint()) << '\n';
            before = before_others;
        }
        return lines.size();
    }

    std::size_t write_hanging(const Text& text, std::size_t indent) const {
        constexpr std::size_t deeper = 2, narrowest = 10;
        return write_lines(text, std::string(indent, ' '), std::string(indent + deeper, ' '),
                           std::max(screen_.width, indent + narrowest) - indent - deeper);
    }

    void write_caption(const Text& caption, std::size_t indent) const {
        if (!caption.empty()) (*this)(Paragraph{caption, Breaking::never, indent});
    }

    /// `text: item, item, …`, broken between items, the lines after the first indented.
    void write_items(const std::string& blanks, const Point& point) const {
        std::string line = blanks + point.text.in(language_) + ':';
        for (std::size_t i = 0; i < point.items.size(); ++i) {
            const std::string item = point.items[i].in(language_) + (i + 1 < point.items.size() ? "," : "");
            if (width_of(line) + 1 + width_of(item) > screen_.width) {
                out_ << line << '\n';
                line.assign(1, ' ');
            }
            line.append(" ").append(item);
        }
        out_ << line << '\n';
    }

    std::ostream& out_;
    Language language_;
    Screen screen_;
};

}  // namespace

void show(std::ostream& out, const Document& document, Language language) {
    const Screening screening(out, language);
    for (const Block& block : document.blocks()) std::visit(screening, block);
}

}  // namespace duaal::io
