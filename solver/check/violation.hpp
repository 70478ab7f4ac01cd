#pragma once
/// A broken rule with its subjects and numbers; sentences are made of it in io/.

#include <string_view>
#include <variant>

#include "solver/check/breach.hpp"
#include "solver/domain/rule.hpp"

namespace duaal::check {

using Violation =
    std::variant<breach::UnknownChoice, breach::ModuleChoice, breach::PlacementChoice, breach::ShiftChoice, breach::ChildcareChoice,
                 breach::SlotChoice, breach::EligibleGroup, breach::EligiblePlacement, breach::Available, breach::Travel, breach::TripLimit,
                 breach::DayHours, breach::WeekHours, breach::WeekLoad, breach::Rest, breach::FreeDays, breach::WorkDays, breach::WorkHours,
                 breach::FixedGroup, breach::FixedWork, breach::Childcare, breach::CareAge, breach::CareTrip, breach::CareOnsite,
                 breach::CareMinimum, breach::GroupCapacity, breach::GroupMinimum, breach::ShiftCapacity, breach::PlacementCapacity,
                 breach::PlacementMinimum, breach::ChildcareCapacity>;

/// The one reason of a struct, or that of its `how`.
template <class Breach>
constexpr std::string_view reason_word(const Breach& one) {
    if constexpr (requires { Breach::reason; })
        return Breach::reason;
    else
        return Breach::reasons[static_cast<std::size_t>(one.how)];
}

inline domain::Rule rule_of(const Violation& violation) {
    return std::visit([](const auto& one) { return domain::Rule(one.rule); }, violation);
}

/// In which way the rule is broken, in one word.
inline std::string_view reason_of(const Violation& violation) {
    return std::visit([](const auto& one) { return reason_word(one); }, violation);
}

}  // namespace duaal::check
