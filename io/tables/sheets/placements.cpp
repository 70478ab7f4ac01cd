// Werkplekken: a row is a shift for each of its days.

#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/sheets/parts.hpp"

namespace duaal::io::tables {

namespace {

/// The unpaid minutes of a shift for which none are given: 30 over 5½ hours, 45 over 10 (Arbeidstijdenwet, article 5:4).
int usual_break(Stretch time) {
    const int minutes = time.end - time.start;
    return minutes > 10 * 60 ? 45 : minutes > 5 * 60 + 30 ? 30 : 0;
}

class PlacementMaker {
public:
    PlacementMaker(Making& in, const RowsOfOne& one)
        : in_(in),
          one_(one),
          placement_(in.root.member("placements", in.row_place(*one.rows.front())).member(one.id, in.row_place(*one.rows.front()))) {}

    void make() {
        placement_.set("name", one_.name, in_.row_place(*one_.rows.front()));
        if (const Row* row = shared_row(in_, one_, "Werkgever", true))
            if (auto text = in_.text(*row, "Werkgever")) placement_.set("employer", *std::move(text), in_.place(*row, "Werkgever"));
        if (const Row* row = shared_row(in_, one_, "Soort", true))
            if (auto kind = in_.word(*row, "Soort", work_kind_of)) placement_.set("kind", *std::move(kind), in_.place(*row, "Soort"));
        if (const Row* row = shared_row(in_, one_, "Waar", true))
            if (const auto text = in_.text(*row, "Waar"))
                if (auto id = in_.location(*text, in_.place(*row, "Waar")))
                    placement_.set("location", *std::move(id), in_.place(*row, "Waar"));
        make_rest();
        std::map<std::string, std::uint32_t> taken;
        for (const Row* row : one_.rows) make_shifts(*row, taken);
    }

private:
    void make_rest() {
        if (const Row* row = shared_row(in_, one_, "Sector"))
            if (auto text = in_.text(*row, "Sector")) placement_.set("sector", *std::move(text), in_.place(*row, "Sector"));
        if (const Row* row = shared_row(in_, one_, "Niveau"))
            if (auto level = in_.word(*row, "Niveau", level_of)) placement_.set("min_level", *std::move(level), in_.place(*row, "Niveau"));
        if (const Row* row = shared_row(in_, one_, "Werkdagen")) in_.set_range(placement_, "days", *row, "Werkdagen");
        if (const Row* row = shared_row(in_, one_, "Minstens mensen"))
            in_.set_number(placement_, "min_participants", *row, "Minstens mensen");
        if (const Row* row = shared_row(in_, one_, "Hoogstens mensen"))
            in_.set_number(placement_, "max_participants", *row, "Hoogstens mensen");
        if (const Row* row = shared_row(in_, one_, "Van")) in_.set_date(placement_, "from", *row, "Van");
        if (const Row* row = shared_row(in_, one_, "Tot")) in_.set_date(placement_, "until", *row, "Tot");
    }

    void make_shifts(const Row& row, std::map<std::string, std::uint32_t>& taken) {
        in_.filled(row, "Plekken");
        for (const Part& part : parts_of(in_, row, taken, in_.settings.parts, {})) {
            Draft& shift = placement_.member("shifts", in_.row_place(row)).member(part.id, in_.place(row, "Dag"));
            shift.set("time", time_text_of(part), in_.place(row, row.at("Tijd") != nullptr ? "Tijd" : "Begin"));
            in_.set_number(shift, "positions", row, "Plekken");
            in_.set_number(shift, "needed", row, "Nodig");
            make_break(shift, row, part);
        }
    }

    void make_break(Draft& shift, const Row& row, const Part& part) {
        if (row.at("Pauze") != nullptr) {
            if (const auto minutes = in_.value(row, "Pauze", minutes_of))
                shift.set("break", static_cast<std::int64_t>(*minutes), in_.place(row, "Pauze"));
        } else if (const int minutes = usual_break(part.time); minutes > 0) {
            in_.assumed.add(Assumed::breaks, one_.name);
            shift.set("break", static_cast<std::int64_t>(minutes), in_.place(row, "Dag"));
        }
    }

    Making& in_;
    const RowsOfOne& one_;
    Draft& placement_;
};

}  // namespace

void make_placements(Making& in, const Table& table) {
    for (const RowsOfOne& one : rows_of_each(in, table, "Werkplek", Named::placement)) PlacementMaker(in, one).make();
}

}  // namespace duaal::io::tables
