/// Nobody can derive a small count from what was given, not even who knows the rule and all numbers that could be.

#include "io/document/people_count.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <stdexcept>

#include "tests/support/draw.hpp"
#include "tests/support/instances.hpp"

using namespace duaal;
using io::PublishedCounts;

namespace {

/// What may be read of a number; nothing where it may not be given.
std::optional<std::string> publish(PublishedCounts& counts, const std::string& quantity, int number) {
    const auto given = counts.publish(quantity, io::PeopleCount(number));
    return given ? std::optional(given->text().in(io::Language::en)) : std::nullopt;
}

std::string alone(int number) {
    PublishedCounts counts;
    return publish(counts, "both", number).value();
}

template <std::size_t length>
using Numbers = std::array<int, length>;

/// All that a reader sees of these numbers of one quantity, given in this order.
template <std::size_t length>
std::array<std::string, length> seen(const Numbers<length>& numbers) {
    PublishedCounts counts;
    std::array<std::string, length> out;
    for (std::size_t i = 0; i < length; ++i) out[i] = publish(counts, "seats", numbers[i]).value_or("");
    return out;
}

/// Who sees the same cannot tell these apart.
template <std::size_t length>
std::map<std::array<std::string, length>, std::vector<Numbers<length>>> by_what_is_seen(int most) {
    std::map<std::array<std::string, length>, std::vector<Numbers<length>>> all;
    Numbers<length> numbers{};
    for (bool more = true; more;) {
        all[seen(numbers)].push_back(numbers);
        more = false;
        for (std::size_t i = 0; i < length && !more; ++i) {
            more = numbers[i] < most;
            numbers[i] = more ? numbers[i] + 1 : 0;
        }
    }
    return all;
}

bool small(int number) { return number > 0 && number < 5; }

template <std::size_t length>
void check_nothing_derived(int most) {
    for (const auto& [text, possible] : by_what_is_seen<length>(most)) {
        CAPTURE(text[0] + " | " + text[1] + " | " + text[2]);
        for (std::size_t i = 0; i < length; ++i) {
            std::set<int> values;
            for (const auto& numbers : possible) values.insert(numbers[i]);
            CHECK((values.size() >= 4 || !small(*values.begin())));  // 1 to 4 is never narrowed
            for (std::size_t j = 0; j < i; ++j) {
                std::set<int> differences;
                for (const auto& numbers : possible) differences.insert(std::abs(numbers[i] - numbers[j]));
                CHECK((differences.size() > 1 || !small(*differences.begin())));
            }
        }
    }
}

}  // namespace

TEST_CASE("a count is 0, at least 5, or below 5 without saying which") {
    for (int number = 0; number < 100; ++number) {
        const std::string text = alone(number);
        CHECK(text == (small(number) ? "< 5" : std::to_string(number)));
    }
    CHECK_THROWS_AS(io::PeopleCount(-1), std::invalid_argument);
}

TEST_CASE("of one quantity only the first is given where two are less than 5 apart") {
    PublishedCounts counts;
    CHECK(publish(counts, "both", 10) == "10");
    CHECK(!publish(counts, "both", 14));
    CHECK(!publish(counts, "both", 6));
    CHECK(publish(counts, "both", 15) == "15");
    CHECK(publish(counts, "both", 5) == "5");
    CHECK(!publish(counts, "both", 3));  // beside 5 it could be told from what would not have been given
    CHECK(publish(counts, "both", 0) == "0");
    CHECK(publish(counts, "both", 10) == "10");  // again
    CHECK(!publish(counts, "both", 14));
    CHECK(publish(counts, "seats", 14) == "14");  // another quantity
    CHECK(publish(counts, "work", 2) == "< 5");
    CHECK(publish(counts, "work", 4) == "< 5");
    CHECK(!publish(counts, "work", 0));
    CHECK(!publish(counts, "work", 8));
    CHECK(publish(counts, "work", 9) == "9");
}

TEST_CASE("who knows the rule and tries all numbers that could be finds no small count and no small difference") {
    check_nothing_derived<3>(24);
    if constexpr (test::all_instances) check_nothing_derived<4>(13);
}

TEST_CASE("random figures of many quantities: those given are the same or at least 5 apart, as true numbers") {
    int withheld = 0;
    for (const std::uint64_t seed : test::seeds(1, 500)) {
        CAPTURE(seed);
        test::Draw draw(seed);
        PublishedCounts counts;
        std::map<std::string, std::set<int>> given;
        for (int i = 0; i < 30; ++i) {
            const std::string quantity(1, static_cast<char>('a' + draw.below(3)));
            const int number = draw.below(40);
            const auto text = publish(counts, quantity, number);
            CHECK(publish(counts, quantity, number) == text);
            if (!text)
                ++withheld;
            else if (*text == "< 5")
                CHECK(small(number));
            else
                given[quantity].insert(std::stoi(*text));
        }
        for (const auto& [quantity, numbers] : given)
            for (auto one = numbers.begin(); one != numbers.end() && std::next(one) != numbers.end(); ++one)
                CHECK(*std::next(one) - *one >= 5);
    }
    CHECK(withheld > 0);
}
