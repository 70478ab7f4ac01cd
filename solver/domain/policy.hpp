#pragma once
/// The numbers of law and habit, and what the best plan is (SPEC sections 3 and 6). Defaults as in the spec.

#include <utility>
#include <vector>

#include "solver/domain/index.hpp"
#include "solver/domain/time.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::domain {

/// Factors of the cost term; the cost itself has no unit.
struct CostFactors {
    int travel = 1;    ///< per minute travelled
    int avoid = 2;     ///< per minute inside an avoided time
    int sector = 240;  ///< per placement outside the preferred sectors
    int waiting = 1;   ///< per minute waited
    int care = 10;     ///< per whole hour of a childcare slot

    bool operator==(const CostFactors&) const = default;
};

struct Policy {
    Minutes rest{660};      ///< between two shifts of following days
    Minutes rest_any{540};  ///< between any two items of following days
    int free_days = 2;      ///< a week
    int valid_slack_days = 28;
    Minutes home_stop{30};    ///< what a stop at home between two items must leave over
    int care_until_age = 12;  ///< years
    Minutes handover{15};     ///< at either end of a piece of care
    Minutes care_join{30};    ///< gap that the staff bridge
    Mode care_mode = Mode::bike;
    Minutes max_care_trip{20};
    std::vector<TagIndex> fairness_tags;
    CostFactors cost;

    bool operator==(const Policy&) const = default;
};

/// One level of the objective; levels are compared lexicographically.
struct ObjectiveLevel {
    enum class Sense : std::uint8_t { maximise, minimise };
    struct Part {
        Term term;
        int weight;  ///< positive

        bool operator==(const Part&) const = default;
    };
    Sense sense;
    std::vector<Part> parts;  ///< not empty; `cost` alone where minimised

    [[nodiscard]] bool maximised() const { return sense == Sense::maximise; }

    bool operator==(const ObjectiveLevel&) const = default;
};

/// The same wish: the order in which a level names its terms says nothing.
bool same_level(const ObjectiveLevel& a, const ObjectiveLevel& b);

using Objective = std::vector<ObjectiveLevel>;

/// The objective of a scenario that names none.
Objective default_objective();

}  // namespace duaal::domain
