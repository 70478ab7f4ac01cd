#include "solver/assign/week_table.hpp"

#include <algorithm>
#include <atomic>

#include "solver/assign/parallel.hpp"
#include "solver/model/cost.hpp"
#include "solver/search/weeks.hpp"

namespace duaal::assign {

namespace {

using namespace domain;

/// The status of an allowed, non-empty week: SPEC section 5. Any lessons in it are all the required ones.
Status status_of_week(const Participant& participant, const Timetable& week) {
    if (week.learning.empty() && !participant.learning.empty()) return Status::work;
    return participant.work && week.work.empty() ? Status::learning : Status::complete;
}

bool keeps(const PartialTimetable& current, const Timetable& week, const Twins& twins) {
    if (current.gone) return false;
    for (const Lesson& lesson : current.learning)
        if (std::none_of(week.learning.begin(), week.learning.end(), [&](const Lesson& chosen) {
                return chosen.module == lesson.module && twins.first(chosen.group) == twins.first(lesson.group);
            }))
            return false;
    if (!current.work) return true;
    if (week.work.empty() || week.work.front().placement != current.work->placement) return false;
    if (current.work->shifts.empty()) return true;
    auto mine = week.work.front().shifts, theirs = current.work->shifts;
    std::sort(mine.begin(), mine.end());
    std::sort(theirs.begin(), theirs.end());
    return mine == theirs;
}

}  // namespace

WeekTable WeekTable::enumerate(const Scenario& scenario, const Twins& twins, int threads, const std::function<bool()>& stop) {
    const std::size_t count = scenario.participants().size();
    std::vector<WeekTable> parts(count);
    std::atomic<bool> stopped = false;
    parallel_for(count, threads, [&](std::size_t at) {
        if (stopped || stop()) {
            stopped = true;
            return;
        }
        const ParticipantIndex p{static_cast<std::uint32_t>(at)};
        std::size_t visited = 0;
        search::enumerate_weeks(scenario, p, [&](const Timetable& week) {
            parts[at].append(scenario, twins, p, week);
            if (++visited % 4096 == 0 && stop()) stopped = true;
            return !stopped;
        });
    });
    WeekTable table;
    for (WeekTable& part : parts) {
        table.append(part);
        part = {};
    }
    table.complete_ = !stopped;
    return table;
}

void WeekTable::append(const Scenario& scenario, const Twins& twins, ParticipantIndex p, const Timetable& timetable) {
    const Participant& participant = scenario.participants()[p];
    Week week{};
    week.participant = p;
    week.first_lesson = static_cast<std::uint32_t>(lessons_.size());
    week.first_shift = static_cast<std::uint32_t>(shifts_.size());
    week.lesson_count = static_cast<std::uint8_t>(timetable.learning.size());
    lessons_.insert(lessons_.end(), timetable.learning.begin(), timetable.learning.end());
    if (!timetable.work.empty()) {
        const WorkChoice& work = timetable.work.front();
        week.placement = work.placement;
        week.shift_count = static_cast<std::uint8_t>(work.shifts.size());
        shifts_.insert(shifts_.end(), work.shifts.begin(), work.shifts.end());
    }
    week.status = status_of_week(participant, timetable);
    week.kept = participant.current && keeps(*participant.current, timetable, twins);
    week.cost = model::week_cost(scenario, p, timetable);
    weeks_.push_back(week);
}

void WeekTable::append(const WeekTable& other) {
    const auto lesson_shift = static_cast<std::uint32_t>(lessons_.size());
    const auto shift_shift = static_cast<std::uint32_t>(shifts_.size());
    for (Week week : other.weeks_) {
        week.first_lesson += lesson_shift;
        week.first_shift += shift_shift;
        weeks_.push_back(week);
    }
    lessons_.insert(lessons_.end(), other.lessons_.begin(), other.lessons_.end());
    shifts_.insert(shifts_.end(), other.shifts_.begin(), other.shifts_.end());
    starts_.push_back(static_cast<std::uint32_t>(weeks_.size()));
}

void WeekTable::append(const WeekTable& other, Week week) {
    const auto lessons = other.lessons(week);
    const auto shifts = other.shifts(week);
    week.first_lesson = static_cast<std::uint32_t>(lessons_.size());
    week.first_shift = static_cast<std::uint32_t>(shifts_.size());
    lessons_.insert(lessons_.end(), lessons.begin(), lessons.end());
    shifts_.insert(shifts_.end(), shifts.begin(), shifts.end());
    weeks_.push_back(week);
}

WeekTable WeekTable::joined(std::span<const Part> parts) {
    WeekTable out;
    for (std::size_t p = 0; p + 1 < parts.front().table->starts_.size(); ++p) {
        for (const Part& part : parts)
            for (std::uint32_t at = part.table->starts_[p]; at < part.table->starts_[p + 1]; ++at)
                if (part.keep(part.table->weeks_[at])) out.append(*part.table, part.table->weeks_[at]);
        out.starts_.push_back(static_cast<std::uint32_t>(out.weeks_.size()));
    }
    return out;
}

Timetable WeekTable::timetable(const Week& week) const {
    Timetable out;
    const auto chosen = lessons(week);
    out.learning.assign(chosen.begin(), chosen.end());
    if (week.shift_count > 0) {
        const auto at = shifts(week);
        out.work.push_back({week.placement, {at.begin(), at.end()}});
    }
    return out;
}

WeekTable WeekTable::filtered(const std::vector<bool>& keep) const {
    WeekTable out;
    out.lessons_ = lessons_;
    out.shifts_ = shifts_;
    out.complete_ = complete_;
    for (std::size_t p = 0; p + 1 < starts_.size(); ++p) {
        for (std::uint32_t at = starts_[p]; at < starts_[p + 1]; ++at)
            if (keep[at]) out.weeks_.push_back(weeks_[at]);
        out.starts_.push_back(static_cast<std::uint32_t>(out.weeks_.size()));
    }
    return out;
}

}  // namespace duaal::assign
