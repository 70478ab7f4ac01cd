#pragma once
/// What a workbook does not say and Duaal assumed, counted, so that it is said once.

#include <map>
#include <string>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::io::tables {

enum class Assumed {
    law,
    encoding,
    hidden_sheet,
    hidden_rows,
    place_by_name,
    provider_made,
    household_made,
    own_household,
    working_days,
    school_times,
    ages,
    breaks,
    id_cut
};

class Assumptions {
public:
    /// Once more; `example` is what it was assumed of.
    void add(Assumed what, std::string_view example);

    /// A sentence each, in the order of the list above.
    [[nodiscard]] std::vector<Text> sentences() const;

private:
    struct Count {
        int times = 0;
        std::string first;
    };
    std::map<Assumed, Count> counts_;
};

}  // namespace duaal::io::tables
