#include "io/generate/people.hpp"

#include <algorithm>
#include <array>

namespace duaal::io::generated {

namespace {

/// Cards in proportions that hold exactly, in an order of chance: small scenarios are as mixed as large ones.
template <class Card>
std::vector<Card> shuffled_deck(int size, const std::vector<std::pair<Card, int>>& shares, Draw& draw) {
    std::vector<Card> deck;
    int dealt = 0, share_so_far = 0;
    for (const auto& [card, share] : shares) {
        share_so_far += share;
        for (const int until = percent_of(size, share_so_far); dealt < until; ++dealt) deck.push_back(card);
    }
    draw.shuffle(deck);
    return deck;
}

int adults(Family family) { return family == Family::couple || family == Family::couple_with_child ? 2 : 1; }

/// The families of all participants; `couples` per cent of the people are parents together.
std::vector<Family> draw_families(const GenerateOptions& options, Draw& draw) {
    const int parents = std::min((percent_of(options.participants, options.couples) + 1) / 2, options.participants / 2);
    std::vector<Family> families(static_cast<std::size_t>(parents), Family::couple_with_child);
    int left = options.participants - 2 * parents;
    const auto others = shuffled_deck<Family>(
        left, {{Family::single, 66}, {Family::couple, 6}, {Family::single_parent, 20}, {Family::parent_with_partner, 8}}, draw);
    for (const Family family : others) {
        const Family fits = left == 1 && family == Family::couple ? Family::single : family;
        if (left == 0) break;
        families.push_back(fits);
        left -= adults(fits);
    }
    draw.shuffle(families);
    return families;
}

/// Two of three of those who need care are too young for school.
Child draw_child(bool first, Draw& draw) {
    const bool young = draw.below(3) < 2;
    const int age = young ? draw.between(4, 46) : draw.between(49, 130);
    return {age, !young, first || draw.below(4) > 0};
}

/// Every sixth family also has one old enough to need no care.
void draw_children(HouseholdDraft& household, int families, Draw& draw) {
    if (household.family == Family::single || household.family == Family::couple) return;
    household.children.push_back(draw_child(true, draw));
    if (draw.chance(35)) household.children.push_back(draw_child(false, draw));
    if (families % 6 == 1) household.children.push_back({draw.between(146, 200), true, false});
}

std::string_view draw_level(Track track, Draw& draw) {
    switch (track) {
        case Track::reading:
            return "alfa";
        case Track::beginner:
            return draw.chance(40) ? "pre-a1" : "a1";
        case Track::advanced:
            return draw.chance(70) ? "a2" : "b1";
        case Track::school:
            return draw.chance(50) ? "a2" : "b1";
    }
    return "a1";
}

/// Pre-vocational school is for the young and childless, where there are enough of them; the other lessons for all alike.
std::vector<Track> draw_tracks(const std::vector<Family>& families, Draw& draw) {
    std::vector<std::size_t> childless;
    std::size_t people = 0;
    for (const Family family : families)
        for (int adult = 0; adult < adults(family); ++adult, ++people)
            if (family == Family::single || family == Family::couple) childless.push_back(people);
    draw.shuffle(childless);
    childless.resize(std::min(childless.size(), static_cast<std::size_t>(percent_of(static_cast<int>(people), 14))));
    const auto others =
        shuffled_deck<Track>(static_cast<int>(people), {{Track::reading, 14}, {Track::beginner, 44}, {Track::advanced, 42}}, draw);
    std::vector<Track> tracks(others);
    for (const std::size_t pupil : childless) tracks[pupil] = Track::school;
    return tracks;
}

/// Some parents want lessons only, more often those who are alone.
bool wants_no_work(Family family, Draw& draw) {
    if (family == Family::single_parent) return draw.chance(90);
    if (family == Family::couple_with_child || family == Family::parent_with_partner) return draw.chance(30);
    return draw.chance(4);
}

Person draw_person(Track track, const HouseholdDraft& household, Draw& draw) {
    Person person{};
    person.track = track;
    person.level = draw_level(track, draw);
    const bool self_reliance = track == Track::reading || (track == Track::beginner && draw.chance(30));
    person.route = track == Track::school ? "o" : self_reliance ? "z" : draw.chance(5) ? "" : "b1";
    const int days = draw.below(100);
    const bool lessons_only = wants_no_work(household.family, draw);
    person.work_days = track == Track::school || lessons_only ? 0 : days < 20 ? 1 : days < 95 ? 2 : 3;
    person.free = household.children.empty();
    return person;
}

/// Shares that hold exactly need a count: every second of the Z-route, every sixth of the B1-route, every twelfth single.
struct Counters {
    int self_reliance = 0, b1 = 0, singles = 0, families = 0;
};

void mark(Person& person, Family family, Counters& counters) {
    if (person.route == "z") person.knm = counters.self_reliance++ % 2 == 0;
    if (person.route == "b1") person.map = counters.b1++ % 6 == 3;
    if (family == Family::single && person.work_days == 2) person.stuck = counters.singles++ % 12 == 4;
}

}  // namespace

std::string numbered(std::string_view prefix, std::size_t number, std::size_t last) {
    const std::string digits = std::to_string(number);
    const std::size_t width = std::max<std::size_t>(2, std::to_string(last).size());
    return std::string(prefix) + std::string(width - digits.size(), '0') + digits;
}

People draw_people(const GenerateOptions& options, const Region& region, Draw& draw) {
    People people;
    const std::vector<Family> families = draw_families(options, draw);
    const auto tracks = draw_tracks(families, draw);
    Counters counters;
    for (std::size_t h = 0; h < families.size(); ++h) {
        HouseholdDraft household{numbered("h-", h + 1, families.size()), families[h], h % region.villages.size(), {}, {}, {}};
        household.home = draw.pick(region.villages[household.village].homes);
        draw_children(household, counters.families, draw);
        if (!household.children.empty()) ++counters.families;
        for (int adult = 0; adult < adults(families[h]); ++adult) {
            const std::size_t at = people.persons.size();
            Person person = draw_person(tracks[at], household, draw);
            person.id = numbered("p-", at + 1, tracks.size());
            person.household = h;
            mark(person, families[h], counters);
            household.members.push_back(at);
            people.persons.push_back(std::move(person));
        }
        people.households.push_back(std::move(household));
    }
    return people;
}

}  // namespace duaal::io::generated
