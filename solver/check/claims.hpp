#pragma once
/// What a plan says of itself (SPEC section 7), as it says it: right or wrong.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "solver/check/violation.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/domain/policy.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::check {

/// What cannot be read of a claim is absent, and a violation about it is among the faults.
struct PersonClaim {
    bool present = false;   ///< the plan has the person
    bool complete = false;  ///< every part of the person's choice was understood
    std::optional<domain::Status> status = {};
    std::optional<std::int64_t> cost = {};
};

struct HouseholdClaim {
    bool complete = true;  ///< every part of the children's choice was understood
};

struct LevelClaim {
    std::optional<domain::ObjectiveLevel> level = {};  ///< absent where it is no level of any scenario
    std::optional<std::int64_t> value = {};
    std::optional<double> bound = {};
    bool bound_given = true;  ///< a number or null; false where there is no such claim, which is a fault already
};

struct Claims {
    domain::Plan plan;  ///< what was understood of the choices, with a row for everybody
    domain::Table<domain::ParticipantIndex, PersonClaim> people;
    domain::Table<domain::HouseholdIndex, HouseholdClaim> households;
    std::optional<std::vector<LevelClaim>> levels;
    std::optional<domain::Stopped> stopped;
    std::optional<std::string> sha256;
    std::vector<Violation> faults;  ///< of the form, found in reading
};

/// The claims of a scenario's plan before anything is claimed: rows for everybody, nobody present.
Claims no_claims(const domain::Scenario& scenario);

/// What the plan of an outcome, which must have one, will say: status and cost by this checker, values and bounds as the
/// outcome has them.
Claims claims_of(const domain::Scenario& scenario, std::string sha256, const domain::Outcome& outcome);

/// Everything that is wrong with the plan and with what it says; `sha256` is the scenario's. A person of whom something
/// was not understood is not judged, nor are then the values of the levels.
std::vector<Violation> judge(const domain::Scenario& scenario, const std::string& sha256, const Claims& claims);

}  // namespace duaal::check
