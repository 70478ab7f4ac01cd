#pragma once
/// Werkplekken and Opvang: several rows are one placement or childcare, and a row is a shift or slot for each of its days.

#include <map>
#include <string>
#include <vector>

#include "io/tables/making.hpp"

namespace duaal::io::tables {

/// The rows of one placement or childcare, in order.
struct RowsOfOne {
    std::string id, name;
    std::vector<const Row*> rows;
};

/// Of a whole table; `nl` is the column of the name. Reports a first row without a name, and warns of two names with one id.
std::vector<RowsOfOne> rows_of_each(Making& in, const Table& table, std::string_view nl, Named kind);

/// The row that says what all rows share in a column: the first that is filled. Reports others that say something else, and none where
/// the column must be filled in. Null where all are empty.
const Row* shared_row(Making& in, const RowsOfOne& one, std::string_view nl, bool must = false);

/// A shift or slot: its id, day and time.
struct Part {
    std::string id;
    domain::Day day;
    Stretch time;
};

/// Of one row; reports what is wrong in its Dag, Tijd, Begin, Eind and Deel. `taken` are the ids of the rows before. `word_ends`: what
/// an id gets behind its day where Tijd is the word for a morning or an afternoon.
struct WordEnds {
    std::string morning, afternoon;
};
std::vector<Part> parts_of(Making& in, const Row& row, std::map<std::string, std::uint32_t>& taken, const DayParts& words,
                           const WordEnds& ends);

/// `mon 09:00-12:00`
std::string time_text_of(const Part& part);

}  // namespace duaal::io::tables
