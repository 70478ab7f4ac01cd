#include "solver/search/plain_care.hpp"

#include <algorithm>

namespace duaal::search::plain {

using namespace domain;

CareSearch::CareSearch(const Scenario& scenario, HouseholdIndex household)
    : scenario_(scenario), index_(household), household_(scenario.households()[household]) {
    for (const ChildIndex child : household_.children.indices()) add_child(child);
}

void CareSearch::add_child(ChildIndex index) {
    const Child& child = household_.children[index];
    const Date start = scenario_.period().from;
    if (child.born > start) return;
    const bool young = age_in_months(child.born, start) < 12 * scenario_.policy().care_until_age;
    if (!child.needs_care.value_or(young)) return;
    for (const Day day : all_days) {
        tasks_.push_back({index, day});
        options_.push_back(options_for(tasks_.back()));
    }
}

bool CareSearch::may_go(ChildIndex child, const Childcare& childcare) const {
    const int age = age_in_months(household_.children[child].born, scenario_.period().from);
    if (age < childcare.min_months || age >= childcare.max_months) return false;
    if (childcare.onsite || !childcare.location) return true;
    const Policy& policy = scenario_.policy();
    return scenario_.travel(household_.home, *childcare.location, policy.care_mode) <= policy.max_care_trip;
}

std::vector<CareSearch::Option> CareSearch::options_for(const Task& task) const {
    std::vector<Option> options{{}};
    for (const ChildcareIndex index : scenario_.childcare().indices()) {
        const Childcare& childcare = scenario_.childcare()[index];
        if (!may_go(task.child, childcare)) continue;
        std::vector<Option> sets{{index, {}}};
        for (const SlotIndex slot : childcare.slots.indices()) {
            if (childcare.slots[slot].time.day != task.day || childcare.slots[slot].places == 0) continue;
            const std::vector<Option> without = sets;
            for (Option with : without) {
                with.slots.push_back(slot);
                sets.push_back(std::move(with));
            }
        }
        options.insert(options.end(), sets.begin() + 1, sets.end());
    }
    return options;
}

Proof CareSearch::find(const std::vector<const Timetable*>& weeks, std::uint64_t& steps) {
    if (tasks_.empty()) return Proof::some;
    add_doings(weeks);
    return choose(0, steps);
}

void CareSearch::add_doings(const std::vector<const Timetable*>& weeks) {
    doings_.assign(weeks.size(), {});
    for (std::size_t m = 0; m < weeks.size(); ++m) {
        const ParticipantIndex member = scenario_.members(index_)[m];
        std::vector<Event> events = chosen_events(scenario_, member, *weeks[m]);
        for (const Event& appointment : appointment_events(scenario_, member))
            if (!appointment.at_home) events.push_back(appointment);
        for (const Event& event : events) doings_[m].push_back({door_to_door(scenario_, member, event), !event.at_home, event});
    }
}

Proof CareSearch::choose(std::size_t at, std::uint64_t& steps) {
    if (at == tasks_.size()) return totals_hold() ? Proof::some : Proof::none;
    const Task& task = tasks_[at];
    for (const Option& option : options_[at]) {
        if (steps == 0) return Proof::stopped;
        --steps;
        if (!covered(task, option) || !slots_have_items(option)) continue;
        const bool free = take(task, option, 1);
        const Proof proof = free ? choose(at + 1, steps) : Proof::none;
        take(task, option, -1);
        if (proof != Proof::none) return proof;
    }
    return Proof::none;
}

bool CareSearch::take(const Task& task, const Option& option, int by) {
    bool free = true;
    if (!option.slots.empty()) slots_[{task.child, option.childcare}] += by * static_cast<int>(option.slots.size());
    for (const SlotIndex slot : option.slots) {
        int& taken = places_[{option.childcare, slot}];
        taken += by;
        free = free && taken <= scenario_.childcare()[option.childcare].slots[slot].places;
    }
    return free;
}

bool CareSearch::totals_hold() const {
    return std::all_of(slots_.begin(), slots_.end(), [&](const auto& entry) {
        return entry.second == 0 || entry.second >= scenario_.childcare()[entry.first.second].min_slots;
    });
}

/// Whoever is left alone is so first when somebody leaves, when the last other gets busy, or when a cover ends.
bool CareSearch::covered(const Task& task, const Option& option) const {
    const std::vector<Span> covers_of_day = covers(task, option);
    std::vector<TimeOfDay> moments;
    for (const Span& cover : covers_of_day) moments.push_back(cover.end);
    for (const auto& doings : doings_)
        for (const Doing& doing : doings)
            if (doing.time.day == task.day) moments.push_back(doing.time.start);
    const auto is_covered = [&](TimeOfDay at) {
        return std::any_of(covers_of_day.begin(), covers_of_day.end(), [&](const Span& s) { return s.start <= at && at < s.end; });
    };
    for (std::size_t m = 0; m < doings_.size(); ++m)
        for (const Doing& doing : doings_[m]) {
            if (doing.time.day != task.day || !doing.away || !doing.event.item) continue;
            for (const TimeOfDay at : moments)
                if (doing.time.start <= at && at < doing.time.end && others_busy(m, task.day, at) && !is_covered(at)) return false;
        }
    return true;
}

bool CareSearch::others_busy(std::size_t member, Day day, TimeOfDay at) const {
    for (std::size_t other = 0; other < doings_.size(); ++other) {
        const bool busy = std::any_of(doings_[other].begin(), doings_[other].end(), [&](const Doing& doing) {
            return doing.time.day == day && doing.time.start <= at && at < doing.time.end;
        });
        if (other != member && !busy) return false;
    }
    return true;
}

std::vector<CareSearch::Span> CareSearch::covers(const Task& task, const Option& option) const {
    std::vector<Span> covers;
    for (const Span& piece : pieces(task, option)) {
        const Minutes handover = scenario_.policy().handover;
        if (piece.start + handover < piece.end - handover) covers.push_back({piece.start + handover, piece.end - handover});
    }
    for (const Carer& carer : household_.carers)
        for (const Interval& time : carer.available)
            if (time.day == task.day) covers.push_back({time.start, time.end});
    const Childcare* childcare = option.slots.empty() ? nullptr : &scenario_.childcare()[option.childcare];
    if (childcare == nullptr || !childcare->onsite) return covers;
    for (const auto& doings : doings_)
        for (const Doing& doing : doings)
            if (std::any_of(option.slots.begin(), option.slots.end(),
                            [&](SlotIndex slot) { return inside_slot(doing, *childcare, childcare->slots[slot]); }))
                covers.push_back({doing.time.start, doing.time.end});
    return covers;
}

std::vector<CareSearch::Span> CareSearch::pieces(const Task& task, const Option& option) const {
    std::vector<Span> pieces;
    for (const Interval& time : household_.children[task.child].school)
        if (time.day == task.day) pieces.push_back({time.start, time.end});
    for (const SlotIndex slot : option.slots) {
        const Childcare& childcare = scenario_.childcare()[option.childcare];
        if (!childcare.onsite) pieces.push_back({childcare.slots[slot].time.start, childcare.slots[slot].time.end});
    }
    // join any two that are near, until none are
    for (std::size_t i = 0; i < pieces.size(); ++i)
        for (std::size_t j = 0; j < pieces.size(); ++j) {
            const Minutes join = scenario_.policy().care_join;
            if (i == j || pieces[j].start - pieces[i].end > join || pieces[i].start - pieces[j].end > join) continue;
            const Span both{std::min(pieces[i].start, pieces[j].start), std::max(pieces[i].end, pieces[j].end)};
            pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(std::max(i, j)));
            pieces[std::min(i, j)] = both;
            i = static_cast<std::size_t>(-1);  // from the start again
            break;
        }
    return pieces;
}

bool CareSearch::inside_slot(const Doing& doing, const Childcare& childcare, const Slot& slot) const {
    const Interval& time = doing.event.time;
    return doing.event.item && doing.away && doing.event.place == *childcare.location && time.day == slot.time.day &&
           slot.time.start <= time.start && time.end <= slot.time.end;
}

bool CareSearch::slots_have_items(const Option& option) const {
    if (option.slots.empty() || !scenario_.childcare()[option.childcare].onsite) return true;
    const Childcare& childcare = scenario_.childcare()[option.childcare];
    return std::all_of(option.slots.begin(), option.slots.end(), [&](SlotIndex slot) {
        return std::any_of(doings_.begin(), doings_.end(), [&](const std::vector<Doing>& doings) {
            return std::any_of(doings.begin(), doings.end(),
                               [&](const Doing& doing) { return inside_slot(doing, childcare, childcare.slots[slot]); });
        });
    });
}

}  // namespace duaal::search::plain
