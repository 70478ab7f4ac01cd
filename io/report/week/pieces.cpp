#include "io/report/week/pieces.hpp"

#include <algorithm>
#include <optional>

namespace duaal::io {

using namespace domain;

namespace {

struct Stop {
    Piece piece;
    LocationIndex place;
    bool at_home;
};

/// The trips of one participant between stops of one day.
class Traveller {
public:
    Traveller(const Scenario& scenario, const Participant& person)
        : scenario_(scenario), person_(person), home_(scenario.households()[person.household].home) {}

    [[nodiscard]] LocationIndex home() const { return home_; }

    void add_day(const std::vector<Stop>& stops, std::vector<Piece>& pieces) const {
        for (std::size_t i = 0; i < stops.size(); ++i) {
            const Interval& time = stops[i].piece.time;
            if (i == 0 || goes_home_between(stops[i - 1], stops[i]))
                add(time.day, time.start - trip(stops[i]), trip(stops[i]), pieces);
            else
                add(time.day, stops[i - 1].piece.time.end, minutes(stops[i - 1].place, stops[i].place), pieces);
            pieces.push_back(stops[i].piece);
            if (i + 1 == stops.size() || goes_home_between(stops[i], stops[i + 1])) add(time.day, time.end, trip(stops[i]), pieces);
        }
    }

private:
    [[nodiscard]] Minutes minutes(LocationIndex from, LocationIndex to) const {
        return scenario_.find_travel(from, to, person_.mode).value_or(Minutes{0});  // unknown only where a rule is broken
    }
    [[nodiscard]] Minutes trip(const Stop& stop) const { return minutes(home_, stop.place); }

    [[nodiscard]] bool goes_home_between(const Stop& first, const Stop& second) const {
        const Minutes pause = first.at_home || second.at_home ? Minutes{0} : scenario_.policy().home_stop;
        return first.piece.time.end + trip(first) + trip(second) + pause <= second.piece.time.start;
    }

    static void add(Day day, TimeOfDay start, Minutes length, std::vector<Piece>& pieces) {
        const Interval time{day, std::max(start, midnight), std::min(start + length, end_of_day)};
        if (time.start < time.end) pieces.push_back({Piece::Kind::trip, time, {}});
    }

    const Scenario& scenario_;
    const Participant& person_;
    LocationIndex home_;
};

std::vector<Stop> stops_of(const Scenario& scenario, const Participant& person, const Timetable& timetable, LocationIndex home) {
    std::vector<Stop> stops;
    const auto add = [&](Piece::Kind kind, const Interval& time, const std::string& id, std::optional<LocationIndex> place) {
        stops.push_back({{kind, time, id}, place.value_or(home), !place.has_value()});
    };
    for (const Lesson& lesson : timetable.learning) {
        const Group& group = scenario.groups()[lesson.group];
        for (const Interval& session : group.sessions) add(Piece::Kind::lesson, session, group.id, group.location);
    }
    for (const WorkChoice& choice : timetable.work) {
        const Placement& placement = scenario.placements()[choice.placement];
        for (const ShiftIndex shift : choice.shifts)
            add(Piece::Kind::shift, placement.shifts[shift].time, placement.id, placement.location);
    }
    for (const Appointment& appointment : person.appointments)
        for (const Interval& time : appointment.times) add(Piece::Kind::appointment, time, appointment.id, appointment.location);
    return stops;
}

}  // namespace

std::vector<Piece> pieces_of_week(const Scenario& scenario, ParticipantIndex participant, const Timetable& timetable) {
    const Participant& person = scenario.participants()[participant];
    const Traveller traveller(scenario, person);
    const std::vector<Stop> stops = stops_of(scenario, person, timetable, traveller.home());
    std::vector<Piece> pieces;
    for (const Day day : all_days) {
        std::vector<Stop> today;
        for (const Stop& stop : stops)
            if (stop.piece.time.day == day) today.push_back(stop);
        std::stable_sort(today.begin(), today.end(), [](const Stop& a, const Stop& b) { return a.piece.time < b.piece.time; });
        const bool has_item =
            std::any_of(today.begin(), today.end(), [](const Stop& s) { return s.piece.kind != Piece::Kind::appointment; });
        if (has_item)
            traveller.add_day(today, pieces);
        else
            for (const Stop& stop : today) pieces.push_back(stop.piece);
    }
    return pieces;
}

}  // namespace duaal::io
