#pragma once
/// What the sheets share while a workbook becomes a scenario: where to report, the words of the settings, and the names given so far.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "io/json/node.hpp"
#include "io/tables/assumed.hpp"
#include "io/tables/cells/times.hpp"
#include "io/tables/draft.hpp"
#include "io/tables/table.hpp"
#include "io/tables/workbook.hpp"
#include "io/values/report.hpp"

namespace duaal::io::tables {

/// What has a name in a workbook, and is referred to by it.
enum class Named { location, provider, group, placement, childcare, household, participant };

/// The ids of one kind with the texts that they were made of.
class Names {
public:
    struct Entry {
        std::string text;
        std::uint32_t row = 0;
        std::uint32_t place = 0;
    };
    [[nodiscard]] const Entry* find(const std::string& id) const;
    void add(const std::string& id, Entry entry);
    /// As id, then as name; none where it is neither.
    [[nodiscard]] std::optional<std::string> id_of(std::string_view text) const;

private:
    std::map<std::string, Entry> by_id_;
    std::map<std::string, std::string> by_name_;  ///< folded
};

struct Settings {
    DayParts parts{};
    DayParts care_parts{{7 * 60 + 30, 13 * 60}, {13 * 60, 18 * 60 + 30}, {}, {}};
    std::vector<std::string> school{};
    std::string from{};  ///< ISO
    std::optional<double> days_min{}, days_max{};
    bool has_days = false;
};

struct Making {
    Arena& arena;
    Report& report;
    Source& source;
    const Node* beneath;  ///< what this file is laid upon; null: nothing
    Assumptions& assumed;
    Draft root{};
    Settings settings{};
    std::map<Named, Names> names{};
    int suggestions_left = 200;                                      ///< a search through all places each
    std::map<std::string, std::string, std::less<>> places_found{};  ///< of a text: the id of the location
    std::set<std::string_view> texts{};                              ///< that places show
    std::map<std::string, std::uint32_t> listed_homes{};             ///< households with a home, and where that stands

    /// The place of a cell of a row, of a column of it (where the cell may be empty), of the row, of the sheet.
    std::uint32_t place(const Row& row, std::string_view nl);
    std::uint32_t row_place(const Row& row);
    std::uint32_t sheet_place(const Table& table);
    std::uint32_t cell_place(const Table& table, Cell& cell, std::string_view heading);

    void error(std::uint32_t place, Code code, Text why, Text mend);
    void warning(std::uint32_t place, Code code, Text why, Text mend);
    void error(std::uint32_t place, const Fault& fault) { error(place, fault.code, fault.why, fault.mend); }

    /// What is in the cell of a column, read by `read`; none where it is empty, or wrong, which is reported.
    template <class Read>
    auto value(const Row& row, std::string_view nl, Read read)
        -> std::optional<std::variant_alternative_t<0, decltype(read(std::declval<const Cell&>()))>> {
        const Cell* cell = row.at(nl);
        if (cell == nullptr) return std::nullopt;
        auto parsed = read(*cell);
        if (const auto* fault = std::get_if<Fault>(&parsed)) {
            error(place(row, nl), *fault);
            return std::nullopt;
        }
        return std::get<0>(std::move(parsed));
    }
    /// The same of a text.
    std::optional<std::string> text(const Row& row, std::string_view nl);
    /// The same of a text that `read` turns into a word.
    template <class Read>
    auto word(const Row& row, std::string_view nl, Read read)
        -> std::optional<std::variant_alternative_t<0, decltype(read(std::string_view()))>> {
        const auto text_there = text(row, nl);
        if (!text_there) return std::nullopt;
        auto parsed = read(*text_there);
        if (const auto* fault = std::get_if<Fault>(&parsed)) {
            error(place(row, nl), *fault);
            return std::nullopt;
        }
        return std::get<0>(std::move(parsed));
    }
    std::optional<std::vector<std::string>> times(const Row& row, std::string_view nl, Alone alone = {});

    /// An id of a text; reports a text of which nothing is left.
    std::optional<std::string> id(std::string_view text, std::uint32_t at);
    /// The id of a row that makes something: of its Id, where it has one and it is filled, else of `nl`. Reports two texts with one id.
    std::optional<std::string> new_id(const Row& row, std::string_view nl, Named kind);
    /// The id that a text refers to; an id of it where it is none known, which the reader of the scenario reports.
    std::optional<std::string> reference(std::string_view text, std::uint32_t at, Named kind);
    /// The id of the place that a text names, which is added to the locations.
    std::optional<std::string> location(std::string_view text, std::uint32_t at);

    /// Reports an empty cell of a column that must be filled in; false then.
    bool filled(const Row& row, std::string_view nl);
    bool all_filled(const Row& row);

    /// Sets a member from a number in a column, where it has one.
    void set_number(Draft& target, std::string_view key, const Row& row, std::string_view nl, bool whole = true);
    void set_date(Draft& target, std::string_view key, const Row& row, std::string_view nl);
    /// Sets `{"min", "max"}` from a range.
    void set_range(Draft& target, std::string_view key, const Row& row, std::string_view nl);

    /// The text, where it stays as long as the places.
    std::string_view kept(std::string_view text);

    /// A value of the file that stands at a place: what reports are about.
    const Node& node_at(std::uint32_t place);
    /// The member of an object of what lies beneath; null where there is none.
    [[nodiscard]] const Node* below(std::initializer_list<std::string_view> keys) const;
};

/// The id of what lies beneath in a section and is called so; null: no section.
std::optional<std::string> id_below(const Node* section, std::string_view text);

/// The sheets, one after another.
void make_settings(Making& in, const Table& table);
void make_locations(Making& in, const Table& table);
void make_providers(Making& in, const Table& table);
void make_groups(Making& in, const Table& table);
void make_placements(Making& in, const Table& table);
void make_childcare(Making& in, const Table& table);
void make_households(Making& in, const Table& table);
void make_children(Making& in, const Table& table);
void make_participants(Making& in, const Table& table);
void make_appointments(Making& in, const Table& table);
void make_travel(Making& in, const Table& table);

}  // namespace duaal::io::tables
