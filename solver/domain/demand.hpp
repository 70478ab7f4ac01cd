#pragma once
/// Who is planned for: participants with everything that their route and the policy give them, and households
/// (SPEC sections 2 and 3).

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "solver/domain/date.hpp"
#include "solver/domain/index.hpp"
#include "solver/domain/time.hpp"
#include "solver/domain/timetable.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::domain {

/// A fixed hour of the participant's own (a treatment, a talk, a job); one entry may stand on several days.
struct Appointment {
    std::string id;
    Intervals times;
    std::optional<LocationIndex> location;  ///< absent: at home
    bool counts = false;                    ///< as hours, days and rest of work

    bool operator==(const Appointment&) const = default;
};

/// A module that the participant follows, or may follow.
struct LessonWish {
    ModuleIndex module;
    Minutes min_hours{0};                           ///< of a week's sessions
    std::optional<std::vector<GroupIndex>> groups;  ///< absent: any; empty: none
    bool optional = false;

    bool operator==(const LessonWish&) const = default;
};

/// The work that the participant wants; an absent list restricts nothing, an empty one allows nothing.
struct WorkWish {
    std::optional<int> min_days;
    std::optional<int> max_days;
    std::optional<Minutes> min_hours;
    std::optional<Minutes> max_hours;
    std::optional<std::vector<PlacementKind>> kinds;
    std::optional<std::vector<SectorIndex>> sectors;
    std::optional<std::vector<PlacementIndex>> placements;

    bool operator==(const WorkWish&) const = default;
};

/// `fixed` or `current`: a part of a timetable. A work choice without shifts leaves the shifts open.
struct PartialTimetable {
    std::vector<Lesson> learning;  ///< by module
    std::optional<WorkChoice> work;
    bool gone = false;  ///< names what the scenario does not have (only `current` may): never kept

    bool operator==(const PartialTimetable&) const = default;
};

struct Participant {
    std::string id;
    HouseholdIndex household;
    std::optional<RouteIndex> route;
    std::optional<Level> level;
    int weight = 1;
    std::vector<TagIndex> tags;  ///< ascending, each once
    Mode mode = Mode::bike;
    Minutes max_trip{60};  ///< one way
    Intervals available;
    std::vector<Appointment> appointments;  ///< by id
    Minutes max_hours_day{11 * 60};
    Minutes max_hours_week{40 * 60};
    std::optional<Minutes> max_load_week;
    std::vector<LessonWish> learning;  ///< by module
    std::optional<WorkWish> work;      ///< absent: wants none
    Intervals avoid;
    std::vector<SectorIndex> preferred_sectors;
    std::optional<PartialTimetable> fixed;
    std::optional<PartialTimetable> current;

    bool operator==(const Participant&) const = default;
};

struct Child {
    std::string id;
    Date born;
    Intervals school;
    std::optional<bool> needs_care;  ///< absent: by age

    bool operator==(const Child&) const = default;
};

/// An adult of the household who is no participant.
struct Carer {
    std::string id;
    Intervals available;

    bool operator==(const Carer&) const = default;
};

struct Household {
    std::string id;
    LocationIndex home;
    Table<ChildIndex, Child> children;  ///< by id
    std::vector<Carer> carers;          ///< by id

    bool operator==(const Household&) const = default;
};

/// Route (leerroute); its defaults are in the participants already.
struct Route {
    std::string id;
    std::string name;

    bool operator==(const Route&) const = default;
};

}  // namespace duaal::domain
