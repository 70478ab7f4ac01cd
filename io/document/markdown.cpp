#include "io/document/markdown.hpp"

#include <sstream>
#include <string_view>

namespace duaal::io {

namespace {

std::string escaped(const std::string& text) {
    constexpr std::string_view special = "\\`*_[]<>|#";
    std::string out;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            out += ' ';
            continue;
        }
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

constexpr Manner on_paper{escaped, nullptr, true};

/// Each block with an empty line behind it.
class Writing {
public:
    Writing(std::ostream& out, Language language) : out_(out), language_(language) {}

    void operator()(const Heading& heading) const {
        out_ << std::string(static_cast<std::size_t>(heading.depth), '#') << ' ' << in_words(heading.text) << "\n\n";
    }

    void operator()(const Paragraph& paragraph) const { out_ << in_words(paragraph.text) << "\n\n"; }

    void operator()(const List& list) const {
        std::size_t number = 0;
        for (const Point& point : list.points) {
            out_ << (list.marks == List::Marks::numbers ? std::to_string(++number) + ". " : "- ") << in_words(point.text);
            if (!point.items.empty()) out_ << ": " << in_words(Text::list(point.items));
            out_ << '\n';
        }
        out_ << '\n';
    }

    void operator()(const DataTable& table) const {
        write_caption(table.caption);
        std::vector<Cell> head;
        for (const Column& column : table.columns) head.push_back(column.head);
        write_row(table, head, "");
        for (const Column& column : table.columns)
            if (column.in(Medium::paper)) out_ << "| --- ";
        out_ << "|\n";
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            write_row(table, table.rows[i], table.numbered ? std::to_string(i + 1) + ". " : "");
        out_ << '\n';
    }

    void operator()(const WeekGrid& grid) const {
        write_caption(grid.caption);
        out_ << "```\n";
        write_grid(out_, grid, language_);
        out_ << "```\n\n";
    }

    void operator()(const Outline& outline) const {
        (*this)(Paragraph{outline.head});
        for (const Outline::Section& section : outline.sections) {
            out_ << "- " << in_words(section.title) << '\n';
            for (const Text& entry : section.entries) out_ << "  - " << in_words(entry) << '\n';
        }
        out_ << '\n';
    }

    void operator()(const Chart&) const {}
    void operator()(const Gap&) const {}
    void operator()(const Divider&) const { out_ << "---\n\n"; }

private:
    [[nodiscard]] std::string in_words(const Text& text) const { return text.in(language_, on_paper); }

    void write_caption(const Text& caption) const {
        if (!caption.empty()) (*this)(Paragraph{caption});
    }

    void write_row(const DataTable& table, const std::vector<Cell>& row, std::string number) const {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (!table.columns[c].in(Medium::paper)) continue;
            const std::string cell = number + said(row[c], Medium::paper, language_, on_paper);
            out_ << "| " << cell << (cell.empty() ? "" : " ");
            number.clear();
        }
        out_ << "|\n";
    }

    std::ostream& out_;
    Language language_;
};

}  // namespace

std::string markdown(const Document& document, Language language) {
    std::ostringstream out;
    const Writing writing(out, language);
    for (const Block& block : document.blocks()) std::visit(writing, block);
    return out.str();
}

}  // namespace duaal::io
