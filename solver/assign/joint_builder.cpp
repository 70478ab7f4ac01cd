#include "solver/assign/joint_builder.hpp"

#include <algorithm>

#include "solver/domain/magnitude.hpp"

namespace duaal::assign {

using namespace domain;

JointBuilder::JointBuilder(const Scenario& scenario, WeekTable weeks, std::vector<CareRows> care, const JointVariant& variant)
    : scenario_(scenario),
      variant_(variant),
      first_level_(variant.floors.empty() ? 0 : 1),
      out_{&scenario,
           std::move(weeks),
           std::move(care),
           {},
           Program(first_level_ + scenario.objective().size() + (variant.near != nullptr ? 1 : 0))},
      groups_(scenario.groups().size()),
      placements_(scenario.placements().size()),
      shifts_(scenario.placements().size()),
      placement_feature_(scenario.placements().size()),
      member_number_(scenario.participants().size()) {
    for (const HouseholdIndex h : scenario.households().indices())
        for (std::size_t m = 0; m < scenario.members(h).size(); ++m) member_number_[scenario.members(h)[m].value] = m;
}

JointProgram JointBuilder::build() && {
    count_reach();
    for (Shared& group : groups_) add_shared_rows(group);
    for (Shared& placement : placements_) add_shared_rows(placement);
    add_shift_rows();
    add_care_rows();
    add_fairness_rows();
    add_weeks();
    add_open_variables();
    add_coverage_variables();
    add_fairness_variable();
    add_care_variables();
    add_gains();
    out_.program.finish(scenario_.participants().size());
    return std::move(out_);
}

void JointBuilder::count_reach() {
    for (const GroupIndex g : scenario_.groups().indices()) {
        groups_[g].seats = scenario_.groups()[g].capacity;
        groups_[g].min_size = scenario_.groups()[g].min_size;
    }
    for (const PlacementIndex w : scenario_.placements().indices()) {
        const Placement& placement = scenario_.placements()[w];
        shifts_[w].resize(placement.shifts.size());
        placements_[w].seats = placement.max_participants.value_or(static_cast<int>(scenario_.participants().size()));
        placements_[w].min_size = placement.min_participants;
    }
    for (const ParticipantIndex p : scenario_.participants().indices()) {
        std::map<GroupIndex, bool> groups;
        std::map<PlacementIndex, bool> placements;
        std::map<std::pair<PlacementIndex, ShiftIndex>, bool> shifts;
        for (std::uint32_t at = out_.weeks.begin(p); at < out_.weeks.end(p); ++at) {
            const Week& week = out_.weeks[at];
            for (const Lesson& lesson : out_.weeks.lessons(week)) groups[variant_.twins.first(lesson.group)] = true;
            if (week.shift_count > 0) placements[week.placement] = true;
            for (const ShiftIndex shift : out_.weeks.shifts(week)) shifts[{week.placement, shift}] = true;
        }
        const auto reach = [&](Shared& shared) {
            ++shared.reach;
            if (shared.min_size > 1) shared.link[p.value] = 0;
        };
        for (const auto& [group, used] : groups) reach(groups_[group]);
        for (const auto& [placement, used] : placements) reach(placements_[placement]);
        for (const auto& [shift, used] : shifts) ++shifts_[shift.first][shift.second.value].reach;
    }
}

void JointBuilder::add_shared_rows(Shared& shared) {
    if (shared.reach == 0) return;
    Program& program = out_.program;
    const bool opens = shared.min_size > 1;
    if (shared.reach > shared.seats) shared.capacity = program.add_row(-infinite, opens ? 0 : shared.seats);
    if (!opens) return;
    shared.minimum = program.add_row(0, infinite);
    for (auto& [participant, row] : shared.link) row = program.add_row(-infinite, 0);
}

void JointBuilder::add_shift_rows() {
    const bool coverage = uses(Term::coverage);
    for (const PlacementIndex w : scenario_.placements().indices()) {
        for (const ShiftIndex s : scenario_.placements()[w].shifts.indices()) {
            const Shift& shift = scenario_.placements()[w].shifts[s];
            ShiftRows& rows = shifts_[w][s.value];
            if (rows.reach > shift.positions)
                rows.positions = out_.program.add_row(-infinite, placements_[w].min_size > 1 ? 0 : shift.positions);
            if (coverage && shift.needed > 0 && rows.reach > 0) rows.coverage = out_.program.add_row(-infinite, 0);
        }
    }
}

void JointBuilder::add_care_rows() {
    std::map<std::pair<ChildcareIndex, SlotIndex>, std::map<std::pair<std::size_t, ChildIndex>, bool>> takers;
    for (std::size_t h = 0; h < out_.care.size(); ++h) {
        care_row_start_.push_back(static_cast<Row>(out_.program.rows()));
        for (const CareRow& row : out_.care[h].rows()) out_.program.add_row(-infinite, row.upper);
        for (const CareVariable& variable : out_.care[h].variables())
            for (const SlotIndex slot : variable.slots) takers[{variable.childcare, slot}][{h, variable.child}] = true;
    }
    for (const auto& [slot, children] : takers) {
        const int places = scenario_.childcare()[slot.first].slots[slot.second].places;
        if (static_cast<int>(children.size()) > places) places_[slot] = out_.program.add_row(-infinite, places);
    }
}

void JointBuilder::add_fairness_rows() {
    if (!uses(Term::fairness)) return;
    for (const TagIndex tag : scenario_.policy().fairness_tags) {
        int heads = 0;
        for (const Participant& participant : scenario_.participants())
            heads += static_cast<int>(std::count(participant.tags.begin(), participant.tags.end(), tag));
        if (heads > 0) fairness_.push_back({tag, heads, out_.program.add_row(-infinite, 0)});
    }
}

void JointBuilder::enter_shared(const Shared& shared, const Week& week, std::vector<Entry>& into) const {
    if (shared.capacity) into.push_back({*shared.capacity, 1});
    if (shared.minimum) into.push_back({*shared.minimum, 1});
    if (const auto link = shared.link.find(week.participant.value); link != shared.link.end()) into.push_back({link->second, 1});
}

std::vector<Entry> JointBuilder::entries_of(const Week& week) const {
    std::vector<Entry> entries;
    for (const Lesson& lesson : out_.weeks.lessons(week)) enter_shared(groups_[variant_.twins.first(lesson.group)], week, entries);
    if (week.shift_count > 0) enter_shared(placements_[week.placement], week, entries);
    for (const ShiftIndex shift : out_.weeks.shifts(week)) {
        const ShiftRows& rows = shifts_[week.placement][shift.value];
        if (rows.positions) entries.push_back({*rows.positions, 1});
        if (rows.coverage) entries.push_back({*rows.coverage, -1});
    }
    const Participant& participant = scenario_.participants()[week.participant];
    if (week.status == Status::complete)
        for (const FairnessRow& row : fairness_)
            if (std::find(participant.tags.begin(), participant.tags.end(), row.tag) != participant.tags.end())
                entries.push_back({row.row, -1000});
    const CareRows& care = out_.care[participant.household.value];
    for (const Row row : care.rows_of(out_.weeks, member_number_[week.participant.value], week))
        entries.push_back({care_row_start_[participant.household.value] + row, care.rows()[row].week_sign});
    return entries;
}

/// Group, placement and shift numbers do not meet: shifts of a placement follow the placement, placements follow the groups.
std::vector<std::uint32_t> JointBuilder::features_of(const Week& week) const {
    std::vector<std::uint32_t> features;
    for (const Lesson& lesson : out_.weeks.lessons(week)) features.push_back(lesson.group.value);
    if (week.shift_count > 0) features.push_back(placement_feature_[week.placement]);
    for (const ShiftIndex shift : out_.weeks.shifts(week)) features.push_back(placement_feature_[week.placement] + 1 + shift.value);
    std::sort(features.begin(), features.end());
    return features;
}

void JointBuilder::add_weeks() {
    auto next = static_cast<std::uint32_t>(scenario_.groups().size());
    for (const PlacementIndex w : scenario_.placements().indices()) {
        placement_feature_[w] = next;
        next += 1 + static_cast<std::uint32_t>(scenario_.placements()[w].shifts.size());
    }
    for (std::size_t at = 0; at < out_.weeks.size(); ++at) {
        const Week& week = out_.weeks[at];
        out_.program.add_week(week.participant.value, scenario_.participants()[week.participant].household.value, entries_of(week),
                              features_of(week));
    }
}

void JointBuilder::add_open(const Shared& shared, std::vector<Entry> entries) {
    if (shared.capacity) entries.push_back({*shared.capacity, -static_cast<double>(shared.seats)});
    entries.push_back({*shared.minimum, -static_cast<double>(shared.min_size)});
    for (const auto& [participant, row] : shared.link) entries.push_back({row, -1});
    out_.program.add_auxiliary(nobody, 1, Implied::least, entries);
}

void JointBuilder::add_open_variables() {
    for (const Shared& group : groups_)
        if (group.minimum) add_open(group, {});
    for (const PlacementIndex w : scenario_.placements().indices()) {
        if (!placements_[w].minimum) continue;
        std::vector<Entry> entries;
        for (const ShiftIndex s : scenario_.placements()[w].shifts.indices())
            if (const auto row = shifts_[w][s.value].positions)
                entries.push_back({*row, -static_cast<double>(scenario_.placements()[w].shifts[s].positions)});
        add_open(placements_[w], std::move(entries));
    }
}

void JointBuilder::add_coverage_variables() {
    for (const PlacementIndex w : scenario_.placements().indices())
        for (const ShiftIndex s : scenario_.placements()[w].shifts.indices())
            if (const auto row = shifts_[w][s.value].coverage) {
                const Entry entry{*row, 1};
                const Variable filled =
                    out_.program.add_auxiliary(nobody, scenario_.placements()[w].shifts[s].needed, Implied::most, {&entry, 1});
                add_gain(filled, Term::coverage, 1);
            }
}

void JointBuilder::add_fairness_variable() {
    if (fairness_.empty()) return;
    std::vector<Entry> entries;
    for (const FairnessRow& row : fairness_) entries.push_back({row.row, static_cast<double>(row.heads)});
    add_gain(out_.program.add_auxiliary(nobody, all_complete, Implied::most, entries), Term::fairness, 1);
}

void JointBuilder::add_care_variables() {
    for (std::size_t h = 0; h < out_.care.size(); ++h) {
        out_.care_start.push_back(static_cast<Variable>(out_.program.variables()));
        for (const CareVariable& variable : out_.care[h].variables()) {
            std::vector<Entry> entries;
            for (const Entry& entry : variable.entries) entries.push_back({care_row_start_[h] + entry.row, entry.coefficient});
            for (const SlotIndex slot : variable.slots)
                if (const auto row = places_.find({variable.childcare, slot}); row != places_.end()) entries.push_back({row->second, 1});
            const Variable added = out_.program.add_auxiliary(static_cast<std::uint32_t>(h), 1, variable.implied, entries);
            add_gain(added, Term::cost, variable.cost);
        }
    }
}

}  // namespace duaal::assign
