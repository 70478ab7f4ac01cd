#pragma once
/// The sheets and columns that Duaal knows, by their Dutch and English headings (SPEC section 10).

#include <span>
#include <string_view>
#include <vector>

namespace duaal::io::tables {

/// What a column holds decides how the template formats it and which words its drop-down list has.
enum class Holds { text, times, range, number, date, birth, flag, mode, level, work_kind, childcare_kind, days, route, setting };

struct Column {
    std::string_view nl, en;  ///< the Dutch heading is its name in the program
    Holds holds = Holds::text;
    bool must = false;  ///< it must be there, and be filled in
};

struct SheetKind {
    std::string_view nl, en;
    std::vector<Column> columns;
    bool must = false;       ///< the sheet must be there
    bool of_people = false;  ///< a column for a name, an address, a nationality or a BSN is an error
    /// A time may also be two columns, `Begin` and `Eind`, in the place of `Tijd`; these are no `must`.
    bool begin_and_end = false;

    /// The place of a column that it has, by the Dutch heading.
    [[nodiscard]] std::size_t column(std::string_view nl_heading) const;
    [[nodiscard]] bool has(std::string_view nl_heading) const;
};

/// In the order in which they are read and written. A key of the settings is a row of the first.
std::span<const SheetKind> sheet_kinds();

/// The keys of the settings, as columns.
std::span<const Column> setting_keys();

/// The kind of a sheet by its Dutch name.
const SheetKind& sheet_kind(std::string_view nl);

/// Sheets that are for people only: `Uitleg`, `Notes`, and those that begin with `_`.
bool is_unread(std::string_view sheet_name);

}  // namespace duaal::io::tables
