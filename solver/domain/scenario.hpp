#pragma once
/// The whole problem, resolved and immutable: SPEC section 2 after merging, reading and validation.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "solver/domain/date.hpp"
#include "solver/domain/demand.hpp"
#include "solver/domain/index.hpp"
#include "solver/domain/policy.hpp"
#include "solver/domain/supply.hpp"

namespace duaal::domain {

/// What a scenario is made of: plain rows, each table in order of id, every reference an index.
struct ScenarioData {
    std::string name;
    Period period{Date(2026, 1, 1), Date(2026, 12, 31)};
    Policy policy;
    Objective objective = default_objective();
    Table<LocationIndex, Location> locations;
    std::vector<TravelOverride> travel;
    Table<ProviderIndex, Provider> providers;
    Table<ModuleIndex, std::string> modules;  ///< every module that anything names
    Table<SectorIndex, std::string> sectors;
    Table<TagIndex, std::string> tags;
    Table<RouteIndex, Route> routes;
    Table<GroupIndex, Group> groups;
    Table<PlacementIndex, Placement> placements;
    Table<ChildcareIndex, Childcare> childcare;
    Table<HouseholdIndex, Household> households;
    Table<ParticipantIndex, Participant> participants;

    bool operator==(const ScenarioData&) const = default;
};

/// Immutable. A what-if makes a new one.
class Scenario {
public:
    /// Throws std::invalid_argument where an index points outside its table, a list that must not be empty is, an
    /// interval does not ascend, or the sums of a level can pass `most_exact` (magnitude.hpp), so that from here on no sum of gains needs a
    /// check: the faults of a program, not of a user (io/ reports those with file and place).
    explicit Scenario(ScenarioData data);

    [[nodiscard]] const std::string& name() const { return data_.name; }
    [[nodiscard]] const Period& period() const { return data_.period; }
    [[nodiscard]] const Policy& policy() const { return data_.policy; }
    [[nodiscard]] const Objective& objective() const { return data_.objective; }
    [[nodiscard]] const auto& locations() const { return data_.locations; }
    [[nodiscard]] const auto& providers() const { return data_.providers; }
    [[nodiscard]] const auto& modules() const { return data_.modules; }
    [[nodiscard]] const auto& sectors() const { return data_.sectors; }
    [[nodiscard]] const auto& tags() const { return data_.tags; }
    [[nodiscard]] const auto& routes() const { return data_.routes; }
    [[nodiscard]] const auto& groups() const { return data_.groups; }
    [[nodiscard]] const auto& placements() const { return data_.placements; }
    [[nodiscard]] const auto& childcare() const { return data_.childcare; }
    [[nodiscard]] const auto& households() const { return data_.households; }
    [[nodiscard]] const auto& participants() const { return data_.participants; }

    /// The participants of a household, ascending.
    [[nodiscard]] const std::vector<ParticipantIndex>& members(HouseholdIndex household) const { return members_[household]; }

    /// The travel time by `mode` in whole minutes, the same both ways; none where it is unknown (different locations,
    /// no override, no coordinates). The reader refuses a scenario in which a needed one is unknown (SPEC section 2).
    [[nodiscard]] std::optional<Minutes> find_travel(LocationIndex from, LocationIndex to, Mode mode) const;

    /// As find_travel; throws std::logic_error where it is unknown.
    [[nodiscard]] Minutes travel(LocationIndex from, LocationIndex to, Mode mode) const;

    /// The rows themselves, to make a changed scenario from.
    [[nodiscard]] const ScenarioData& data() const { return data_; }

private:
    ScenarioData data_;
    Table<HouseholdIndex, std::vector<ParticipantIndex>> members_;
    std::unordered_map<std::uint64_t, Minutes> overrides_;
};

/// Travel time over a great-circle distance in km by the formula of SPEC section 2, rounded up to 5 minutes.
Minutes travel_over(double kilometres, Mode mode);

/// Great-circle distance in km (haversine, R = 6371.0088).
double great_circle(Location::Coordinates from, Location::Coordinates to);

}  // namespace duaal::domain
