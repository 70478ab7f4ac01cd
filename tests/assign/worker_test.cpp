#include "solver/assign/worker.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <system_error>
#include <thread>

#include "solver/assign/mip.hpp"

using duaal::assign::Stop;
using duaal::assign::Worker;
using Numbers = std::vector<double>;
using Asked = std::atomic<bool>;

namespace {

const Stop without_end(std::nullopt, nullptr);

}  // namespace

#ifndef DUAAL_SANITIZE  // where there are no children

TEST_CASE("what a worker returns arrives whole, from several at once") {
    const auto many = [](const Asked&) {
        Numbers numbers(300000);  // far more than a pipe holds
        std::iota(numbers.begin(), numbers.end(), 0.5);
        return numbers;
    };
    Worker first(many), second([](const Asked&) { return Numbers{1, 2}; }), nothing([](const Asked&) { return Numbers{}; });
    CHECK(second.result(without_end) == Numbers{1, 2});
    CHECK(nothing.result(without_end) == Numbers{});
    CHECK(first.result(without_end) == many(false));
}

TEST_CASE("a worker sees what stood when it began, and changes nothing here") {
    double value = 1;
    Worker worker([&](const Asked&) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        value += 1;
        return Numbers{value};
    });
    value = 10;
    CHECK(worker.result(without_end) == Numbers{2});
    CHECK(value == 10);
}

TEST_CASE("a worker that dies or throws has no result, and this process goes on") {
    CHECK(!Worker([](const Asked&) -> Numbers { std::abort(); }).result(without_end));
    CHECK(!Worker([](const Asked&) -> Numbers { throw std::runtime_error("no"); }).result(without_end));
    CHECK(!Worker([](const Asked&) -> Numbers { std::_Exit(3); }).result(without_end));
}

TEST_CASE("a worker ends with the clock of its parent, or where nobody waits for it") {
    const auto begun = std::chrono::steady_clock::now();
    const auto forever = [](const Asked&) -> Numbers {
        for (;;) std::this_thread::sleep_for(std::chrono::seconds(1));
    };
    {
        Worker never_asked(forever);
        Worker worker(forever);
        CHECK(!worker.result(Stop(std::chrono::milliseconds(100), nullptr)));
    }
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(30));
}

TEST_CASE("a worker that is asked to end gives what it has") {
    Worker worker([](const Asked& asked) {
        while (!asked) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Numbers{7};
    });
    CHECK(worker.result(Stop(std::chrono::milliseconds(50), nullptr)) == Numbers{7});
}

TEST_CASE("no worker waits for another, also where two threads begin them at the same time") {
    std::vector<std::unique_ptr<Worker>> sleepers;
    std::thread beginning([&] {
        for (int i = 0; i < 60; ++i)
            sleepers.push_back(std::make_unique<Worker>([](const Asked&) -> Numbers {
                for (;;) std::this_thread::sleep_for(std::chrono::seconds(1));
            }));
    });
    const Stop stop(std::chrono::seconds(30), nullptr);
    int returned = 0;
    for (int i = 0; i < 200; ++i)
        if (Worker([](const Asked&) { return Numbers{1}; }).result(stop) == Numbers{1} && !stop.now()) ++returned;
    beginning.join();
    CHECK(returned == 200);
}

#endif

TEST_CASE("where no process can be had, a program is solved in this one") {
    duaal::assign::Program program(1);
    const auto seats = program.add_row(-duaal::assign::infinite, 1);
    for (std::uint32_t block = 0; block < 2; ++block) {
        const duaal::assign::Entry entry{seats, 1};
        program.set_gain(0, program.add_week(block, block, {&entry, 1}, {}), 1 + block);
    }
    program.finish(2);
    const duaal::assign::Point nothing = empty_point(program);
    duaal::assign::MipTask task;
    task.free = {0, 1};
    task.around = &nothing;
    task.aim = level_aim(program, 0, {0});
#ifndef DUAAL_SANITIZE
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_NOFILE, &limit) == 0);
    const rlimit none{3, limit.rlim_max};
    REQUIRE(setrlimit(RLIMIT_NOFILE, &none) == 0);
#endif
    const bool no_child = [] {
        try {
            const Worker worker([](const Asked&) { return Numbers{}; });
            return false;
        } catch (const std::system_error&) {
            return true;
        }
    }();
    const auto found = solve_mip(program, task, without_end);
#ifndef DUAAL_SANITIZE
    REQUIRE(setrlimit(RLIMIT_NOFILE, &limit) == 0);
#endif
    CHECK(no_child);
    REQUIRE(found.point);
    CHECK(found.exhausted);
    CHECK(values_of(program, *found.point) == std::vector<std::int64_t>{2});
}
