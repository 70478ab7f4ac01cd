#include "solver/domain/magnitude.hpp"

#include <algorithm>
#include <array>

namespace duaal::domain {

namespace {

constexpr double rounding = 1 + 1e-9;  ///< more than sums of a few million doubles lose
constexpr double minutes_of_week = 7 * 24 * 60;

/// Minutes between any two places by the slowest mode: over no more than twice the way from one of them to the farthest, or as given.
double longest_trip(const ScenarioData& data) {
    Minutes longest{0};
    for (const TravelOverride& travel : data.travel) longest = std::max(longest, travel.minutes);
    double farthest = 0;
    std::optional<Location::Coordinates> first;
    for (const Location& location : data.locations) {
        if (!location.at) continue;
        if (!first) first = location.at;
        farthest = std::max(farthest, great_circle(*first, *location.at));
    }
    if (first)
        for (const Mode mode : {Mode::walk, Mode::bike, Mode::transit, Mode::car})
            longest = std::max(longest, travel_over(2 * farthest, mode));
    return longest.count();
}

/// Of a child's week: each day the childcare with most minutes, all of its slots.
double most_care(const ScenarioData& data) {
    std::array<double, days_in_week> most{};
    for (const Childcare& care : data.childcare) {
        std::array<double, days_in_week> minutes{};
        for (const Slot& slot : care.slots) minutes[static_cast<std::size_t>(slot.time.day)] += length(slot.time).count();
        for (std::size_t day = 0; day < most.size(); ++day) most[day] = std::max(most[day], minutes[day]);
    }
    double sum = 0;
    for (const double minutes : most) sum += minutes;
    return sum;
}

/// Each day a first and a last trip, and one more to every appointment: those between items, and all waiting, fit in the day.
double most_cost(const ScenarioData& data) {
    const CostFactors& factors = data.policy.cost;
    const double trip = longest_trip(data);
    double sum = 0;
    for (const Participant& participant : data.participants) {
        double trips = 2 * days_in_week;
        for (const Appointment& appointment : participant.appointments) trips += static_cast<double>(appointment.times.size());
        sum +=
            factors.travel * (trips * trip + minutes_of_week) + (1.0 * factors.avoid + factors.waiting) * minutes_of_week + factors.sector;
    }
    const double of_child = factors.care * (most_care(data) / 60) + factors.travel * (2 * days_in_week * trip);
    for (const Household& household : data.households) sum += of_child * static_cast<double>(household.children.size());
    return sum;
}

}  // namespace

std::int64_t most_of(const Participant& participant, Term term) {
    switch (term) {
        case Term::promised:
            return participant.fixed ? 1 : 0;
        case Term::kept:
            return participant.current ? 1 : 0;
        case Term::learning:
            return participant.learning.empty() ? 0 : 1;
        case Term::modules:
            return static_cast<std::int64_t>(participant.learning.size());
        case Term::complete:
        case Term::active:
            return 1;
        case Term::coverage:
        case Term::fairness:
        case Term::cost:
            return 0;
    }
    return 0;
}

double most_of(const ScenarioData& data, Term term) {
    if (term == Term::fairness) return all_complete;
    if (term == Term::cost) return rounding * most_cost(data);
    double sum = 0;
    if (term == Term::coverage)
        for (const Placement& placement : data.placements)
            for (const Shift& shift : placement.shifts) sum += shift.needed;
    else
        for (const Participant& participant : data.participants)
            sum += static_cast<double>(participant.weight) * static_cast<double>(most_of(participant, term));
    return sum;  // whole: exact as long as it is below 2^53, and from there on at least that
}

double most_of(const ScenarioData& data, const ObjectiveLevel& level) {
    double sum = 0;
    for (const auto& [term, weight] : level.parts) sum += weight * most_of(data, term);
    return sum;  // as above
}

}  // namespace duaal::domain
