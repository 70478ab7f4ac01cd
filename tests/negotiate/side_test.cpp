#include "solver/negotiate/side.hpp"

#include <doctest/doctest.h>

#include "solver/model/status.hpp"
#include "tests/negotiate/expected.hpp"
#include "tests/negotiate/steps.hpp"
#include "tests/support/instances.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;

namespace {

/// Both sides of one talk, to be led by hand.
class Sides {
public:
    explicit Sides(const Talk& talk)
        : talk_(talk),
          proposals_(negotiate::proposals_of(talk.scenario)),
          widened_(talk.scenario, proposals_),
          weeks_(widened_),
          rooms_(talk.scenario),
          free(ground({}), movable(), 0, [](const domain::Step&) {}),
          harmless(ground(floors()), movable_, 0, [](const domain::Step&) {}) {}

private:
    [[nodiscard]] assign::Floors floors() const {
        assign::Floors floors(talk_.scenario.participants().size());
        for (const ParticipantIndex p : talk_.scenario.participants().indices()) {
            const Timetable& week = talk_.given.timetables[p];
            floors[p] = {model::week_status(talk_.scenario.participants()[p], week), !week.work.empty()};
        }
        return floors;
    }

    [[nodiscard]] negotiate::Ground ground(assign::Floors floors) {
        std::vector<std::size_t> levels;
        negotiate::Gains most;
        if (!floors.empty()) {
            levels.push_back(0);
            most.push_back(assign::required_by(floors));
        }
        for (const ObjectiveLevel& level : talk_.scenario.objective()) {
            if (level.maximised()) levels.push_back(most.size());
            most.push_back(level.maximised() ? 1'000'000 : 0);
        }
        return {talk_.scenario, proposals_, widened_, weeks_, rooms_, talk_.given, std::move(floors), levels, most, 1, 1};
    }

    const negotiate::Movable& movable() {
        for (const GroupIndex g : proposals_.indices()) {
            std::vector<std::uint32_t> numbers(proposals_[g].size());
            for (std::uint32_t i = 0; i < numbers.size(); ++i) numbers[i] = i;
            if (!numbers.empty()) movable_.emplace_back(g, numbers);
        }
        return movable_;
    }

    const Talk& talk_;
    negotiate::Proposals proposals_;
    negotiate::Widened widened_;
    negotiate::WeekStore weeks_;
    negotiate::Rooms rooms_;
    negotiate::Movable movable_;

public:
    negotiate::Side free, harmless;
};

}  // namespace

TEST_CASE("what the harmless side found counts for the other side too, where its own search had no time") {
    const assign::Stop enough(std::nullopt, nullptr), none(std::chrono::seconds(0), nullptr);
    int learned = 0;
    for (const std::uint64_t seed : seeds(1, 60)) {
        CAPTURE(seed);
        const Talk talk = random_talk(seed);
        const Outcome given = outcome_of(talk);
        if (given.stopped != Stopped::optimal) continue;  // then step 0 is more than the given plan
        Sides sides(talk);
        sides.free.begin(given, enough);
        sides.harmless.begin(given, enough);
        sides.free.next(none);
        sides.harmless.next(enough);
        const auto before = rank_of(talk.scenario, sides.free.steps().back());
        sides.free.learn_from(sides.harmless, enough);
        const domain::Step& free = sides.free.steps().back();
        CHECK(rank_of(talk.scenario, free).maximised <= rank_of(talk.scenario, sides.harmless.steps().back()).maximised);
        check_honest(talk, free, 1, false);
        if (rank_of(talk.scenario, free) < before) ++learned;
    }
    CHECK(learned >= instances(5));
}

TEST_CASE("what no choice of the free side passes none of the harmless side passes, and brute force says so") {
    const assign::Stop enough(std::nullopt, nullptr), none(std::chrono::seconds(0), nullptr);
    int lower = 0;
    for (const std::uint64_t seed : seeds(1, 60)) {
        CAPTURE(seed);
        const Talk talk = random_talk(seed);
        const Outcome given = outcome_of(talk);
        const auto forced = force::solve_all(talk.scenario, talk.given, force::all_changes(talk.scenario, 1));
        if (!forced || given.stopped != Stopped::optimal) continue;
        Sides sides(talk);
        sides.free.begin(given, enough);
        sides.harmless.begin(given, enough);
        sides.free.next(enough);
        sides.harmless.next(none);
        const auto before = sides.harmless.steps().back().outcome.levels;
        sides.harmless.bound_by(sides.free);
        const domain::Step& step = sides.harmless.steps().back();
        check_bounds(talk, step, forced->harmless);
        for (std::size_t level = 0; level < before.size(); ++level) {
            if (!talk.scenario.objective()[level].maximised()) continue;
            CHECK(step.outcome.levels[level].bound.value() <= before[level].bound.value());
            if (step.outcome.levels[level].bound.value() < before[level].bound.value()) ++lower;
        }
    }
    CHECK(lower >= instances(20));
}
