#pragma once
/// The scenario as a program over whole weeks, and plans from its points: docs/design.md, "The engine".

#include <map>
#include <vector>

#include "solver/assign/care_rows.hpp"
#include "solver/assign/floors.hpp"
#include "solver/assign/program.hpp"
#include "solver/assign/week_table.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::assign {

/// Wherein a joint program differs from that of the scenario as it stands.
struct JointVariant {
    Twins twins;
    /// Weeks below them are left out, and a level comes before all others: how many of those who must have a week have one.
    Floors floors;
    /// A level comes after all others: how many have the very week that they have in this plan.
    const domain::Plan* near = nullptr;
};

struct JointProgram {
    const domain::Scenario* scenario;
    WeekTable weeks;                   ///< variable v of the program is week v of the table
    std::vector<CareRows> care;        ///< per household
    std::vector<Variable> care_start;  ///< per household: its first care variable in the program
    Program program;
};

/// `weeks` holds every week of everybody; those that can be in no plan are dropped.
JointProgram make_joint_program(const domain::Scenario& scenario, WeekTable weeks, const JointVariant& variant);

domain::Plan plan_of(const JointProgram& joint, const Point& point);

/// Per participant the week that `plan` has, where it is one of the program.
std::vector<Variable> weeks_like(const JointProgram& joint, const domain::Plan& plan);

}  // namespace duaal::assign
