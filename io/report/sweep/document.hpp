#pragma once
/// A sweep for people: tables, and the curve.

#include "io/document/document.hpp"
#include "io/report/sweep/sweep.hpp"

namespace duaal::io {

/// A line per what-if. A screen shows of it how many are complete, have lessons and work; a sheet all.
DataTable sweep_table(const Sweep& sweep);

/// Of one axis lines of who is complete and who has all lessons; of two a line of who is complete per value of the second.
Chart sweep_chart(const Sweep& sweep);

/// Of one axis that table; of two a table each of who is complete and who has all lessons, a line per value of the first. The curve, and
/// what the signs mean.
Document sweep_document(const Sweep& sweep);

}  // namespace duaal::io
