#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "io/generate/supply.hpp"

namespace duaal::io::generated {

namespace {

struct Pattern {
    std::string_view days;   ///< three letters each
    std::string_view clock;  ///< of every shift
    int pause;
};

/// An employer as the region has many of: the same hours everywhere, other places and numbers.
struct Employer {
    std::string_view id;
    std::string_view name;
    std::string_view kind;
    std::string_view sector;     ///< may be empty
    std::string_view min_level;  ///< may be empty
    int min_days, max_days;      ///< 0: no bound
    std::vector<Pattern> shifts;
};

const std::vector<Employer>& employers() {
    static const std::vector<Employer> all{
        {"kas", "Kwekerij", "paid", "glastuinbouw", "", 2, 3, {{"montuewedthufri", "07:00-16:00", 60}, {"sat", "07:00-13:00", 15}}},
        {"hal", "Sociale werkplaats", "participation", "", "", 1, 4, {{"montuewed", "08:30-16:30", 45}, {"thufri", "08:30-12:30", 0}}},
        {"zorg",
         "Zorgcentrum",
         "language_internship",
         "zorg",
         "a2",
         0,
         0,
         {{"montuethufri", "09:00-15:00", 30}, {"sun", "08:00-14:00", 30}}},
        {"pak", "Pakstation", "trial_placement", "logistiek", "", 2, 0, {{"montuewedthufri", "09:00-17:30", 45}}},
        {"winkel",
         "Kringloopwinkel",
         "volunteer",
         "detailhandel",
         "",
         0,
         3,
         {{"wedthufri", "10:00-17:00", 30}, {"sat", "10:00-17:00", 30}}},
        {"groen", "Groenvoorziening", "work_experience", "groen", "", 0, 0, {{"montuewedthufri", "08:00-16:00", 45}}},
        {"keuken", "Restaurant", "learn_work", "horeca", "a1", 2, 0, {{"frisatsun", "12:00-20:00", 45}, {"wedthu", "16:00-22:00", 30}}},
        {"kas-vroeg", "Tomatenkwekerij", "work_experience", "glastuinbouw", "", 0, 0, {{"montuethufrisat", "06:30-15:00", 45}}},
        {"schoon", "Schoonmaakbedrijf", "paid", "schoonmaak", "", 0, 0, {{"montuewedthufri", "16:30-20:30", 0}}},
        {"dc",
         "Distributiecentrum",
         "work_experience",
         "logistiek",
         "a1",
         2,
         3,
         {{"tuewedthufri", "09:30-18:00", 45}, {"sat", "08:00-16:30", 45}}},
    };
    return all;
}

Json make_placement(const Employer& employer, const std::string& location, int number) {
    Json placement = {{"employer", std::string(employer.name) + " " + std::to_string(number)}, {"kind", employer.kind}};
    if (!employer.sector.empty()) placement["sector"] = employer.sector;
    placement["location"] = location;
    if (!employer.min_level.empty()) placement["min_level"] = employer.min_level;
    if (employer.min_days > 0) placement["days"]["min"] = employer.min_days;
    if (employer.max_days > 0) placement["days"]["max"] = employer.max_days;
    for (const Pattern& pattern : employer.shifts)
        for (std::size_t day = 0; day < pattern.days.size(); day += 3) {
            const std::string name(pattern.days.substr(day, 3));
            Json& shift = placement["shifts"][name] = {{"time", name + " " + std::string(pattern.clock)}};
            if (pattern.pause > 0) shift["break"] = pattern.pause;
            shift["positions"] = 1;
        }
    return placement;
}

void add_position(Json& placement, Draw& draw) {
    Json& shifts = placement["shifts"];
    Json& positions = nth(shifts, static_cast<std::size_t>(draw.below(static_cast<int>(shifts.size()))))["positions"];
    positions = positions.get<int>() + 1;
}

/// Bounds that some employers set: a pair at least, so many people at most, a day that must not stay empty, dates.
void set_bounds(Json& placement, int number, Draw& draw) {
    int positions = 0;
    for (const Json& shift : placement["shifts"]) positions += shift["positions"].get<int>();
    if (number % 4 == 1 && positions >= 4) placement["min_participants"] = 2;
    if (number % 5 == 2) placement["max_participants"] = std::max(2, positions / 2);
    if (number % 3 == 0) nth(placement["shifts"], 0)["needed"] = draw.between(1, 2);
    if (number % 6 == 1) placement["from"] = "2027-01-18";
    if (number % 4 == 3) placement["until"] = "2027-06-18";
}

struct Output {
    Json& scenario;
    Supply& supply;
};

/// As many placements as give six positions to five shifts; at least three.
std::size_t make_placements(const Task& task, int positions, Draw& draw, Output output) {
    const int kinds = static_cast<int>(employers().size());
    const int first = draw.below(kinds);
    std::size_t shifts = 0;
    for (int number = 0; number < 3 || static_cast<int>(shifts) * 6 < positions * 5; ++number) {
        const Employer& employer = employers()[static_cast<std::size_t>((first + number) % kinds)];
        const int round = number / kinds + 1;
        const std::string id = std::string(employer.id) + "-" + std::to_string(round);
        const Village& village = draw.pick(task.region.villages);
        add_location(output.scenario["locations"], "bedrijf-" + id, std::string(employer.name) + ", " + village.name,
                     somewhere_near(village.at, 130, draw));
        Json placement = make_placement(employer, "bedrijf-" + id, round);
        shifts += placement["shifts"].size();
        if (!employer.sector.empty()) output.supply.sectors.insert(employer.sector);
        if (employer.min_level.empty()) {
            const auto& days = placement["shifts"].get_ref<const Json::object_t&>();
            output.supply.sites.push_back({id, {days.begin()->first, (days.begin() + 2)->first}, village.at});
        }
        append(output.scenario["placements"], id, std::move(placement));
    }
    return shifts;
}

}  // namespace

const Site* Supply::site_near(Point village, Draw& draw) const {
    const std::size_t first = static_cast<std::size_t>(draw.below(static_cast<int>(sites.size())));
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const Site& site = sites[(first + i) % sites.size()];
        if (std::abs(site.village.latitude - village.latitude) < 330 && std::abs(site.village.longitude - village.longitude) < 540)
            return &site;
    }
    return nullptr;
}

void add_placements(const Task& task, Draw& draw, Json& scenario, Supply& supply) {
    int wanted = 0;
    for (const Person& person : task.people.persons) wanted += person.work_days;
    const int positions = percent_of(wanted, task.options.positions);
    const std::size_t shifts = make_placements(task, positions, draw, {scenario, supply});
    Json& placements = scenario["placements"];
    const int count = static_cast<int>(placements.size());
    for (int left = positions - static_cast<int>(shifts); left > 0; --left)
        add_position(nth(placements, static_cast<std::size_t>(draw.below(count))), draw);
    for (int i = 0; i < count; ++i) set_bounds(nth(placements, static_cast<std::size_t>(i)), i, draw);
}

}  // namespace duaal::io::generated
