#pragma once
/// Tiny scenarios made in code. Ids come by themselves (`group-01`); everything else of a row is set through `data`.

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::test {

/// The intervals of time texts such as `mon-wed,fri 09:00-12:00`; throws std::invalid_argument where it is none.
domain::Intervals times(std::initializer_list<std::string_view> texts);
domain::Intervals times(std::string_view text);

/// The interval of a one-day time text.
domain::Interval time(std::string_view text);

/// Hours as minutes.
constexpr domain::Minutes hours(int count) { return domain::Minutes{60 * count}; }

/// Every location is 0 minutes from itself and `distance` from any other, whatever the mode, unless `travel` says otherwise.
class ScenarioBuilder {
public:
    domain::ScenarioData data;
    int distance = 10;  ///< minutes

    ScenarioBuilder();

    domain::LocationIndex location();
    /// By all modes.
    void travel(domain::LocationIndex from, domain::LocationIndex to, int minutes);
    domain::ModuleIndex module();
    domain::SectorIndex sector();
    domain::TagIndex tag();
    /// Capacity 10; online without a location.
    domain::GroupIndex group(domain::ModuleIndex, std::optional<domain::LocationIndex>, domain::Intervals sessions);
    /// Ten positions a shift.
    domain::PlacementIndex placement(domain::LocationIndex, std::initializer_list<std::string_view> shifts);
    /// Daycare from 0 to 48 months, ten places a slot.
    domain::ChildcareIndex childcare(std::optional<domain::LocationIndex>, std::initializer_list<std::string_view> slots);
    domain::HouseholdIndex household(domain::LocationIndex home);
    /// Born one year before the period.
    domain::ChildIndex child(domain::HouseholdIndex);
    /// Available all week; follows nothing yet.
    domain::ParticipantIndex participant(domain::HouseholdIndex);
    /// Adds a required module to what the participant follows.
    domain::LessonWish& learns(domain::ParticipantIndex, domain::ModuleIndex);
    /// Makes the participant want work.
    domain::WorkWish& works(domain::ParticipantIndex);
    domain::Participant& operator[](domain::ParticipantIndex participant) { return data.participants[participant]; }

    /// The scenario of these rows; the builder can go on.
    [[nodiscard]] domain::Scenario build() const;

private:
    std::vector<domain::TravelOverride> set_;
};

/// A plan in which nobody has anything, with a row for everybody.
domain::Plan empty_plan(const domain::Scenario& scenario);

}  // namespace duaal::test
