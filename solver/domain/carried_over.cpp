#include "solver/domain/carried_over.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace duaal::domain {

namespace {

template <class Index, class Row>
std::map<std::string, Index> by_id(const Table<Index, Row>& rows) {
    std::map<std::string, Index> found;
    for (const Index index : rows.indices()) found.emplace(rows[index].id, index);
    return found;
}

class Carrier {
public:
    Carrier(const Scenario& from, const Scenario& to)
        : from_(from), to_(to), groups_(by_id(to.groups())), placements_(by_id(to.placements())) {}

    /// Nothing where a part of it is unknown there.
    [[nodiscard]] std::optional<Timetable> week(const Timetable& week) const {
        Timetable out;
        for (const Lesson& lesson : week.learning) {
            const auto group = groups_.find(from_.groups()[lesson.group].id);
            if (group == groups_.end()) return std::nullopt;
            const ModuleIndex module = to_.groups()[group->second].module;
            if (to_.modules()[module] != from_.modules()[lesson.module]) return std::nullopt;
            out.learning.push_back({module, group->second});
        }
        for (const WorkChoice& choice : week.work) {
            const auto work = this->work(choice);
            if (!work) return std::nullopt;
            out.work.push_back(*work);
        }
        std::ranges::sort(out.learning);
        return out;
    }

private:
    [[nodiscard]] std::optional<WorkChoice> work(const WorkChoice& choice) const {
        const Placement& before = from_.placements()[choice.placement];
        const auto placement = placements_.find(before.id);
        if (placement == placements_.end()) return std::nullopt;
        const auto shifts = by_id(to_.placements()[placement->second].shifts);
        WorkChoice out{placement->second, {}};
        for (const ShiftIndex shift : choice.shifts) {
            const auto found = shifts.find(before.shifts[shift].id);
            if (found == shifts.end()) return std::nullopt;
            out.shifts.push_back(found->second);
        }
        std::ranges::sort(out.shifts);
        return out;
    }

    const Scenario& from_;
    const Scenario& to_;
    std::map<std::string, GroupIndex> groups_;
    std::map<std::string, PlacementIndex> placements_;
};

}  // namespace

Plan carried_over(const Scenario& from, const Plan& plan, const Scenario& to) {
    Plan out{Table<ParticipantIndex, Timetable>(to.participants().size()), Table<HouseholdIndex, HouseholdCare>(to.households().size())};
    for (const HouseholdIndex h : to.households().indices()) out.care[h] = HouseholdCare(to.households()[h].children.size());
    const Carrier carrier(from, to);
    const auto people = by_id(to.participants());
    for (const ParticipantIndex p : from.participants().indices())
        if (const auto found = people.find(from.participants()[p].id); found != people.end())
            if (auto week = carrier.week(plan.timetables[p])) out.timetables[found->second] = *std::move(week);
    return out;
}

}  // namespace duaal::domain
