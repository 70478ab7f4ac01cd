#include <algorithm>

#include "solver/model/propagators/busy_days.hpp"
#include "solver/model/rules/week_rules.hpp"

namespace duaal::model {

using namespace domain;

namespace {

std::uint8_t bit(Day day) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(day)); }

}  // namespace

void post_free_days(const WeekPosting& posting) {
    if (posting.space.failed()) return;
    BusyDaysTable table{posting.rows(std::uint8_t{0})};
    table.max = days_in_week - posting.week.scenario().policy().free_days;
    for (const Item& appointment : posting.week.appointments())
        if (appointment.work) table.always |= bit(appointment.day);
    for (std::size_t i = 0; i < posting.size(); ++i)
        for (const int value : posting.values(i))
            for (const Item& item : posting.option(i, value).items) table.days[i][static_cast<std::size_t>(value)] |= bit(item.day);
    post_busy_days(posting, std::move(table));
}

}  // namespace duaal::model
