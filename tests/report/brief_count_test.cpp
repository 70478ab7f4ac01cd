/// The words around a number give no more away than the number.

#include "io/report/negotiation/brief_count.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

#include "tests/support/instances.hpp"

using namespace duaal;

namespace {

std::string text_of(io::PublishedCounts& counts, int before, int after) {
    return io::count_change(counts, "both", io::PeopleCount(before), io::PeopleCount(after)).text().in(io::Language::en);
}

/// The least and the most that something can be.
struct Range {
    int low = 1000;
    int high = -1;

    void add(int number) {
        low = std::min(low, number);
        high = std::max(high, number);
    }
    [[nodiscard]] bool tells_small() const { return low == high && low > 0 && low < 5; }
};

}  // namespace

TEST_CASE("two changes of one quantity: who tries all numbers that could be finds no small count and no small difference") {
    constexpr int most = test::all_instances ? 19 : 12;
    struct Possible {
        std::array<Range, 4> values;
        std::array<std::array<Range, 4>, 4> differences;
    };
    std::map<std::string, Possible> all;
    std::array<int, 4> n{};  // before and after, twice
    for (n[0] = 0; n[0] <= most; ++n[0])
        for (n[1] = 0; n[1] <= most; ++n[1])
            for (n[2] = 0; n[2] <= most; ++n[2])
                for (n[3] = 0; n[3] <= most; ++n[3]) {
                    io::PublishedCounts counts;
                    std::string text = text_of(counts, n[0], n[1]);
                    text += " / " + text_of(counts, n[2], n[3]);
                    Possible& possible = all[text];
                    for (std::size_t i = 0; i < n.size(); ++i) {
                        possible.values[i].add(n[i]);
                        for (std::size_t j = 0; j < i; ++j) possible.differences[i][j].add(std::abs(n[i] - n[j]));
                    }
                }
    CHECK(all.size() > 50);
    for (const auto& [text, possible] : all) {
        CAPTURE(text);
        for (std::size_t i = 0; i < n.size(); ++i) {
            CHECK(!possible.values[i].tells_small());
            for (std::size_t j = 0; j < i; ++j)  // where a number could be more than `most`, not all differences were tried
                if (possible.values[i].high < most && possible.values[j].high < most) CHECK(!possible.differences[i][j].tells_small());
        }
    }
}

TEST_CASE("a change in words: both numbers, one of them, or only whether it is more") {
    io::PublishedCounts counts;
    CHECK(text_of(counts, 20, 25) == "with today's times 20, with these times 25");
    CHECK(text_of(counts, 20, 20) == "with today's times 20, with these times 20");
    CHECK(text_of(counts, 20, 23) == "with today's times 20, with these times more (no number)");
    CHECK(text_of(counts, 25, 24) == "with today's times 25, with these times fewer (no number)");
    CHECK(text_of(counts, 23, 30) == "with these times 30, with today's times fewer (no number)");
    CHECK(text_of(counts, 32, 30) == "with these times 30, with today's times more (no number)");
    CHECK(text_of(counts, 21, 23) == "more than with today's times (no number)");
    CHECK(text_of(counts, 23, 21) == "fewer than with today's times (no number)");
    CHECK(text_of(counts, 22, 22) == "as many as with today's times (no number)");
    CHECK(text_of(counts, 0, 0) == "with today's times 0, with these times 0");
    CHECK(text_of(counts, 1, 3) == "a small number, which is not given");
    CHECK(text_of(counts, 3, 1) == "a small number, which is not given");
}
