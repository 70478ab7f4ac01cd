#include "solver/assign/care_rows.hpp"

#include <algorithm>

#include "solver/assign/care_builder.hpp"

namespace duaal::assign {

using namespace domain;

CareRows::CareRows(const Scenario& scenario, const WeekTable& weeks, HouseholdIndex household) {
    for (const ParticipantIndex p : scenario.members(household)) {
        members_.emplace_back(scenario, weeks, p);
        impossible_.emplace_back(members_.back().items().size(), false);
        rows_of_item_.emplace_back(members_.back().items().size());
    }
    CareBuilder(scenario, household, *this).run();
    for (Row row = 0; row < rows_.size(); ++row)
        for (std::size_t m = 0; m < members_.size(); ++m)
            for (const ItemNumber item : rows_[row].items[m]) rows_of_item_[m][item].push_back(row);
}

std::vector<Row> CareRows::rows_of(const WeekTable& weeks, std::size_t member, const Week& week) const {
    std::vector<Row> rows;
    if (rows_.empty()) return rows;
    for (const ItemNumber item : members_[member].of(weeks, week))
        rows.insert(rows.end(), rows_of_item_[member][item].begin(), rows_of_item_[member][item].end());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool CareRows::impossible(const WeekTable& weeks, std::size_t member, const Week& week) const {
    for (const ItemNumber item : members_[member].of(weeks, week))
        if (impossible_[member][item]) return true;
    return false;
}

}  // namespace duaal::assign
