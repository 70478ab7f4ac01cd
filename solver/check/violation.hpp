#pragma once
/// A broken rule with its subjects and numbers; sentences are made of it in io/.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "solver/check/reason.hpp"
#include "solver/domain/index.hpp"
#include "solver/domain/rule.hpp"
#include "solver/domain/time.hpp"

namespace duaal::check {

/// A lesson, shift or appointment on one day, as a subject.
struct ItemName {
    enum class Kind : std::uint8_t { session, shift, appointment };
    Kind kind;
    domain::Interval time;
    domain::GroupIndex group;          ///< of a session
    domain::PlacementIndex placement;  ///< of a shift
    domain::ShiftIndex shift;
    std::uint32_t appointment = 0;  ///< position among the participant's
};

/// Only what the rule speaks of is filled in.
struct Violation {
    domain::Rule rule;
    Reason reason;
    std::optional<domain::ParticipantIndex> participant = {};
    std::optional<domain::HouseholdIndex> household = {};
    std::optional<domain::ChildIndex> child = {};
    std::optional<domain::ModuleIndex> module = {};
    std::optional<domain::GroupIndex> group = {};
    std::optional<domain::PlacementIndex> placement = {};
    std::optional<domain::ShiftIndex> shift = {};
    std::optional<domain::ChildcareIndex> childcare = {};
    std::optional<domain::SlotIndex> slot = {};
    std::optional<domain::Day> day = {};
    std::optional<domain::Interval> time = {};
    std::optional<ItemName> first = {};
    std::optional<ItemName> second = {};
    std::optional<std::size_t> level = {};     ///< of the objective, from 0
    std::string where = {};                    ///< JSON pointer in the plan file
    std::string said = {};                     ///< what stands there
    std::optional<std::int64_t> actual = {};   ///< minutes, days, months or heads, by the rule
    std::optional<std::int64_t> allowed = {};  ///< in the unit of `actual`
};

}  // namespace duaal::check
