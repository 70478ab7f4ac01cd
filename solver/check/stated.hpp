#pragma once
/// What a plan says of itself (SPEC section 7), as it says it: right or wrong.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "solver/check/file_fault.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/domain/policy.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::check {

/// What cannot be read is absent, and one of the faults.
struct StatedPerson {
    bool present = false;   ///< the plan has the person
    bool complete = false;  ///< every part of the person's choice was understood
    std::optional<domain::Status> status = {};
    std::optional<std::int64_t> cost = {};
};

struct StatedHousehold {
    bool complete = true;  ///< every part of the children's choice was understood
};

struct StatedLevel {
    std::optional<domain::ObjectiveLevel> level = {};  ///< absent where it is no level of any scenario
    std::optional<std::int64_t> value = {};
    std::optional<double> bound = {};
    bool bound_given = true;  ///< a number or null; false where nothing is said of it, which is a fault already
};

struct Stated {
    domain::Plan plan;  ///< what was understood of the choices, with a row for everybody
    domain::Table<domain::ParticipantIndex, StatedPerson> people;
    domain::Table<domain::HouseholdIndex, StatedHousehold> households;
    std::optional<std::vector<StatedLevel>> levels;
    std::optional<domain::Stopped> stopped;
    std::optional<std::string> sha256;
    std::vector<FileFault> faults;  ///< of the form, found in reading
};

/// What a scenario's plan states before it is read: rows for everybody, nobody present.
Stated nothing_stated(const domain::Scenario& scenario);

/// What the plan of an outcome, which must have one, will say: status and cost by this checker, values and bounds as the
/// outcome has them.
Stated stated_by(const domain::Scenario& scenario, std::string sha256, const domain::Outcome& outcome);

/// Everything that is wrong with the plan and with what it says; `sha256` is the scenario's. A person of whom something
/// was not understood is not judged, nor are then the values of the levels.
std::vector<Finding> judge(const domain::Scenario& scenario, const std::string& sha256, const Stated& stated);

}  // namespace duaal::check
