#include "io/patch/change_settings.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "io/values/session_text.hpp"
#include "io/values/time_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

using namespace domain;
using Json = nlohmann::ordered_json;

namespace {

using Keys = std::vector<std::string>;

/// A whole number of hours as such.
Json hours(Minutes length) {
    if (length.count() % 60 == 0) return length.count() / 60;
    return length.count() / 60.0;
}

/// What one change sets: as the file has it, `before` and `after` the change.
struct SettingOf {
    const Scenario& file;
    const Scenario& before;
    const Scenario& after;

    Setting operator()(const change::Sessions& c) const { return group(c.group, "sessions", session_texts(c.sessions)); }
    Setting operator()(const change::Seats& c) const { return group(c.group, "capacity", c.seats); }
    Setting operator()(const change::GroupMinimum& c) const { return group(c.group, "min_size", c.least); }
    Setting operator()(const change::Positions& c) const {
        const Placement& at = after.placements()[c.placement];
        return set({"placements", at.id, "shifts", at.shifts[c.shift].id, "positions"}, c.positions);
    }
    Setting operator()(const change::PlacementMaximum& c) const { return placement(c.placement, "max_participants", c.most); }
    Setting operator()(const change::PlacementMinimum& c) const { return placement(c.placement, "min_participants", c.least); }
    Setting operator()(const change::Places& c) const {
        const Childcare& at = after.childcare()[c.childcare];
        return set({"childcare", at.id, "slots", at.slots[c.slot].id, "places"}, c.places);
    }
    Setting operator()(const change::NewSlot& c) const {
        const Json slot{{"time", written(c.slot.time)}, {"places", c.slot.places}};
        return set({"childcare", after.childcare()[c.childcare].id, "slots", c.slot.id}, slot);
    }
    Setting operator()(const change::MaxCareTrip& c) const { return set({"policy", "max_care_trip"}, c.trip.count()); }
    Setting operator()(const change::MaxTrip& c) const { return person(c.participant, {"travel", "max_trip"}, c.trip.count()); }
    Setting operator()(const change::MaxHoursDay& c) const { return person(c.participant, {"max_hours_day"}, hours(c.hours)); }
    Setting operator()(const change::MaxHoursWeek& c) const { return person(c.participant, {"max_hours_week"}, hours(c.hours)); }
    Setting operator()(const change::MaxLoadWeek& c) const { return person(c.participant, {"max_load_week"}, hours(c.load)); }
    Setting operator()(const change::LeastWorkDays& c) const { return person(c.participant, {"work", "days", "min"}, c.days); }
    Setting operator()(const change::LeastWorkHours& c) const { return person(c.participant, {"work", "hours", "min"}, hours(c.hours)); }
    Setting operator()(const change::MoreAvailable& c) const {
        Json times = Json::array();
        for (const Interval& time : after.participants()[c.participant].available) times.push_back(written(time));
        return person(c.participant, {"available"}, times);
    }
    Setting operator()(const change::AppointmentDropped& c) const {
        return person(c.participant, {"appointments", before.participants()[c.participant].appointments[c.appointment].id}, nullptr);
    }
    Setting operator()(const change::LevelOf& c) const { return person(c.participant, {"level"}, name(c.level, level_names)); }
    Setting operator()(const change::Pinned& c) const { return person(c.participant, {"fixed"}, fixed_json(c)); }

private:
    static Setting set(Keys keys, const Json& value) { return {std::move(keys), value.dump()}; }

    [[nodiscard]] Setting group(GroupIndex g, const char* key, const Json& value) const {
        return set({"groups", after.groups()[g].id, key}, value);
    }
    [[nodiscard]] Setting placement(PlacementIndex p, const char* key, const Json& value) const {
        return set({"placements", after.placements()[p].id, key}, value);
    }
    [[nodiscard]] Setting person(ParticipantIndex p, const Keys& within, const Json& value) const {
        Keys keys{"participants", after.participants()[p].id};
        keys.insert(keys.end(), within.begin(), within.end());
        return set(std::move(keys), value);
    }

    /// What the file fixes and is fixed no more is taken out.
    [[nodiscard]] Json fixed_json(const change::Pinned& c) const {
        Json learning = Json::object(), work = Json::object();
        if (const auto& old = file.participants()[c.participant].fixed) {
            for (const Lesson& lesson : old->learning) learning[file.modules()[lesson.module]] = nullptr;
            if (old->work) work[file.placements()[old->work->placement].id] = nullptr;
        }
        for (const Lesson& lesson : c.week.learning) learning[after.modules()[lesson.module]] = after.groups()[lesson.group].id;
        for (const WorkChoice& choice : c.week.work) {
            Json shifts = Json::array();
            for (const ShiftIndex shift : choice.shifts) shifts.push_back(after.placements()[choice.placement].shifts[shift].id);
            work[after.placements()[choice.placement].id] = shifts;
        }
        return {{"learning", learning}, {"work", work}};
    }
};

}  // namespace

std::vector<Setting> settings_of(const Scenario& scenario, const std::vector<Change>& changes) {
    std::vector<Setting> settings;
    Scenario before = scenario;
    for (const Change& one : changes) {
        Scenario after = changed(before, one);
        Setting setting = std::visit(SettingOf{scenario, before, after}, one);
        std::erase_if(settings, [&](const Setting& other) { return other.keys == setting.keys; });
        settings.push_back(std::move(setting));
        before = std::move(after);
    }
    return settings;
}

Json patch_of(const std::vector<Setting>& settings) {
    Json patch = Json::object();
    for (const Setting& setting : settings) {
        Json* at = &patch;
        for (const std::string& key : setting.keys) at = &(*at)[key];
        *at = Json::parse(setting.value);
    }
    return patch;
}

}  // namespace duaal::io
