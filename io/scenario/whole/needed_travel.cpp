// Locations without coordinates are few, or all distances are given as overrides: only who has such a location is looked at,
// and pairs among the same places are looked at once, however many participants share them.

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>

#include "io/scenario/whole/whole.hpp"
#include "solver/check/eligibility.hpp"

namespace duaal::io {

using domain::GroupIndex;
using domain::LocationIndex;
using domain::Mode;
using domain::ParticipantIndex;
using domain::Scenario;

namespace {

using Places = std::vector<LocationIndex>;

/// Where people may go, of what could be read.
struct Supply {
    domain::Table<domain::ModuleIndex, std::vector<GroupIndex>> groups;
    std::vector<domain::PlacementIndex> placements;
    std::vector<domain::ChildcareIndex> childcare;
};

class NeededTravel {
public:
    NeededTravel(Context& in, const Scenario& scenario) : in_(in), scenario_(scenario) {
        for (std::uint32_t at = 0; at < in.locations.size(); ++at)
            blind_.push_back(in.locations[at] && !scenario.locations()[LocationIndex{at}].at);
        all_ = supply_at([](LocationIndex) { return true; });
        all_blind_ = supply_at([this](LocationIndex at) { return is_blind(at); });
    }

    [[nodiscard]] bool anything_blind() const { return std::ranges::find(blind_, true) != blind_.end(); }

    /// Of a participant: home and places, and the places among one another.
    void visit(ParticipantIndex who) {
        const domain::Participant& participant = scenario_.participants()[who];
        const LocationIndex home = scenario_.households()[participant.household].home;
        const bool home_known = in_.households[participant.household.value];
        const auto blind = [this](LocationIndex at) { return is_blind(at); };
        if (!(home_known && is_blind(home)) && std::ranges::none_of(places_of(who, all_blind_), blind)) return;
        const Places places = places_of(who, all_);
        if (home_known)
            for (const LocationIndex place : places) need(home, place, participant.mode);
        if (!seen_.emplace(participant.mode, places).second) return;
        for (const LocationIndex from : places)
            if (is_blind(from))
                for (const LocationIndex to : places) need(from, to, participant.mode);
    }

    /// Of a household: home and the childcare that a child is of an age for.
    void visit(const domain::Household& household) {
        const Supply& supply = is_blind(household.home) ? all_ : all_blind_;
        for (const domain::Child& child : household.children) {
            const int months = domain::age_in_months(child.born, scenario_.period().from);
            for (const domain::ChildcareIndex at : supply.childcare) {
                const domain::Childcare& care = scenario_.childcare()[at];
                if (care.min_months <= months && months < care.max_months)
                    need(household.home, *care.location, scenario_.policy().care_mode);
            }
        }
    }

    void report() {
        for (const auto& [at, needed] : missing_) {
            const std::string& id = scenario_.locations()[at].id;
            const auto& [to, mode] = *needed.begin();
            const std::string& other = scenario_.locations()[to].id;
            const std::string_view by = name(mode, domain::mode_names);
            const Text why = needed.size() == 1
                                 ? tr("the travel time to \"{1}\" by {2} is needed, and this location has no coordinates", other, by)
                                 : tr("{1} travel times are needed, such as to \"{2}\" by {3}, and this location has no coordinates",
                                      needed.size(), other, by);
            const Node& location = *in_.root.find("locations")->find(id);
            const Node& blamed = blamed_for(location);
            in_.report.error(blamed, "missing_coordinates", &blamed == &location ? why : tr("the location \"{1}\": {2}", id, why),
                             tr("give \"lat\" and \"lon\", or the minutes in \"travel\""));
        }
    }

private:
    /// The last that took out coordinates or minutes of the location, else the location.
    [[nodiscard]] const Node& blamed_for(const Node& location) const {
        const Node* last = &in_.report.blamed(location);
        for (const TakenOut& gone : taken_out_within(in_.report.parts(), {"travel"}))
            if (is_about(*gone.was, location.key)) last = &later(*last, *gone.by);
        return *last;
    }

    /// Whether an override of travel time, or one of several, is from or to the location.
    static bool is_about(const Node& travel, std::string_view id) {
        if (!travel.is_object()) return false;
        const Node* between = travel.find("between");
        if (between == nullptr) return std::ranges::any_of(travel.children(), [&](const Node* one) { return is_about(*one, id); });
        return between->is_array() && std::ranges::any_of(between->children(), [&](const Node* end) {
                   const auto* text = end->get<std::string_view>();
                   return text != nullptr && *text == id;
               });
    }

    [[nodiscard]] bool is_blind(LocationIndex at) const { return blind_[at.value]; }

    /// What stands at a place that is `wanted`.
    template <class Predicate>
    [[nodiscard]] Supply supply_at(Predicate wanted) const {
        Supply supply{domain::Table<domain::ModuleIndex, std::vector<GroupIndex>>(scenario_.modules().size()), {}, {}};
        for (const GroupIndex group : scenario_.groups().indices()) {
            const auto& at = scenario_.groups()[group].location;
            if (in_.groups[group.value] && at && wanted(*at)) supply.groups[scenario_.groups()[group].module].push_back(group);
        }
        for (const domain::PlacementIndex placement : scenario_.placements().indices())
            if (in_.placements[placement.value] && wanted(scenario_.placements()[placement].location))
                supply.placements.push_back(placement);
        for (const domain::ChildcareIndex care : scenario_.childcare().indices()) {
            const auto& at = scenario_.childcare()[care].location;
            if (in_.childcare[care.value] && at && !scenario_.childcare()[care].onsite && wanted(*at)) supply.childcare.push_back(care);
        }
        return supply;
    }

    /// Of the appointments, and of what in the supply is eligible.
    [[nodiscard]] Places places_of(ParticipantIndex who, const Supply& supply) const {
        Places places;
        for (const domain::Appointment& appointment : scenario_.participants()[who].appointments)
            if (appointment.location) places.push_back(*appointment.location);
        for (const domain::LessonWish& wish : scenario_.participants()[who].learning)
            for (const GroupIndex group : supply.groups[wish.module])
                if (check::group_obstacles(scenario_, who, wish, group).empty()) places.push_back(*scenario_.groups()[group].location);
        for (const domain::PlacementIndex placement : supply.placements)
            if (check::placement_obstacles(scenario_, who, placement).empty()) places.push_back(scenario_.placements()[placement].location);
        std::ranges::sort(places);
        const auto repeated = std::ranges::unique(places);
        places.erase(repeated.begin(), repeated.end());
        return places;
    }

    void need(LocationIndex from, LocationIndex to, Mode mode) {
        if (!is_blind(from) && !is_blind(to)) return;
        const auto [low, high] = std::minmax(from.value, to.value);
        const std::uint64_t pair = std::uint64_t{low} * scenario_.locations().size() + high;
        if (!asked_.insert(pair * domain::mode_names.size() + static_cast<std::uint64_t>(mode)).second) return;
        if (scenario_.find_travel(from, to, mode)) return;
        if (is_blind(from)) missing_[from].emplace(to, mode);
        if (is_blind(to)) missing_[to].emplace(from, mode);
    }

    Context& in_;
    const Scenario& scenario_;
    std::vector<bool> blind_;
    Supply all_;
    Supply all_blind_;  ///< what of it stands where no coordinates are
    std::set<std::pair<Mode, Places>> seen_;
    std::unordered_set<std::uint64_t> asked_;  // both ways at once
    std::map<LocationIndex, std::set<std::pair<LocationIndex, Mode>>> missing_;
};

}  // namespace

void check_needed_travel(Context& in, const Scenario& scenario) {
    if (!in.period_is_sound || !in.travel_is_sound) return;
    NeededTravel needed(in, scenario);
    if (!needed.anything_blind()) return;
    for (std::uint32_t at = 0; at < in.participants.size(); ++at)
        if (in.participants[at]) needed.visit(ParticipantIndex{at});
    for (std::uint32_t at = 0; at < in.households.size(); ++at)
        if (in.households[at]) needed.visit(scenario.households()[domain::HouseholdIndex{at}]);
    needed.report();
}

}  // namespace duaal::io
