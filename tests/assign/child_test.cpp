#include "solver/assign/child.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <numeric>
#include <stdexcept>
#include <thread>

using duaal::assign::Child;
using duaal::assign::Stop;
using Numbers = std::vector<double>;

namespace {

const Stop without_end(std::nullopt, nullptr);

Numbers many() {
    Numbers numbers(300000);  // far more than a pipe holds
    std::iota(numbers.begin(), numbers.end(), 0.5);
    return numbers;
}

}  // namespace

TEST_CASE("what a child returns arrives whole, from several at once") {
    Child first(many), second([] { return Numbers{1, 2}; }), nothing([] { return Numbers{}; });
    CHECK(second.result(without_end) == Numbers{1, 2});
    CHECK(nothing.result(without_end) == Numbers{});
    CHECK(first.result(without_end) == many());
}

TEST_CASE("a child sees what stood when it began, and changes nothing here") {
    double value = 1;
    Child child([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        value += 1;
        return Numbers{value};
    });
    value = 10;
    CHECK(child.result(without_end) == Numbers{2});
    CHECK(value == 10);
}

TEST_CASE("a child that dies or throws has no result, and this process goes on") {
    CHECK(!Child([]() -> Numbers { std::abort(); }).result(without_end));
    CHECK(!Child([]() -> Numbers { throw std::runtime_error("no"); }).result(without_end));
    CHECK(!Child([]() -> Numbers { std::_Exit(3); }).result(without_end));
}

TEST_CASE("a child ends with the clock of its parent, or where nobody waits for it") {
    const auto begun = std::chrono::steady_clock::now();
    const auto forever = []() -> Numbers {
        for (;;) std::this_thread::sleep_for(std::chrono::seconds(1));
    };
    {
        Child never_asked(forever);
        Child child(forever);
        CHECK(!child.result(Stop(std::chrono::milliseconds(100), nullptr)));
    }
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(30));
}
