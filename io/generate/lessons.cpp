#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "io/generate/supply.hpp"

namespace duaal::io::generated {

namespace {

using Sessions = std::vector<std::string_view>;

struct Course {
    std::string_view id;
    std::string_view module;
    int usual_size;
    int share;                         ///< per cent of the seats per wish that the options ask for
    std::string_view lowest, highest;  ///< of most groups; every third takes one level more, `widened`
    std::string_view widened;
    std::vector<Sessions> patterns;
};

/// By Track. Blocks of 09:00-12:00, 13:00-16:00 and 18:30-21:30 on two to four days; the pre-vocational school by whole days.
const std::array<Course, track_count>& courses() {
    static const std::array<Course, track_count> all{{
        {"alfa",
         "nt2",
         7,
         100,
         "alfa",
         "alfa",
         "pre-a1",
         {{"mon,wed,fri 09:00-11:30"}, {"tue,thu 09:00-11:30", "wed 13:00-15:30"}, {"mon-thu 09:00-11:30"}, {"tue,wed,fri 13:00-15:30"}}},
        {"begin",
         "nt2",
         10,
         100,
         "pre-a1",
         "a1",
         "a2",
         {{"mon,tue,thu 09:00-12:00"},
          {"tue,thu 09:00-12:00", "wed 13:00-16:00"},
          {"mon,wed,fri 13:00-16:00"},
          {"wed-fri 09:00-12:00"},
          {"tue,thu 18:30-21:30"},
          {"mon,tue 09:00-12:30"}}},
        {"door",
         "nt2",
         11,
         100,
         "a2",
         "b1",
         "b2",
         {{"mon,wed 18:30-21:30"},
          {"tue,thu 09:00-12:00", "fri 13:00-16:00"},
          {"mon,tue,wed 13:00-16:00"},
          {"wed 18:30-21:30", "sat 09:30-12:30"},
          {"thu,fri 09:00-12:30"},
          {"mon,tue,thu 09:00-12:00"}}},
        {"school", "onderwijs", 10, 80, "a2", "b1", "b2", {{"mon-thu 09:00-15:00"}, {"tue-fri 08:45-14:45"}}},
    }};
    return all;
}

struct CourseWriter {
    Json& providers;
    Json& groups;
    const Region& region;
    Draw& draw;
    Supply& supply;

    std::string provider_of(std::size_t school) {
        const std::string id = "aanbieder-" + std::to_string(school / 3 + 1);
        if (!providers.contains(id))
            providers[id] = {{"name", "Taalaanbieder " + std::to_string(school / 3 + 1)},
                             {"windows", {"mon-fri 09:00-12:30", "mon-fri 13:00-16:30", "mon-fri 18:30-21:30"}},
                             {"rooms", 4}};
        return id;
    }

    Json group(std::size_t school, std::string_view module, int capacity) {
        return {{"provider", provider_of(school)}, {"module", module}, {"location", region.schools[school]}, {"capacity", capacity}};
    }
};

/// `seats` in groups of about the usual size, over all schools in turn.
void add_course(Track track, int seats, CourseWriter writer) {
    const Course& course = courses()[static_cast<std::size_t>(track)];
    const int count = (seats + course.usual_size - 1) / course.usual_size;
    const std::size_t first_school = static_cast<std::size_t>(writer.draw.below(static_cast<int>(writer.region.schools.size())));
    const int first_pattern = writer.draw.below(static_cast<int>(course.patterns.size()));
    for (int g = 0; g < count; ++g) {
        const int capacity = seats / count + (g < seats % count ? 1 : 0);
        const auto number = static_cast<std::size_t>(g);
        const std::size_t school = (first_school + number) % writer.region.schools.size();
        Json group = writer.group(school, course.module, capacity);
        group["sessions"] = course.patterns[(static_cast<std::size_t>(first_pattern) + number) % course.patterns.size()];
        group["levels"] = {{"min", course.lowest}, {"max", g % 3 == 1 ? course.widened : course.highest}};
        if (g % 3 == 2) group["levels"].erase("min");
        if (writer.draw.chance(50)) group["self_study"] = writer.draw.between(2, 6);
        if (writer.groups.size() % 4 == 1) group["from"] = "2027-01-11";
        if (writer.groups.size() % 4 == 2) group["until"] = "2027-06-25";
        const std::string id = numbered(std::string(course.id) + "-", number + 1, static_cast<std::size_t>(count));
        if (course.module == "nt2")
            writer.supply.language_groups[{school, track}].push_back(id);
        else
            writer.supply.school_groups.emplace_back(id, writer.region.schools[school]);
        append(writer.groups, id, std::move(group));
    }
}

/// Civic knowledge (KNM) in the evening, online; the labour market module (MAP) at school.
void add_modules(const People& people, CourseWriter writer) {
    const auto count = [&](bool Person::*takes) { return static_cast<int>(std::ranges::count(people.persons, true, takes)); };
    for (int g = 0; g < (count(&Person::knm) + 14) / 15; ++g) {
        Json group = writer.group(static_cast<std::size_t>(g) % writer.region.schools.size(), "knm", 15);
        group.erase("location");
        group["sessions"] = {g % 2 == 0 ? "mon 19:00-20:30" : "sun 10:00-11:30"};
        group["self_study"] = 1;
        writer.groups["knm-" + std::to_string(g + 1)] = group;
    }
    for (int g = 0; g < (count(&Person::map) + 7) / 8; ++g) {
        Json group = writer.group(static_cast<std::size_t>(g) % writer.region.schools.size(), "map", 8);
        group["sessions"] = {g % 2 == 0 ? "fri 13:00-16:00" : "mon 13:00-16:00"};
        writer.groups["map-" + std::to_string(g + 1)] = group;
    }
}

/// The wanted share of large minimums; the other groups start with one to four.
void set_minimums(Json& groups, int share, Draw& draw) {
    std::vector<std::size_t> large_enough;
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (nth(groups, g)["capacity"].get<int>() >= 5) large_enough.push_back(g);
    draw.shuffle(large_enough);
    const std::size_t wanted = (groups.size() * static_cast<std::size_t>(share) + 99) / 100;
    if (large_enough.size() > wanted) large_enough.resize(wanted);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        Json& group = nth(groups, g);
        const int capacity = group["capacity"].get<int>();
        const bool large = std::ranges::find(large_enough, g) != large_enough.end();
        const int minimum = large ? draw.between(5, 7) : draw.between(1, 4);
        if (minimum > 1) group["min_size"] = std::min(minimum, capacity);
    }
}

/// A third of all groups, evenly among those for language, whose sessions fit the windows. Draws nothing: whether a group could move
/// changes nothing else.
void set_movable(Json& groups) {
    std::vector<std::size_t> language;
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (nth(groups, g)["module"] == "nt2") language.push_back(g);
    const std::size_t wanted = std::min(language.size(), (groups.size() + 2) / 3);
    for (std::size_t i = 0; i < wanted; ++i) nth(groups, language[i * language.size() / wanted])["movable"] = true;
}

}  // namespace

const std::string* Supply::group_for(std::size_t school, Track track, Draw& draw) const {
    const auto found = language_groups.find({school, track});
    return found == language_groups.end() ? nullptr : &draw.pick(found->second);
}

void add_lessons(const Task& task, Draw& draw, Json& scenario, Supply& supply) {
    CourseWriter writer{scenario["providers"], scenario["groups"], task.region, draw, supply};
    for (int track = 0; track < track_count; ++track) {
        const auto heads = std::ranges::count(task.people.persons, static_cast<Track>(track), &Person::track);
        if (heads == 0) continue;
        const int share = task.options.seats * courses()[static_cast<std::size_t>(track)].share / 100;
        add_course(static_cast<Track>(track), std::max(1, static_cast<int>(heads) * share / 100), writer);
    }
    add_modules(task.people, writer);
    set_minimums(scenario["groups"], task.options.large_minimums, draw);
    set_movable(scenario["groups"]);
}

}  // namespace duaal::io::generated
