#pragma once
/// A sweep for people: a table for the screen, one for a spreadsheet, and the curve.

#include <ostream>
#include <string>

#include "io/report/chart.hpp"
#include "io/report/sweep.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// Of one axis a line per value; of two a table each of who is complete and who has all lessons, a line per value of the first.
void write_sweep(std::ostream& out, const Sweep& sweep, Language language);

/// A line per what-if; in Dutch with `;` and a decimal comma.
std::string sweep_csv(const Sweep& sweep, Language language);

/// Of one axis lines of who is complete and who has all lessons; of two a line of who is complete per value of the second.
Chart sweep_chart(const Sweep& sweep, Language language);

}  // namespace duaal::io
