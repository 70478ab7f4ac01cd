/// Whoever lays all briefs of a run side by side finds no person in them, no small count, and none by subtracting.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>

#include "io/document/markdown.hpp"
#include "io/report/negotiation/brief.hpp"
#include "io/report/negotiation/proposals.hpp"
#include "tests/report/negotiation_sample.hpp"
#include "tests/support/instances.hpp"

using namespace duaal;
using namespace duaal::domain;
using io::Language;

namespace {

const std::string seats_line = "- Filled seats in all your groups: ";
const std::string both_line = "- People with lessons and work (all providers): ";

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) out.push_back(line);
    return out;
}

/// What stands behind these words; -1 where `< 5` does.
std::optional<int> number_after(const std::string& line, const std::string& words) {
    std::smatch found;
    if (!std::regex_search(line, found, std::regex(words + " (< )?([0-9]+)"))) return std::nullopt;
    if (found[1].matched) {
        CHECK(found[2] == "5");
        return -1;
    }
    return std::stoi(found[2]);
}

int seats(const io::NegotiationStep& step, ProviderIndex provider) {
    int count = 0;
    for (const Timetable& week : step.outcome.plan->timetables)
        count += static_cast<int>(std::ranges::count_if(
            week.learning, [&](const Lesson& one) { return step.scenario.groups()[one.group].provider == provider; }));
    return count;
}

int both(const io::NegotiationStep& step) {
    return static_cast<int>(std::ranges::count_if(step.outcome.plan->timetables,
                                                  [](const Timetable& week) { return !week.learning.empty() && !week.work.empty(); }));
}

/// All figures of one quantity that the briefs of a run give, with what they are in truth.
struct Given {
    std::set<int> exact;
    bool small = false;
    int hidden = 0;

    void add(std::optional<int> text, int truth) {
        if (!text)
            ++hidden;
        else if (*text < 0) {
            CHECK((truth > 0 && truth < 5));
            small = true;
        } else {
            CHECK(*text == truth);
            exact.insert(*text);
        }
    }

    void check() const {
        std::optional<int> before;
        for (const int number : exact) {
            CHECK((number == 0 || number >= 5));
            if (before) CHECK(number - *before >= 5);
            if (small) CHECK(number - 4 >= 5);  // from every number that `< 5` may stand for
            before = number;
        }
    }
};

/// What is left of a text without times, ids, and the lines that count rooms, groups and lessons.
std::string only_people(const std::string& text) {
    static const std::regex other("[0-9]{2}:[0-9]{2}|(group|provider)-[0-9]+");
    std::string out;
    for (const std::string& line : lines_of(text))
        if (!line.starts_with("- **Lesson group") && !line.starts_with("## ") && !line.starts_with("- Rooms") &&
            !line.starts_with("- With "))
            out += std::regex_replace(line, other, "") + "\n";
    return out;
}

}  // namespace

TEST_CASE("all briefs of a run give no small count, and no two figures from which one follows") {
    int hidden = 0, small = 0, exact = 0;
    for (const std::uint64_t seed : test::seeds(1, 400)) {
        CAPTURE(seed);
        const io::Negotiation all = test::random_negotiation(seed);
        io::PublishedCounts counts;
        std::map<std::string, Given> given;
        for (const ProviderIndex provider : all.today.providers().indices()) {
            const std::string text = io::markdown(io::brief(all, provider, counts), Language::en);
            CAPTURE(text);
            const auto proposals = io::proposals_for(all, provider).steps;
            CHECK(text.empty() == proposals.empty());
            const std::vector<std::string> lines = lines_of(text);
            std::size_t at = 0;
            for (const io::BriefProposal& proposal : proposals)
                for (const bool of_seats : {true, false}) {
                    const std::string& head = of_seats ? seats_line : both_line;
                    while (at < lines.size() && !lines[at].starts_with(head)) ++at;
                    REQUIRE(at < lines.size());
                    const auto truth = [&](const io::NegotiationStep& step) { return of_seats ? seats(step, provider) : both(step); };
                    Given& figures = given[of_seats ? std::to_string(provider.value) : "both"];
                    figures.add(number_after(lines[at], "with today's times"), truth(*proposal.start));
                    figures.add(number_after(lines[at], "with these times"), truth(*proposal.step));
                    ++at;
                }
            const std::string people = only_people(text);
            CHECK(!std::regex_search(people, std::regex("(^|[^0-9])[1-4]([^0-9]|$)")));
        }
        for (const auto& [quantity, figures] : given) {
            CAPTURE(quantity);
            figures.check();
            hidden += figures.hidden;
            small += figures.small ? 1 : 0;
            exact += static_cast<int>(figures.exact.size());
        }
    }
    MESSAGE("withheld ", hidden, ", quantities below 5 ", small, ", numbers ", exact);
    CHECK(hidden >= test::instances(100));
    CHECK(small >= test::instances(20));
    CHECK(exact >= test::instances(100));
}

TEST_CASE("a brief names no participant, no household and no group of another provider") {
    for (const std::uint64_t seed : test::seeds(1, 100)) {
        CAPTURE(seed);
        const io::Negotiation all = test::random_negotiation(seed);
        for (const Language language : {Language::nl, Language::en}) {
            io::PublishedCounts counts;
            for (const ProviderIndex provider : all.today.providers().indices()) {
                const std::string text = io::markdown(io::brief(all, provider, counts), language);
                CAPTURE(text);
                const auto names = [&](const std::string& id) { return text.find(id) != std::string::npos; };
                for (const Participant& person : all.today.participants()) CHECK(!names(person.id));
                for (const Household& household : all.today.households()) CHECK(!names(household.id));
                for (const Group& group : all.today.groups())
                    if (group.provider != provider) CHECK(!names(group.id));
                for (const ProviderIndex other : all.today.providers().indices())
                    if (other != provider) CHECK(!names(all.today.providers()[other].id));
            }
        }
    }
}

TEST_CASE("a brief has the same numbers in both languages, and fits on a page") {
    for (const std::uint64_t seed : test::seeds(1, 100)) {
        CAPTURE(seed);
        const io::Negotiation all = test::random_negotiation(seed);
        io::PublishedCounts counts;
        for (const ProviderIndex provider : all.today.providers().indices()) {
            const std::string dutch = io::markdown(io::brief(all, provider, counts), Language::nl);
            const std::string english = io::markdown(io::brief(all, provider, counts), Language::en);
            CHECK(io::markdown(io::brief(all, provider, counts), Language::nl) == dutch);
            CHECK(dutch.empty() == english.empty());
            CHECK((dutch.empty() || dutch != english));
            const auto digits = [](std::string text) {
                std::erase_if(text, [](char c) { return (c < '0' || c > '9') && c != '<'; });
                return text;
            };
            CHECK(digits(dutch) == digits(english));
            int printed = 0;  // lines of 95 characters
            for (const std::string& line : lines_of(dutch)) printed += static_cast<int>((line.size() + 94) / 95);
            CAPTURE(dutch);
            CHECK(printed <= 60);
        }
    }
}
