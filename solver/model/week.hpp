#pragma once
/// The choices of one participant's week as the variables of a model: what every value means (SPEC section 5).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::model {

/// Something at a time and a place: a session, a shift or an appointment. Times in minutes since midnight.
struct Item {
    domain::Day day;
    int start;
    int end;
    domain::LocationIndex place;  ///< the home where `at_home`
    bool at_home;                 ///< online, or an appointment without a location
    bool work;                    ///< a shift, or an appointment that counts
    int hours;                    ///< in minutes, a break subtracted; 0 for an appointment that does not count
};

/// A piece of a day in minutes since midnight, [start, end).
struct Span {
    int start;
    int end;
};

/// What one value of a variable stands for. Value 0 of every variable is "none" and has no items.
struct Option {
    std::uint32_t group = 0;        ///< of a module variable
    std::uint32_t placement = 0;    ///< of the placement variable and of a shift
    std::uint32_t shift = 0;        ///< of a day variable
    domain::Minutes self_study{0};  ///< a week
    std::vector<Item> items;
};

/// The variables of one participant's week and their values: a group per wanted module, one placement, one shift a day.
/// Without a restriction these are all groups, placements and shifts of the scenario, whether they fit or not: the rules
/// choose. Keeps a reference to the scenario. Not for several threads at once: distances are remembered.
class Week {
public:
    Week(const domain::Scenario& scenario, domain::ParticipantIndex participant);

    /// The same week with only those values for which `keep[variable][value]` holds; "none" always stays.
    [[nodiscard]] Week restricted_to(const std::vector<std::vector<bool>>& keep) const;

    [[nodiscard]] const domain::Scenario& scenario() const { return *scenario_; }
    [[nodiscard]] domain::ParticipantIndex index() const { return index_; }
    [[nodiscard]] const domain::Participant& participant() const { return scenario_->participants()[index_]; }

    [[nodiscard]] std::size_t variables() const { return options_.size(); }
    [[nodiscard]] std::size_t modules() const { return options_.size() - 1 - domain::days_in_week; }
    [[nodiscard]] std::size_t placement() const { return modules(); }
    [[nodiscard]] std::size_t shift_on(domain::Day day) const { return modules() + 1 + static_cast<std::size_t>(day); }
    [[nodiscard]] const std::vector<Option>& options(std::size_t variable) const { return options_[variable]; }
    [[nodiscard]] const std::vector<Item>& appointments() const { return appointments_; }

    /// Travel in minutes; throws std::logic_error where it is unknown.
    [[nodiscard]] int travel(domain::LocationIndex from, domain::LocationIndex to) const;
    [[nodiscard]] int trip(const Item& item) const { return travel(home_, item.place); }

    /// The away interval of an item, clipped to its day; none where it is at home.
    [[nodiscard]] std::optional<Span> away(const Item& item) const;

    /// The timetable of one value per variable.
    [[nodiscard]] domain::Timetable timetable(const std::vector<int>& values) const;

private:
    void add_groups();
    void add_placements();

    const domain::Scenario* scenario_;
    domain::ParticipantIndex index_;
    domain::LocationIndex home_;
    std::vector<std::vector<Option>> options_;
    std::vector<Item> appointments_;
    mutable std::unordered_map<std::uint64_t, int> distances_;
};

/// The items of a timetable, in no particular order.
std::vector<Item> items_of(const domain::Scenario& scenario, domain::ParticipantIndex participant, const domain::Timetable& week);

/// The appointments of a participant.
std::vector<Item> appointments_of(const domain::Scenario& scenario, domain::ParticipantIndex participant);

}  // namespace duaal::model
