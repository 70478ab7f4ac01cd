/// What one provider is asked, on hand-made negotiations.

#include <doctest/doctest.h>

#include "io/document/markdown.hpp"
#include "io/report/negotiation/brief.hpp"
#include "io/report/negotiation/proposals.hpp"
#include "tests/report/negotiation_sample.hpp"
#include "tests/support/texts.hpp"

using namespace duaal;
using namespace duaal::domain;
using io::Language;

using duaal::test::has;

namespace {

/// Two providers; a group of the first, one online, and one of the second; twenty people who want lessons and work.
struct Talk {
    test::ScenarioBuilder builder;
    GroupIndex first, online, second;

    Talk() {
        const LocationIndex home = builder.location();
        builder.module();
        builder.data.providers[ProviderIndex{0}].name = "Taalhuis *Zuid*";
        builder.data.providers[ProviderIndex{0}].rooms = 2;
        builder.data.providers.push_back({"provider-02", {}, {}, {}});
        first = test::group_at(builder, ProviderIndex{0}, home, test::times("tue,thu 09:00-12:00"));
        online = test::group_at(builder, ProviderIndex{0}, std::nullopt, test::times("mon 10:00-12:00"));
        second = test::group_at(builder, ProviderIndex{1}, home, test::times("wed 09:00-12:00"));
        builder.placement(home, {"tue 08:00-16:00"});
        for (int i = 0; i < 20; ++i) builder.works(builder.participant(builder.household(home)));
    }

    /// The first so many people are in `group`, and so many of them work.
    [[nodiscard]] Plan plan(const Scenario& today, GroupIndex group, int lessons, int work) const {
        Plan out = test::empty_plan(today);
        for (const ParticipantIndex p : out.timetables.indices()) {
            const int number = static_cast<int>(p.value);
            if (number < lessons) out.timetables[p].learning.push_back({ModuleIndex{0}, group});
            if (number < work) out.timetables[p].work.push_back({PlacementIndex{0}, {ShiftIndex{0}}});
        }
        return out;
    }

    [[nodiscard]] Move move(GroupIndex group, Intervals sessions) const { return {group, std::move(sessions), 1, ""}; }
};

/// Both frontiers with only step 0, without anything planned.
io::Negotiation nothing_asked(const Scenario& today) {
    io::NegotiationStep start = test::step_of(today, 0, false, {}, test::empty_plan(today)), harmless = start;
    harmless.harmless = true;
    return {"westland.json", today, start.outcome, {start}, {harmless}};
}

}  // namespace

TEST_CASE("the brief says which times are asked, what they bring, which rooms they take and what is proven") {
    const Talk talk;
    const Scenario today = talk.builder.build();
    io::Negotiation all = nothing_asked(today);
    all.harmless[0] = test::step_of(today, 0, true, {}, talk.plan(today, talk.first, 8, 8));
    all.harmless.push_back(
        test::step_of(today, 1, true, {talk.move(talk.first, test::times("mon,thu 09:00-12:00"))}, talk.plan(today, talk.first, 15, 13)));
    io::PublishedCounts counts;
    const std::string text = io::markdown(io::brief(all, ProviderIndex{0}, counts), Language::en);
    CAPTURE(text);
    CHECK(has(text, "# Note for the talk with Taalhuis \\*Zuid\\*\n"));
    CHECK(has(text,
              "- **Lesson group group-01**: now Tuesday and Thursday 09:00-12:00; we ask **Monday and Thursday 09:00-12:00**. "
              "Lessons that change: 1.\n"));
    CHECK(has(text, "in all your groups: with today's times 8, with these times 15.\n"));
    CHECK(has(text, "(all providers): with today's times 8, with these times 13.\n"));
    CHECK(has(text, "- Nobody is worse off"));
    CHECK(has(text, "Rooms that you need then: Monday 09:00-12:00: 1. You have 2.\n"));
    CHECK(has(text, "- With one group at other times, no choice is better without somebody being worse off (proven).\n"));
    CHECK(!has(text, "Proposal 2"));
    CHECK(!has(text, "another provider"));
    CHECK(io::markdown(io::brief(all, ProviderIndex{1}, counts), Language::en).empty());
    const std::string dutch = io::markdown(io::brief(all, ProviderIndex{0}, counts), Language::nl);
    CAPTURE(dutch);
    CHECK(has(dutch, "# Gespreksnotitie voor Taalhuis"));
    CHECK(has(dutch,
              "- **Lesgroep group-01**: nu dinsdag en donderdag 09:00-12:00; wij vragen **maandag en donderdag 09:00-12:00**. "
              "Lessen die veranderen: 1.\n"));
    CHECK(has(dutch, "Bezette plaatsen in al uw lesgroepen: met de tijden van nu 8, met deze tijden 15.\n"));
}

TEST_CASE("what lies too close to a number that was given has none, whichever brief gave it") {
    const Talk talk;
    const Scenario today = talk.builder.build();
    io::Negotiation all = nothing_asked(today);
    all.harmless[0] = test::step_of(today, 0, true, {}, talk.plan(today, talk.first, 3, 3));
    const auto monday = talk.move(talk.first, test::times("mon,thu 09:00-12:00"));
    all.harmless.push_back(test::step_of(today, 1, true, {monday}, talk.plan(today, talk.first, 9, 7)));
    all.harmless.push_back(test::step_of(today, 2, true, {monday, talk.move(talk.second, test::times("fri 09:00-12:00"))},
                                         talk.plan(today, talk.first, 12, 10)));
    io::PublishedCounts counts;
    const std::string text = io::markdown(io::brief(all, ProviderIndex{0}, counts), Language::en);
    CAPTURE(text);
    CHECK(has(text, "in all your groups: with today's times < 5, with these times 9.\n"));
    CHECK(has(text, "(all providers): with today's times < 5, with these times more (no number).\n"));
    CHECK(has(text, "in all your groups: with today's times < 5, with these times more (no number).\n"));
    CHECK(has(text, "(all providers): with today's times < 5, with these times 10.\n"));
    CHECK(has(text, "This goes together with other lesson times at another provider."));
    const std::string other = io::markdown(io::brief(all, ProviderIndex{1}, counts), Language::en);
    CAPTURE(other);
    CHECK(has(other, "- **Lesson group group-03**: now Wednesday 09:00-12:00; we ask **Friday 09:00-12:00**."));
    CHECK(has(other, "in all your groups: with today's times 0, with these times 0.\n"));
    CHECK(has(other, "(all providers): with today's times < 5, with these times 10.\n"));
}

TEST_CASE("the same moves are asked once; what else helps stands below, only where it helps; harm and doubt are said") {
    const Talk talk;
    const Scenario today = talk.builder.build();
    io::Negotiation all = nothing_asked(today);
    const auto monday = talk.move(talk.first, test::times("mon,thu 09:00-12:00"));
    const auto step = [&](bool harmless, const Move& move, int lessons) {
        return test::step_of(today, 1, harmless, {move}, talk.plan(today, talk.first, lessons, lessons));
    };
    all.harmless.push_back(step(true, monday, 10));
    all.harmless[1].others = {step(true, talk.move(talk.first, test::times("wed,thu 09:00-12:00")), 9),
                              step(true, talk.move(talk.first, test::times("fri,sat 09:00-12:00")), 0), step(true, monday, 8)};
    all.free.push_back(step(false, monday, 10));
    all.free.push_back(step(false, talk.move(talk.online, test::times("sat 10:00-12:00")), 15));
    all.free[2].moves[0].alternative = "weekend";
    all.free[2].people.worse = {ParticipantIndex{0}};
    all.free[2].proven = false;
    io::PublishedCounts counts;
    const std::string text = io::markdown(io::brief(all, ProviderIndex{0}, counts), Language::en);
    CAPTURE(text);
    CHECK(text.find("group group-01") == text.rfind("group group-01"));
    CHECK(has(text, "These times help as well:\n\n- group-01 to Wednesday and Thursday 09:00-12:00\n\n"));
    CHECK(!has(text, "Friday"));
    CHECK(has(text, "## Proposal 2\n\n"));
    CHECK(has(text, "Lessons that change: 1. You offered this yourself (weekend; cost 1).\n"));
    CHECK(has(text, "Some people are worse off in this plan"));
    CHECK(has(text, "- This is the best choice found so far."));
    CHECK(text.find("Rooms") == text.rfind("Rooms"));  // none for the one online
}

TEST_CASE("of many further choices five are listed, one of them at none of the times that are asked first") {
    const Talk talk;
    const Scenario today = talk.builder.build();
    io::Negotiation all = nothing_asked(today);
    const auto step = [&](Intervals sessions) {
        return test::step_of(today, 1, true, {talk.move(talk.first, std::move(sessions))}, talk.plan(today, talk.first, 10, 10));
    };
    all.harmless.push_back(step(test::times("mon,thu 09:00-12:00")));
    for (const char* day : {"mon,tue", "mon,wed", "mon,fri", "mon,sat", "mon,sun", "wed,thu", "wed,fri"})
        all.harmless[1].others.push_back(step(test::times(std::string(day) + " 09:00-12:00")));
    const auto first_days = [&] {
        std::string days;
        for (const auto& moves : io::proposals_for(all, ProviderIndex{0}).others)
            for (const Interval& session : moves.at(0).sessions)
                days += std::string(day_names[static_cast<std::size_t>(session.day)]) + " ";
        return days;
    };
    CHECK(first_days() == "mon tue mon wed mon fri mon sat wed thu ");  // Thursday is a day of today
    all.harmless[1].others.pop_back();
    all.harmless[1].others.pop_back();
    CHECK(first_days() == "mon tue mon wed mon fri mon sat mon sun ");
}
