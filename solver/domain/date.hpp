#pragma once
/// Calendar dates and ages: SPEC sections 1 and 5.

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace duaal::domain {

using Date = boost::gregorian::date;

/// Both ends included.
struct Period {
    Date from;
    Date until;

    bool operator==(const Period&) const = default;
};

/// The age in whole months of someone born on `born`, at `at`: the difference in months, less one while the day of the
/// month is not reached (SPEC section 5). Negative before birth.
int age_in_months(Date born, Date at);

}  // namespace duaal::domain
