#pragma once
/// One participant's chosen week as the checker sees it: items and appointments with place, trip and hours (SPEC section 5).

#include <optional>
#include <variant>
#include <vector>

#include "solver/check/item_name.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::check {

/// A chosen session or shift, or an appointment, on one day.
struct Item {
    ItemName name;
    domain::LocationIndex place;
    bool at_home = false;      ///< an online session, or an appointment without a location
    bool counts = true;        ///< as hours, days and rest; of an appointment as it says
    domain::Minutes hours{0};  ///< of a shift less its break; 0 where it does not count

    [[nodiscard]] const domain::Interval& time() const { return name.time; }
    [[nodiscard]] domain::Day day() const { return name.time.day; }
    [[nodiscard]] bool is_session() const { return std::holds_alternative<SessionName>(name.what); }
    [[nodiscard]] bool is_appointment() const { return std::holds_alternative<AppointmentName>(name.what); }
};

using Items = std::vector<Item>;

/// The items of one day, in order of start, then end.
Items on_day(const Items& items, domain::Day day);

/// A view: the scenario must outlive it. What an index outside its table chose is left out (`structure` reports it).
struct Week {
    Week(const domain::Scenario& scenario, domain::ParticipantIndex index, const domain::Timetable& chosen);

    const domain::Scenario& scenario;
    domain::ParticipantIndex index;
    const domain::Participant& participant;
    domain::Timetable timetable;  ///< what is known of the choice, in its order
    bool unknown = false;         ///< something was left out
    Items items;                  ///< chosen sessions and shifts
    Items appointments;

    /// Travel times of one way; 0 where it is unknown, which only happens at what is not eligible.
    [[nodiscard]] domain::Minutes trip(const Item& item) const;
    [[nodiscard]] domain::Minutes travel(const Item& from, const Item& to) const;

    /// From door to door, within the day; none for what is at home.
    [[nodiscard]] std::optional<domain::Interval> away(const Item& item) const;

    /// When the participant can mind no child: away, or in an online session.
    [[nodiscard]] domain::Intervals occupied() const;

    /// Items and appointments that count.
    [[nodiscard]] Items counted() const;

    /// Of items and appointments that count.
    [[nodiscard]] domain::Minutes hours() const;

    /// Items and all appointments of one day, in order.
    [[nodiscard]] Items whole_day(domain::Day day) const;

private:
    void add_lesson(const domain::Lesson& lesson);
    void add_work(const domain::WorkChoice& choice);
    void add_appointments();
};

}  // namespace duaal::check
