#pragma once
/// Dates, `2026-09-01`: SPEC section 1.

#include <optional>
#include <string>
#include <string_view>

#include "io/values/object.hpp"
#include "solver/domain/date.hpp"
#include "solver/domain/supply.hpp"

namespace duaal::io {

/// None where the text is not exactly YYYY-MM-DD or no such day exists; years from 1900 to 2199.
std::optional<domain::Date> parse_date(std::string_view text);

struct DateParts {
    int year;
    int month;
    int day;
};

/// The date that a text was probably meant to be (`1-9-2026`, `1 sept. 2026`, `2026-09-01T00:00:00`), whether or not there is such a
/// day; none where it can be read in no way, or in more than one.
std::optional<DateParts> loose_date(std::string_view text);

/// As parse_date, and reports. Null gives none silently.
std::optional<domain::Date> date(Report& report, const Node* node);

std::string written(domain::Date date);

/// The keys `from` and `until`, either of which may be absent; reports `from` after `until`.
domain::Validity validity(Report& report, Object& object);

/// The same keys, both required.
std::optional<domain::Period> period(Report& report, Object& object);

}  // namespace duaal::io
