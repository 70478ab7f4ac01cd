#include "io/scenario/whole/possible_week.hpp"

#include <algorithm>
#include <vector>

#include "solver/check/check.hpp"
#include "solver/check/lasting.hpp"

namespace duaal::io {

using namespace domain;
using check::Violation;

namespace {

/// Tries the shifts day by day, more and more of them, until there are enough. What a part breaks for good, all of it breaks.
class Shifts {
public:
    Shifts(const Scenario& scenario, ParticipantIndex who, PlacementIndex placement, Looks& looks)
        : scenario_(scenario), who_(who), looks_(looks) {
        const auto& shifts = scenario.placements()[placement].shifts;
        for (const ShiftIndex shift : shifts.indices())
            if (shifts[shift].positions > 0) shifts_.push_back(shift);
        std::ranges::stable_sort(shifts_, {}, [&](ShiftIndex shift) { return shifts[shift].time; });
    }

    /// Whether some of the shifts from the `first` on make the week a possible one.
    bool fit(Timetable& week, std::size_t first) {
        for (std::size_t at = first; at < shifts_.size(); ++at) {
            if (takes_day_of(shifts_[at], week)) continue;
            if (--looks_.left < 0) return true;
            week.work.front().shifts.push_back(shifts_[at]);
            if (goes(week) || (can_grow_ && fit(week, at + 1))) return true;
            week.work.front().shifts.pop_back();
        }
        return false;
    }

    [[nodiscard]] const std::optional<Violation>& fault() const { return fault_; }

private:
    /// One shift a day; the last is of the latest day so far.
    [[nodiscard]] bool takes_day_of(ShiftIndex shift, const Timetable& week) const {
        const WorkChoice& work = week.work.front();
        const auto& shifts = scenario_.placements()[work.placement].shifts;
        return !work.shifts.empty() && shifts[work.shifts.back()].time.day == shifts[shift].time.day;
    }

    /// Whether nothing is against the week; where more shifts could mend what is, it can grow.
    bool goes(const Timetable& week) {
        const auto found = check::check_timetable(scenario_, who_, week);
        const auto lasting = std::ranges::find_if(found, check::lasts);
        can_grow_ = lasting == found.end();
        const auto too_little = std::ranges::find_if(found, [](const Violation& one) {
            return std::holds_alternative<check::breach::WorkDays>(one) || std::holds_alternative<check::breach::WorkHours>(one);
        });
        const auto& worst = can_grow_ ? too_little : lasting;
        if (worst == found.end()) return true;
        if (const std::size_t shifts = week.work.front().shifts.size(); shifts > farthest_) {
            farthest_ = shifts;
            fault_ = *worst;
        }
        return false;
    }

    const Scenario& scenario_;
    ParticipantIndex who_;
    Looks& looks_;
    std::vector<ShiftIndex> shifts_;
    bool can_grow_ = false;
    std::size_t farthest_ = 0;  ///< how many shifts the choice has that the fault is of
    std::optional<Violation> fault_;
};

}  // namespace

std::optional<Violation> lasting_fault(const Scenario& scenario, ParticipantIndex who, const Timetable& week, Looks& looks) {
    if (--looks.left < 0) return std::nullopt;
    const auto found = check::check_timetable(scenario, who, week);
    const auto lasting = std::ranges::find_if(found, check::lasts);
    return lasting == found.end() ? std::nullopt : std::optional(*lasting);
}

std::optional<Violation> work_fault(const Scenario& scenario, ParticipantIndex who, Timetable rest, PlacementIndex placement,
                                    Looks& looks) {
    constexpr int all_of_a_week =
        3000;  // two shifts or none on each of seven days are 2187 choices; who has more is not looked at to the end
    Looks own{std::min(looks.left, all_of_a_week)};
    looks.left -= own.left;
    rest.work = {{placement, {}}};
    Shifts shifts(scenario, who, placement, own);
    const bool fits = shifts.fit(rest, 0);
    looks.left += std::max(0, own.left);
    return fits ? std::nullopt : shifts.fault();
}

}  // namespace duaal::io
