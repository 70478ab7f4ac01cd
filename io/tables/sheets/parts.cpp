#include "io/tables/sheets/parts.hpp"

#include <algorithm>

#include "io/text/fold.hpp"
#include "io/values/time_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io::tables {

namespace {

/// The end of the id of a slot whose time is a word; empty where it is none.
std::string word_end(const Row& row, const WordEnds& ends) {
    const Cell* time = row.at("Tijd");
    const std::string word = time != nullptr ? folded(time->text) : "";
    if (word == "ochtend" || word == "morning") return ends.morning;
    return word == "middag" || word == "afternoon" ? ends.afternoon : "";
}

/// Tijd, or Begin and Eind; none where it is missing or wrong, which is reported.
std::optional<Stretch> time_of(Making& in, const Row& row, const DayParts& words) {
    if (row.at("Tijd") != nullptr) return in.value(row, "Tijd", [&](const Cell& cell) { return stretch_of(cell, words); });
    const bool has_time = row.table->columns[row.table->kind->column("Tijd")] != 0;
    if (row.at("Begin") == nullptr && row.at("Eind") == nullptr && has_time) {
        in.filled(row, "Tijd");
        return std::nullopt;
    }
    if (!in.filled(row, "Begin") || !in.filled(row, "Eind")) return std::nullopt;
    const auto start = in.value(row, "Begin", moment_of), end = in.value(row, "Eind", moment_of);
    if (!start || !end) return std::nullopt;
    if (*start < *end) return Stretch{*start, *end};
    in.error(in.place(row, "Eind"), "crosses_midnight", tr("\"{1}\" ends before it starts", cell_clock(Stretch{*start, *end})),
             tr("write an end after the start"));
    return std::nullopt;
}

/// The id of Deel; none where it is empty or wrong, which is reported.
std::optional<std::string> own_id(Making& in, const Row& row, std::size_t days) {
    const auto said = in.text(row, "Deel");
    if (!said) return std::nullopt;
    if (days > 1) {
        in.error(in.place(row, "Deel"), "wrong_form", tr("\"{1}\" names one part, but the row has more than one day", shown(*said)),
                 tr("write a row for each day, or leave this empty"));
        return std::nullopt;
    }
    return in.id(*said, in.place(row, "Deel"));
}

}  // namespace

std::vector<RowsOfOne> rows_of_each(Making& in, const Table& table, std::string_view nl, Named kind) {
    std::vector<RowsOfOne> out;
    std::map<std::string, std::size_t> by_id;
    std::size_t above = 0;  ///< of the row above
    for (const Row& row : table.rows) {
        const auto own = in.text(row, "Id");
        const auto name = in.text(row, nl);
        if (!name && !own) {
            if (row.at(nl) == nullptr && !out.empty())
                out[above].rows.push_back(&row);  // a further row of the one above
            else if (row.at(nl) == nullptr)
                in.filled(row, nl);
            continue;
        }
        const auto id = in.id(own.value_or(name.value_or("")), in.place(row, own ? "Id" : nl));
        if (!id) continue;
        const std::string& called = name ? *name : *own;
        const auto [at, is_new] = by_id.emplace(*id, out.size());
        above = at->second;
        if (is_new) {
            out.push_back({*id, called, {&row}});
            in.names[kind].add(*id, {called, row.number, in.place(row, own ? "Id" : nl)});
            continue;
        }
        RowsOfOne& known = out[at->second];
        if (name && folded(*name) == folded(known.name) && *name != known.name)
            in.warning(in.place(row, nl), "similar_names",
                       tr("\"{1}\" is taken for \"{2}\" on row {3}", shown(*name), shown(known.name),
                          static_cast<int>(known.rows.front()->number)),
                       tr("write it in one way"));
        else if (name && *name != known.name)
            in.error(in.place(row, nl), "same_id",
                     tr("\"{1}\" and \"{2}\" on row {3} have one id: {4}", shown(*name), shown(known.name),
                        static_cast<int>(known.rows.front()->number), *id),
                     tr("give one of the two another name, or an Id of its own"));
        known.rows.push_back(&row);
    }
    return out;
}

const Row* shared_row(Making& in, const RowsOfOne& one, std::string_view nl, bool must) {
    const Row* first = nullptr;
    for (const Row* row : one.rows) {
        const Cell* cell = row->at(nl);
        if (cell == nullptr) continue;
        if (first == nullptr)
            first = row;
        else if (plain(first->at(nl)->text) != plain(cell->text))
            in.error(in.place(*row, nl), "rows_disagree",
                     tr("\"{1}\" here, but \"{2}\" on row {3}, for one and the same: {4}", shown(cell->text), shown(first->at(nl)->text),
                        static_cast<int>(first->number), shown(one.name)),
                     tr("fill it in once, or alike in all its rows"));
    }
    if (first == nullptr && must) in.filled(*one.rows.front(), nl);
    return first;
}

std::vector<Part> parts_of(Making& in, const Row& row, std::map<std::string, std::uint32_t>& taken, const DayParts& words,
                           const WordEnds& ends) {
    const bool has_day = in.filled(row, "Dag");
    const auto days = has_day ? in.value(row, "Dag", days_of) : std::nullopt;
    const auto time = time_of(in, row, words);
    if (!days || !time) return {};
    const auto own = own_id(in, row, days->size());
    std::vector<Part> out;
    for (const domain::Day day : *days) {
        const std::string id = own.value_or(std::string(domain::name(day, domain::day_names)) + word_end(row, ends));
        std::string free = id;
        for (int number = 2; !own && taken.contains(free); ++number) free = id + "-" + std::to_string(number);
        if (const auto before = taken.find(free); before != taken.end()) {
            in.error(in.place(row, "Deel"), "same_id",
                     tr("two parts are called \"{1}\", also on row {2}", free, static_cast<int>(before->second)),
                     tr("give one of the two another name"));
            continue;
        }
        taken.emplace(free, row.number);
        out.push_back({free, day, *time});
    }
    return out;
}

std::string time_text_of(const Part& part) {
    return written(
        domain::Interval{part.day, domain::TimeOfDay{domain::Minutes{part.time.start}}, domain::TimeOfDay{domain::Minutes{part.time.end}}});
}

}  // namespace duaal::io::tables
