#include "io/tables/tables_of.hpp"

#include <algorithm>
#include <array>

#include "io/text/fold.hpp"
#include "io/values/nearest.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io::tables {

namespace {

std::vector<std::string> sheet_names() {
    std::vector<std::string> out;
    for (const SheetKind& kind : sheet_kinds()) out.insert(out.end(), {std::string(kind.nl), std::string(kind.en)});
    return out;
}

const SheetKind* kind_of(std::string_view sheet_name) {
    const std::string key = folded(sheet_name);
    const auto found =
        std::ranges::find_if(sheet_kinds(), [&](const SheetKind& kind) { return folded(kind.nl) == key || folded(kind.en) == key; });
    return found == sheet_kinds().end() ? nullptr : &*found;
}

/// A column that tells who somebody is.
bool is_personal(std::string_view heading) {
    constexpr std::array<std::string_view, 31> headings{"naam",           "achternaam",   "voornaam",
                                                        "voornamen",      "voorletters",  "tussenvoegsel",
                                                        "roepnaam",       "familienaam",  "adres",
                                                        "straat",         "huisnummer",   "postcode",
                                                        "nationaliteit",  "bsn",          "burgerservicenummer",
                                                        "sofinummer",     "geboorteland", "telefoon",
                                                        "telefoonnummer", "email",        "emailadres",
                                                        "name",           "surname",      "firstname",
                                                        "lastname",       "address",      "street",
                                                        "zipcode",        "nationality",  "phone",
                                                        "phonenumber"};
    const std::string key = folded(heading);
    return std::ranges::find(headings, key) != headings.end() || key.starts_with("naamvan") || key.starts_with("bsn");
}

class Finder {
public:
    Finder(Making& in, Workbook& book, Tables& out) : in_(in), book_(book), out_(out) {}

    void find() {
        for (std::uint32_t at = 0; at < book_.sheets.size(); ++at)
            if (!is_unread(book_.sheets[at].name)) take(at);
        for (const SheetKind& kind : sheet_kinds())
            if (kind.must && !seen_.contains(kind.nl))
                in_.error(0, "missing_sheet", tr("the sheet {1} is missing", kind.nl),
                          tr("add it; {1} makes a workbook with all sheets", std::string_view("duaal template")));
    }

private:
    void take(std::uint32_t at) {
        Sheet& sheet = book_.sheets[at];
        const SheetKind* kind = kind_of(sheet.name);
        if (kind == nullptr) return unknown_sheet(at);
        if (!seen_.insert(kind->nl).second)
            return in_.error(place_of(at, 0), "named_twice", tr("the sheet {1} stands twice", kind->nl), tr("keep one of the two"));
        if (sheet.hidden) in_.assumed.add(Assumed::hidden_sheet, sheet.name);
        for (std::size_t row = 0; row < sheet.hidden_rows.size(); ++row) in_.assumed.add(Assumed::hidden_rows, sheet.name);
        if (sheet.cells.empty() && !kind->must) return;
        Table& table = out_[kind->nl];
        const auto lacking = find_table(table, *kind, sheet, at);
        if (lacking) {
            report_missing(at, *lacking);
            out_.erase(kind->nl);
            return;
        }
        report_columns(table);
    }

    void unknown_sheet(std::uint32_t at) {
        const std::string near = nearest(book_.sheets[at].name, sheet_names());
        if (book_.sheets[at].cells.empty()) return;  // as spreadsheets add them
        in_.warning(
            place_of(at, 0), "unknown_sheet", tr("there is no such sheet, and it is not read"),
            near.empty() ? tr("call it Uitleg, or begin its name with _, if it is for people only") : tr("did you mean \"{1}\"?", near));
    }

    void report_missing(std::uint32_t at, const NoTable& lacking) {
        std::vector<std::string> missing(lacking.missing.begin(), lacking.missing.end());
        in_.error(place_of(at, lacking.best_row), "missing_column",
                  lacking.best_row == 0 ? tr("no row has the headings of this sheet; they are: {1}", joined(missing))
                                        : tr("this row has most of the headings, but not: {1}", joined(missing)),
                  tr("give the columns these headings"));
    }

    void report_columns(Table& table) {
        std::vector<std::string> known;
        for (const Column& column : table.kind->columns) known.insert(known.end(), {std::string(column.nl), std::string(column.en)});
        for (Cell* cell : table.unknown) {
            const auto at = in_.cell_place(table, *cell, cell->text);
            const std::string near = nearest(cell->text, known);
            if (table.kind->of_people && is_personal(cell->text))
                in_.error(at, "personal_column", tr("a column \"{1}\" tells who somebody is", shown(cell->text)),
                          tr("take it out: files hold pseudonyms only"));
            else
                in_.warning(at, "unknown_column", tr("there is no column \"{1}\" on this sheet, and it is not read", shown(cell->text)),
                            near.empty() ? tr("take its heading away, if it is for people only") : tr("did you mean \"{1}\"?", near));
        }
        for (Cell* cell : table.twice)
            in_.error(in_.cell_place(table, *cell, cell->text), "named_twice", tr("the column {1} stands twice", shown(cell->text)),
                      tr("keep one of the two"));
    }

    std::uint32_t place_of(std::uint32_t sheet, std::uint32_t row) {
        in_.source.cells.push_back({in_.kept(book_.sheets[sheet].name), {}, {}, sheet, row, 0});
        return static_cast<std::uint32_t>(in_.source.cells.size()) - 1;
    }

    Making& in_;
    Workbook& book_;
    Tables& out_;
    std::set<std::string_view> seen_;
};

}  // namespace

void find_tables(Making& in, Workbook& book, Tables& out) { Finder(in, book, out).find(); }

}  // namespace duaal::io::tables
