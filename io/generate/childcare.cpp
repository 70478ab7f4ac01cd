#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "io/generate/supply.hpp"

namespace duaal::io::generated {

namespace {

constexpr std::array<std::string_view, 5> weekdays{"mon", "tue", "wed", "thu", "fri"};

struct Part {
    std::string_view id;
    std::string_view clock;
};

/// Slots on every weekday, each with the same number of places.
Json make_slots(const std::vector<Part>& parts, int places) {
    Json slots;
    for (const auto day : weekdays)
        for (const Part& part : parts) {
            const std::string id = std::string(day) + "-" + std::string(part.id);
            slots[id] = {{"time", std::string(day) + " " + std::string(part.clock)}, {"places", places}};
        }
    return slots;
}

struct Need {
    int small = 0;  ///< children too young for school
    int pupils = 0;
    int others = 0;  ///< of the places: at the playgroup or the childminder
};

/// By village.
std::vector<Need> count_needs(const Task& task) {
    std::vector<Need> needs(task.region.villages.size());
    for (const HouseholdDraft& household : task.people.households)
        for (const Child& child : household.children)
            if (child.needs_care) ++(child.in_school ? needs[household.village].pupils : needs[household.village].small);
    return needs;
}

struct CareWriter {
    Json& childcare;
    Json& locations;
    Draw& draw;

    Json& add(const Village& village, std::string_view id, std::string_view name, std::string_view kind) {
        const std::string key = std::string(id) + "-" + village.id;
        add_location(locations, key, std::string(name) + " " + village.name, somewhere_near(village.at, 50, draw));
        return append(childcare, key, {{"name", std::string(name) + " " + village.name}, {"kind", kind}, {"location", key}});
    }
};

/// `share` per cent of the children of all villages before this one and of this one, less what those before have: so
/// that roundings do not add up. It may be 0: a waiting list.
class Places {
public:
    explicit Places(int share) : share_(share) {}
    int next(int children) {
        children_ += children;
        const int places = percent_of(children_, share_) - given_;
        given_ += places;
        return places;
    }

private:
    int share_;
    int children_ = 0;
    int given_ = 0;
};

/// The village's own care; every second daycare opens for the early shift, every third village has a playgroup, every
/// fourth a childminder.
void add_village(const Village& village, std::size_t number, Need places, CareWriter writer) {
    Json& daycare = writer.add(village, "kdv", "Kinderdagverblijf", "daycare");
    daycare.update({{"ages", {{"min_months", 2}, {"max_months", 48}}}, {"min_slots", 2}});
    daycare["slots"] = make_slots({{"am", number % 2 == 0 ? "06:30-13:00" : "07:30-13:00"}, {"pm", "13:00-18:30"}}, places.small);
    Json& after_school = writer.add(village, "bso", "Buitenschoolse opvang", "after_school");
    after_school.update({{"ages", {{"min_months", 48}, {"max_months", 156}}}});
    after_school["slots"] = make_slots({{"voor", "06:30-08:30"}, {"na", "14:00-18:30"}}, places.pupils);
    after_school["slots"]["wed-na"]["time"] = "wed 12:00-18:30";
    if (number % 3 == 1) {
        Json& playgroup = writer.add(village, "peuters", "Peuteropvang", "playgroup");
        playgroup.update({{"ages", {{"min_months", 24}, {"max_months", 48}}}, {"min_slots", 2}});
        playgroup["slots"] = make_slots({{"am", "08:30-12:30"}}, places.others);
    }
    if (number % 4 == 2) {
        Json& minder = writer.add(village, "gastouder", "Gastouder", "childminder");
        minder.update({{"ages", {{"min_months", 0}, {"max_months", 156}}}});
        minder["slots"] = make_slots({{"dag", "08:00-17:30"}}, places.others);
        minder.erase("location");  // she comes to the house
    }
}

}  // namespace

void add_childcare(const Task& task, Draw& draw, Json& scenario) {
    CareWriter writer{scenario["childcare"], scenario["locations"], draw};
    const std::vector<Need> needs = count_needs(task);
    const int onsite_share = task.options.childcare / 3;
    Places small(task.options.childcare - onsite_share), pupils(task.options.childcare), at_lessons(onsite_share), others(onsite_share);
    for (std::size_t v = 0; v < task.region.villages.size(); ++v)
        add_village(task.region.villages[v], v, {small.next(needs[v].small), pupils.next(needs[v].pupils), others.next(needs[v].small)},
                    writer);
    for (std::size_t s = 0; s < task.region.schools.size(); ++s) {
        const std::string& school = task.region.schools[s];
        int children = 0;
        for (std::size_t v = s * villages_per_school; v < std::min(needs.size(), (s + 1) * villages_per_school); ++v)
            children += needs[v].small;
        Json& onsite =
            append(scenario["childcare"], "opvang-" + school, {{"name", "Opvang bij de les"}, {"kind", "daycare"}, {"location", school}});
        onsite.update({{"ages", {{"min_months", 3}, {"max_months", 48}}}, {"onsite", true}});
        onsite["slots"] = make_slots({{"am", "09:00-12:30"}}, at_lessons.next(children));
    }
}

}  // namespace duaal::io::generated
