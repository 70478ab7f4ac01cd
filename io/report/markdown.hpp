#pragma once
/// Markdown (CommonMark, with tables) of what a user wrote.

#include <ostream>
#include <string>
#include <vector>

namespace duaal::io {

/// The text so that Markdown shows it as it is: no emphasis, link, heading, cell or HTML comes of it.
std::string markdown(const std::string& text);

/// A line of a table. The cells are Markdown already.
void write_row(std::ostream& out, const std::vector<std::string>& cells);

/// The first line of a table, and the one below it.
void write_head(std::ostream& out, const std::vector<std::string>& cells);

}  // namespace duaal::io
