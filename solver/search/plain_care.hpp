#pragma once
/// Childcare beside given weeks of a household's members, by plain backtracking.

#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "solver/search/plain_household.hpp"
#include "solver/search/plain_week.hpp"

namespace duaal::search::plain {

/// Goes through the children and the days; on each it tries no childcare and every set of slots of each childcare that
/// covers the child. At the end it counts: enough slots at each childcare, places enough for all.
class CareSearch {
public:
    CareSearch(const domain::Scenario& scenario, domain::HouseholdIndex household);

    /// `weeks`: by member. Takes a step from `steps` for every set of slots.
    Proof find(const std::vector<const domain::Timetable*>& weeks, std::uint64_t& steps);

private:
    struct Option {
        domain::ChildcareIndex childcare;
        std::vector<domain::SlotIndex> slots;
    };
    struct Span {
        domain::TimeOfDay start;
        domain::TimeOfDay end;
    };
    /// What a member does on a day.
    struct Doing {
        domain::Interval time;  ///< door to door
        bool away;
        Event event;
    };
    struct Task {
        domain::ChildIndex child;
        domain::Day day;
    };

    void add_child(domain::ChildIndex child);
    [[nodiscard]] std::vector<Option> options_for(const Task& task) const;
    [[nodiscard]] bool may_go(domain::ChildIndex child, const domain::Childcare& childcare) const;
    void add_doings(const std::vector<const domain::Timetable*>& weeks);
    Proof choose(std::size_t task, std::uint64_t& steps);
    [[nodiscard]] bool covered(const Task& task, const Option& option) const;
    [[nodiscard]] std::vector<Span> covers(const Task& task, const Option& option) const;
    [[nodiscard]] std::vector<Span> pieces(const Task& task, const Option& option) const;
    [[nodiscard]] bool others_busy(std::size_t member, domain::Day day, domain::TimeOfDay at) const;
    [[nodiscard]] bool slots_have_items(const Option& option) const;
    [[nodiscard]] bool inside_slot(const Doing& doing, const domain::Childcare& childcare, const domain::Slot& slot) const;
    [[nodiscard]] bool totals_hold() const;
    bool take(const Task& task, const Option& option, int by);

    const domain::Scenario& scenario_;
    domain::HouseholdIndex index_;
    const domain::Household& household_;
    std::vector<Task> tasks_;                   ///< a child that needs care, on a day
    std::vector<std::vector<Option>> options_;  ///< by task
    std::vector<std::vector<Doing>> doings_;    ///< by member
    std::map<std::pair<domain::ChildIndex, domain::ChildcareIndex>, int> slots_;
    std::map<std::pair<domain::ChildcareIndex, domain::SlotIndex>, int> places_;
};

}  // namespace duaal::search::plain
