#pragma once
/// Distances, dates and pieces of a day in the flat model's own reckoning: plain minutes, nothing of the checker's or the engine's.

#include <optional>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::test::flat {

/// A piece [start, end) of one day, in minutes since midnight.
struct Span {
    int start;
    int end;
    [[nodiscard]] bool covers(const Span& other) const { return start <= other.start && other.end <= end; }
    auto operator<=>(const Span&) const = default;
};

int travel_minutes(const domain::Scenario&, domain::LocationIndex from, domain::LocationIndex to, domain::Mode);

/// Runs long enough for the period, give or take the policy's slack.
bool is_valid(const domain::Scenario&, const domain::Validity&);

/// Age in whole months at the start of the period.
int age(const domain::Scenario&, const domain::Child&);

bool needs_care(const domain::Scenario&, const domain::Child&);

/// The pieces of one day, sorted; those that lie at most `gap` minutes apart are joined.
std::vector<Span> join(const domain::Intervals&, domain::Day, int gap);

Span span_of(const domain::Interval&);

/// What a participant has to do at one time of one day: a session, a shift or an appointment.
struct Activity {
    enum class Kind { lesson, shift, appointment };
    Kind kind;
    domain::Day day;
    Span time;
    domain::LocationIndex place;
    bool online = false;          ///< a lesson at home: keeps from caring, is not away
    bool at_home = false;         ///< an online lesson, or an appointment without a place
    int trip = 0;                 ///< from home, one way
    int hours = 0;                ///< minutes that count as hours
    bool counts_as_work = false;  ///< a shift, or an appointment that counts

    [[nodiscard]] std::optional<Span> away() const;
};

Activity lesson_of(const domain::Scenario&, domain::ParticipantIndex, const domain::Group&, const domain::Interval& session);
Activity shift_of(const domain::Scenario&, domain::ParticipantIndex, const domain::Placement&, const domain::Shift&);
std::vector<Activity> appointments_of(const domain::Scenario&, domain::ParticipantIndex);

domain::LocationIndex home_of(const domain::Scenario&, domain::ParticipantIndex);

}  // namespace duaal::test::flat
