#include "solver/model/propagators/exclusions.hpp"
#include "solver/model/propagators/total.hpp"
#include "solver/model/rules/week_rules.hpp"

namespace duaal::model {

using namespace domain;

namespace {

/// Every required module with every chosen one.
void exclude_lone_modules(const WeekPosting& posting, ExclusionTable& table) {
    const auto& wishes = posting.week.participant().learning;
    for (std::size_t required = 0; required < wishes.size(); ++required) {
        if (wishes[required].optional || !posting.variable(required).in(0)) continue;
        for (std::size_t other = 0; other < wishes.size(); ++other) {
            if (other == required) continue;
            for (const int value : posting.values(other))
                if (value != 0) table.exclude(required, 0, other, value);
        }
    }
}

void exclude_foreign_shifts(const WeekPosting& posting, ExclusionTable& table) {
    const Week& week = posting.week;
    for (const int placement : posting.values(week.placement()))
        for (std::size_t day = week.placement() + 1; day < week.variables(); ++day)
            for (const int shift : posting.values(day))
                if (shift != 0 &&
                    (placement == 0 || posting.option(week.placement(), placement).placement != posting.option(day, shift).placement))
                    table.exclude(week.placement(), placement, day, shift);
}

/// A chosen placement has at least one shift: shifts less placements are not negative.
TotalTable shift_of_placement(const WeekPosting& posting) {
    TotalTable table{posting.rows(TotalTable::Weight{}), 0, std::numeric_limits<std::int64_t>::max()};
    for (std::size_t i = posting.week.placement(); i < posting.size(); ++i)
        for (const int value : posting.values(i))
            if (value != 0) table.weights[i][static_cast<std::size_t>(value)] = {i == posting.week.placement() ? -1 : 1, false};
    return table;
}

}  // namespace

void post_structure(const WeekPosting& posting) {
    if (posting.space.failed()) return;
    ExclusionTable table(posting);
    exclude_lone_modules(posting, table);
    exclude_foreign_shifts(posting, table);
    post_exclusions(posting, std::move(table));
    post_total(posting, shift_of_placement(posting));
}

}  // namespace duaal::model
