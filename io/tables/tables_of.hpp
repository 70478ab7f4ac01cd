#pragma once
/// The tables of a workbook, one a kind of sheet.

#include <map>
#include <string_view>

#include "io/tables/making.hpp"

namespace duaal::io::tables {

using Tables = std::map<std::string_view, Table>;  ///< by the Dutch name of the sheet

/// Finds them; reports sheets that are missing or stand twice, columns that are missing, stand twice or are about who somebody is, and
/// warns of unknown sheets and columns. The book must stay where it is.
void find_tables(Making& in, Workbook& book, Tables& out);

}  // namespace duaal::io::tables
