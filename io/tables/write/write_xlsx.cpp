#include <xlsxwriter.h>

#include <array>

#include "io/tables/cells/words.hpp"
#include "io/tables/write/out_book.hpp"

namespace duaal::io::tables {

namespace {

constexpr lxw_row_t rows_prepared = 1000;

bool is_number_column(Holds holds) { return holds == Holds::number; }

/// The words of a column's drop-down list; none: no list.
std::vector<std::string> list_of(const Column& column) {
    switch (column.holds) {
        case Holds::flag:
            return {"ja", "nee"};
        case Holds::mode:
            return mode_words();
        case Holds::level:
            return level_words();
        case Holds::work_kind:
            return work_kind_words();
        case Holds::childcare_kind:
            return childcare_kind_words();
        case Holds::route:
            return {"B1", "Onderwijs", "Z", "Wi2013", "-"};
        case Holds::setting: {
            std::vector<std::string> names;
            for (const Column& key : setting_keys()) names.emplace_back(key.nl);
            return names;
        }
        case Holds::days:
            return {"ma", "di", "wo", "do", "vr", "za", "zo", "ma-vr"};
        default:
            return {};
    }
}

class XlsxWriter {
public:
    explicit XlsxWriter(const std::string& path) : book_(workbook_new(path.c_str())) {
        constexpr time_t any_day = 1'767'225'600;  // so that the same scenario gives the same bytes
        lxw_doc_properties properties{};
        properties.created = any_day;
        workbook_set_properties(book_, &properties);
        heading_ = workbook_add_format(book_);
        format_set_bold(heading_);
        format_set_bg_color(heading_, 0xDDE8F3);
        format_set_bottom(heading_, LXW_BORDER_THIN);
        must_ = workbook_add_format(book_);
        format_set_bold(must_);
        format_set_bg_color(must_, 0xBBD3EA);
        format_set_bottom(must_, LXW_BORDER_THIN);
        text_ = workbook_add_format(book_);
        format_set_num_format(text_, "@");
        format_set_text_wrap(text_);
        format_set_align(text_, LXW_ALIGN_VERTICAL_TOP);
        number_ = workbook_add_format(book_);
        format_set_align(number_, LXW_ALIGN_VERTICAL_TOP);
    }

    void add(const OutSheet& sheet, bool lists) {
        lxw_worksheet* page = workbook_add_worksheet(book_, std::string(sheet.kind->nl).c_str());
        const auto& columns = sheet.kind->columns;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const auto column = static_cast<lxw_col_t>(at);
            const std::string heading = std::string(columns[at].nl) + (columns[at].must ? "*" : "");
            worksheet_set_column(page, column, column, width_of(columns[at]), is_number_column(columns[at].holds) ? number_ : text_);
            worksheet_write_string(page, 0, column, heading.c_str(), columns[at].must ? must_ : heading_);
            if (lists) add_list(page, column, columns[at]);
        }
        worksheet_freeze_panes(page, 1, 1);
        for (std::size_t at = 0; at < sheet.rows.size(); ++at) write_row(page, static_cast<lxw_row_t>(at + 1), *sheet.kind, sheet.rows[at]);
    }

    void explain(const std::vector<std::string>& lines) {
        lxw_worksheet* page = workbook_add_worksheet(book_, "Uitleg");
        worksheet_set_column(page, 0, 0, 110, text_);
        for (std::size_t at = 0; at < lines.size(); ++at)
            worksheet_write_string(page, static_cast<lxw_row_t>(at), 0, lines[at].c_str(), text_);
    }

    bool close() { return workbook_close(book_) == LXW_NO_ERROR; }

private:
    static double width_of(const Column& column) {
        if (column.holds == Holds::times) return 24;
        return column.holds == Holds::text ? 18 : 13;
    }

    static void add_list(lxw_worksheet* page, lxw_col_t column, const Column& kind) {
        std::vector<std::string> words = list_of(kind);
        if (words.empty()) return;
        std::vector<char*> list;  // as the library wants them
        for (std::string& word : words) list.push_back(word.data());
        list.push_back(nullptr);
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = list.data();
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;  // several values, or the formats' own words, may be typed too
        std::string question = "Dit woord staat niet in de lijst; klopt het?";
        rule.error_message = question.data();
        worksheet_data_validation_range(page, 1, column, rows_prepared, column, &rule);
    }

    void write_row(lxw_worksheet* page, lxw_row_t row, const SheetKind& kind, const OutRow& cells) {
        for (const auto& [nl, value] : cells.cells) {
            const auto column = static_cast<lxw_col_t>(kind.column(nl));
            if (const auto* text = std::get_if<std::string>(&value))
                worksheet_write_string(page, row, column, text->c_str(), text_);
            else
                worksheet_write_number(page, row, column, std::get<double>(value), number_);
        }
    }

    lxw_workbook* book_;
    lxw_format *heading_, *must_, *text_, *number_;
};

}  // namespace

bool write_xlsx(const std::string& path, const OutBook& book) {
    XlsxWriter writer(path);
    for (const OutSheet& sheet : book.sheets) writer.add(sheet, book.lists);
    if (!book.explanation.empty()) writer.explain(book.explanation);
    return writer.close();
}

}  // namespace duaal::io::tables
