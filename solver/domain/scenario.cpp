#include "solver/domain/scenario.hpp"

#include <algorithm>
#include <stdexcept>

#include "solver/domain/magnitude.hpp"

namespace duaal::domain {

namespace {

void require(bool holds, const char* what) {
    if (!holds) throw std::invalid_argument(what);
}

void require_ascending(const Intervals& intervals) {
    for (const Interval& interval : intervals)
        require(midnight <= interval.start && interval.start < interval.end && interval.end <= end_of_day, "interval");
}

void validate_supply(const ScenarioData& data) {
    for (const TravelOverride& travel : data.travel)
        require(data.locations.contains(travel.from) && data.locations.contains(travel.to), "travel between");
    for (const Group& group : data.groups) {
        require(data.providers.contains(group.provider) && data.modules.contains(group.module), "group provider or module");
        require(!group.location || data.locations.contains(*group.location), "group location");
        require(!group.sessions.empty(), "group without sessions");
        require_ascending(group.sessions);
        for (const Alternative& alternative : group.alternatives) {
            require(!alternative.sessions.empty(), "alternative without sessions");
            require_ascending(alternative.sessions);
        }
    }
    for (const Provider& provider : data.providers) require_ascending(provider.windows);
    for (const Placement& placement : data.placements) {
        require(data.locations.contains(placement.location), "placement location");
        require(!placement.sector || data.sectors.contains(*placement.sector), "placement sector");
        require(!placement.shifts.empty(), "placement without shifts");
        for (const Shift& shift : placement.shifts) require_ascending({shift.time});
    }
    for (const Childcare& care : data.childcare) {
        require(!care.location || data.locations.contains(*care.location), "childcare location");
        require(!care.onsite || care.location, "onsite childcare without location");
        require(!care.slots.empty(), "childcare without slots");
        for (const Slot& slot : care.slots) require_ascending({slot.time});
    }
}

void validate_choice(const ScenarioData& data, const std::optional<PartialTimetable>& part) {
    if (!part) return;
    for (const Lesson& lesson : part->learning)
        require(data.modules.contains(lesson.module) && data.groups.contains(lesson.group), "fixed or current lesson");
    if (!part->work) return;
    require(data.placements.contains(part->work->placement), "fixed or current placement");
    for (const ShiftIndex shift : part->work->shifts)
        require(data.placements[part->work->placement].shifts.contains(shift), "fixed or current shift");
}

void validate_participant(const ScenarioData& data, const Participant& participant) {
    require(data.households.contains(participant.household), "participant household");
    require(!participant.route || data.routes.contains(*participant.route), "participant route");
    require(participant.weight > 0, "participant weight");
    require(!participant.learning.empty() || participant.work, "participant with nothing to plan");
    for (const TagIndex tag : participant.tags) require(data.tags.contains(tag), "participant tag");
    require_ascending(participant.available);
    require_ascending(participant.avoid);
    for (const Appointment& appointment : participant.appointments) {
        require(!appointment.location || data.locations.contains(*appointment.location), "appointment location");
        require_ascending(appointment.times);
    }
    for (const LessonWish& wish : participant.learning) {
        require(data.modules.contains(wish.module), "module");
        if (wish.groups)
            for (const GroupIndex group : *wish.groups) require(data.groups.contains(group), "learning group");
    }
    if (participant.work && participant.work->placements)
        for (const PlacementIndex placement : *participant.work->placements)
            require(data.placements.contains(placement), "work placement");
    validate_choice(data, participant.fixed);
    validate_choice(data, participant.current);
}

void validate_demand(const ScenarioData& data) {
    for (const Household& household : data.households) {
        require(data.locations.contains(household.home), "household home");
        for (const Child& child : household.children) require_ascending(child.school);
        for (const Carer& carer : household.carers) require_ascending(carer.available);
    }
    for (const Participant& participant : data.participants) validate_participant(data, participant);
}

}  // namespace

Scenario::Scenario(ScenarioData data) : data_(std::move(data)), members_(data_.households.size()) {
    require(data_.period.from <= data_.period.until, "period");
    require(!data_.objective.empty(), "objective");
    validate_supply(data_);
    validate_demand(data_);
    for (const ParticipantIndex p : data_.participants.indices()) members_[data_.participants[p].household].push_back(p);
    for (const TravelOverride& travel : data_.travel) {
        const auto [low, high] = std::minmax(travel.from.value, travel.to.value);
        const std::uint64_t pair = std::uint64_t{low} * data_.locations.size() + high;
        overrides_[pair * mode_names.size() + static_cast<std::uint64_t>(travel.mode)] = travel.minutes;
    }
    for (const ObjectiveLevel& level : data_.objective)
        require(most_of(data_, level) <= static_cast<double>(most_exact), "a level's sums pass what whole numbers keep exactly");
}

}  // namespace duaal::domain
