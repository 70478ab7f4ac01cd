#pragma once
/// How far a search is, for whoever waits: one line with a bar on a terminal, plain lines elsewhere.

#include <ostream>

#include "io/text/text.hpp"
#include "solver/assign/solve.hpp"

namespace duaal::cli {

class ProgressLine {
public:
    ProgressLine(std::ostream& err, bool terminal, std::size_t levels, io::Language language)
        : err_(err), terminal_(terminal), levels_(levels), language_(language) {}

    /// Plain lines come at most once a second, and at every new level.
    void show(const assign::Progress& progress);

    /// Wipes the bar.
    void finish();

private:
    std::ostream& err_;
    bool terminal_;
    std::size_t levels_;
    io::Language language_;
    double last_ = -1;
    std::size_t last_level_ = 0;
};

/// How far value and bound are apart, as a percentage of the value.
double gap_percentage(std::int64_t value, std::int64_t bound);

}  // namespace duaal::cli
