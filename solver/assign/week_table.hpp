#pragma once
/// Every week of every participant, compact: the columns of the joint program.

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "solver/assign/twins.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::assign {

/// One allowed, non-empty week of one participant, childcare aside.
struct Week {
    domain::ParticipantIndex participant;
    std::uint32_t first_lesson;  ///< in the table's pool
    std::uint32_t first_shift;
    std::uint8_t lesson_count;
    std::uint8_t shift_count;  ///< 0: no work
    domain::Status status;
    bool kept;  ///< equals every part of the participant's `current`, twins being equal
    domain::PlacementIndex placement;
    std::int64_t cost;
};

class WeekTable {
public:
    /// Enumerates on `threads` threads; the order depends on the scenario alone. Stops early, with an incomplete table,
    /// when `stop` says so.
    static WeekTable enumerate(const domain::Scenario& scenario, const Twins& twins, int threads, const std::function<bool()>& stop);

    /// A choice of weeks from one table; the scenario of all tables is the same.
    struct Part {
        const WeekTable* table;
        std::function<bool(const Week&)> keep;
    };
    /// The weeks that the parts keep, per participant in the order of the parts.
    static WeekTable joined(std::span<const Part> parts);

    [[nodiscard]] bool complete() const { return complete_; }
    [[nodiscard]] std::size_t size() const { return weeks_.size(); }
    [[nodiscard]] const Week& operator[](std::size_t at) const { return weeks_[at]; }
    [[nodiscard]] std::span<const domain::Lesson> lessons(const Week& week) const {
        return {lessons_.data() + week.first_lesson, week.lesson_count};
    }
    [[nodiscard]] std::span<const domain::ShiftIndex> shifts(const Week& week) const {
        return {shifts_.data() + week.first_shift, week.shift_count};
    }
    /// The weeks of one participant: [begin, end).
    [[nodiscard]] std::uint32_t begin(domain::ParticipantIndex p) const { return starts_[p.value]; }
    [[nodiscard]] std::uint32_t end(domain::ParticipantIndex p) const { return starts_[p.value + 1]; }
    [[nodiscard]] domain::Timetable timetable(const Week& week) const;

    /// The table of the weeks for which `keep` holds.
    [[nodiscard]] WeekTable filtered(const std::vector<bool>& keep) const;

private:
    void append(const domain::Scenario& scenario, const Twins& twins, domain::ParticipantIndex participant,
                const domain::Timetable& timetable);
    void append(const WeekTable& other);
    void append(const WeekTable& other, Week week);

    std::vector<Week> weeks_;
    std::vector<domain::Lesson> lessons_;
    std::vector<domain::ShiftIndex> shifts_;
    std::vector<std::uint32_t> starts_{0};
    bool complete_ = true;
};

}  // namespace duaal::assign
