#include "io/scenario/whole/whole.hpp"

namespace duaal::io {

namespace {

constexpr domain::Interval some_time{domain::Day::mon, domain::midnight, domain::end_of_day};

/// A row behind the last of a table, for what a replaced row refers to.
template <class Index, class Row>
Index add_row(domain::Table<Index, Row>& rows) {
    return rows.push_back(Row{});
}

template <class Rows, class Row>
void replace(Rows& rows, const Sound& sound, Row row) {
    std::size_t at = 0;
    for (auto& old : rows) {
        if (at < sound.size() && !sound[at]) {
            row.id = old.id;
            old = row;
        }
        ++at;
    }
}

void replace_supply(Context& in, domain::LocationIndex nowhere) {
    domain::Group group{};
    group.provider = add_row(in.data.providers);
    group.module = add_row(in.data.modules);
    group.sessions = {some_time};
    replace(in.data.groups, in.groups, group);
    domain::Placement placement{};
    placement.location = nowhere;
    placement.shifts.push_back({{}, some_time, domain::Minutes{0}, 0, 0});
    replace(in.data.placements, in.placements, placement);
    domain::Childcare care{};
    care.slots.push_back({{}, some_time, 0});
    replace(in.data.childcare, in.childcare, care);
}

}  // namespace

void replace_unsound_rows(Context& in) {
    const domain::LocationIndex nowhere = add_row(in.data.locations);
    replace_supply(in, nowhere);
    domain::Household household{};
    household.home = nowhere;
    replace(in.data.households, in.households, household);
    household.id.clear();
    domain::Participant participant{};
    participant.household = in.data.households.push_back(household);
    participant.work = domain::WorkWish{};
    replace(in.data.participants, in.participants, participant);
    for (domain::Participant& who : in.data.participants) who.fixed = who.current = std::nullopt;  // they name shifts that are gone now
    in.data.objective = domain::default_objective();
}

}  // namespace duaal::io
