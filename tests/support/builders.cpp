#include "tests/support/builders.hpp"

#include <algorithm>
#include <stdexcept>

namespace duaal::test {

using namespace domain;

namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

int day_of(std::string_view word) {
    const auto day = parse<Day>(word, day_names);
    if (!day) throw std::invalid_argument("no day: " + std::string(word));
    return index_of(*day);
}

TimeOfDay time_of_day(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') throw std::invalid_argument("no time of day: " + std::string(text));
    return clock(std::stoi(std::string(text.substr(0, 2))), std::stoi(std::string(text.substr(3))));
}

std::string numbered(const char* word, std::size_t number) {
    return word + std::string(number < 9 ? "-0" : "-") + std::to_string(number + 1);
}

}  // namespace

Intervals times(std::string_view text) {
    const auto words = split(text, ' ');
    const auto ends = split(words.back(), '-');
    if (words.size() != 2 || ends.size() != 2) throw std::invalid_argument("no time text: " + std::string(text));
    Intervals intervals;
    for (const std::string_view part : split(words.front(), ',')) {
        const auto days = split(part, '-');
        for (int day = day_of(days.front()); day <= day_of(days.back()); ++day)
            intervals.push_back({static_cast<Day>(day), time_of_day(ends[0]), time_of_day(ends[1])});
    }
    return intervals;
}

Intervals times(std::initializer_list<std::string_view> texts) {
    Intervals intervals;
    for (const std::string_view text : texts) std::ranges::copy(times(text), std::back_inserter(intervals));
    std::ranges::sort(intervals);
    return intervals;
}

Interval time(std::string_view text) { return times(text).front(); }

ScenarioBuilder::ScenarioBuilder() {
    data.name = "test";
    data.period = {Date(2026, 9, 1), Date(2027, 1, 31)};
    data.providers.push_back({"provider-01", {}, {}, {}});
}

LocationIndex ScenarioBuilder::location() { return data.locations.push_back({numbered("location", data.locations.size()), {}, {}}); }

void ScenarioBuilder::travel(LocationIndex from, LocationIndex to, int minutes) {
    for (std::size_t mode = 0; mode < mode_names.size(); ++mode) set_.push_back({from, to, static_cast<Mode>(mode), Minutes{minutes}});
}

ModuleIndex ScenarioBuilder::module() { return data.modules.push_back(numbered("module", data.modules.size())); }

SectorIndex ScenarioBuilder::sector() { return data.sectors.push_back(numbered("sector", data.sectors.size())); }

TagIndex ScenarioBuilder::tag() { return data.tags.push_back(numbered("tag", data.tags.size())); }

GroupIndex ScenarioBuilder::group(ModuleIndex module, std::optional<LocationIndex> location, Intervals sessions) {
    Group group{};
    group.id = numbered("group", data.groups.size());
    group.module = module;
    group.location = location;
    group.capacity = 10;
    group.sessions = std::move(sessions);
    return data.groups.push_back(std::move(group));
}

PlacementIndex ScenarioBuilder::placement(LocationIndex location, std::initializer_list<std::string_view> shifts) {
    Placement placement{};
    placement.id = numbered("placement", data.placements.size());
    placement.employer = "employer";
    placement.location = location;
    for (const std::string_view shift : shifts)
        placement.shifts.push_back({numbered("shift", placement.shifts.size()), time(shift), Minutes{0}, 10});
    return data.placements.push_back(std::move(placement));
}

ChildcareIndex ScenarioBuilder::childcare(std::optional<LocationIndex> location, std::initializer_list<std::string_view> slots) {
    Childcare childcare{};
    childcare.id = numbered("childcare", data.childcare.size());
    childcare.location = location;
    childcare.max_months = 48;
    for (const std::string_view slot : slots) childcare.slots.push_back({numbered("slot", childcare.slots.size()), time(slot), 10});
    return data.childcare.push_back(std::move(childcare));
}

HouseholdIndex ScenarioBuilder::household(LocationIndex home) {
    return data.households.push_back({numbered("household", data.households.size()), home, {}, {}});
}

ChildIndex ScenarioBuilder::child(HouseholdIndex household) {
    auto& children = data.households[household].children;
    return children.push_back({numbered("child", children.size()), Date(2025, 9, 1), {}, {}});
}

ParticipantIndex ScenarioBuilder::participant(HouseholdIndex household) {
    Participant participant;
    participant.id = numbered("person", data.participants.size());
    participant.household = household;
    participant.available = times("mon-sun 00:00-24:00");
    return data.participants.push_back(std::move(participant));
}

LessonWish& ScenarioBuilder::learns(ParticipantIndex participant, ModuleIndex module) {
    LessonWish& wish = data.participants[participant].learning.emplace_back();
    wish.module = module;
    return wish;
}

WorkWish& ScenarioBuilder::works(ParticipantIndex participant) { return data.participants[participant].work.emplace(); }

Scenario ScenarioBuilder::build() const {
    ScenarioData rows = data;
    for (const LocationIndex from : rows.locations.indices())
        for (const LocationIndex to : rows.locations.indices())
            for (std::size_t mode = 0; mode < mode_names.size() && from < to; ++mode)
                rows.travel.push_back({from, to, static_cast<Mode>(mode), Minutes{distance}});
    rows.travel.insert(rows.travel.end(), set_.begin(), set_.end());  // the last one stands
    return Scenario(std::move(rows));
}

Plan empty_plan(const Scenario& scenario) {
    Plan plan{Table<ParticipantIndex, Timetable>(scenario.participants().size()),
              Table<HouseholdIndex, HouseholdCare>(scenario.households().size())};
    for (const HouseholdIndex household : scenario.households().indices())
        plan.care[household] = HouseholdCare(scenario.households()[household].children.size());
    return plan;
}

}  // namespace duaal::test
