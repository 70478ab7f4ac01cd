#include "tests/report/negotiation_sample.hpp"

#include <string>

#include "solver/check/score.hpp"
#include "tests/support/draw.hpp"

namespace duaal::test {

using namespace domain;
using io::Negotiation;
using io::NegotiationStep;

GroupIndex group_at(ScenarioBuilder& builder, ProviderIndex provider, std::optional<LocationIndex> location, Intervals sessions) {
    const GroupIndex group = builder.group(ModuleIndex{0}, location, std::move(sessions));
    builder.data.groups[group].provider = provider;
    return group;
}

NegotiationStep step_of(const Scenario& today, int most_moves, bool harmless, Moves moves, Plan plan) {
    const Scenario after = changed(today, changes_of(moves));
    NegotiationStep step{{most_moves, std::move(moves), {}, true}, harmless, after};
    for (const std::int64_t value : check::values_of(step.scenario, plan)) step.outcome.levels.push_back({value, value});
    step.outcome.plan = std::move(plan);
    step.outcome.stopped = Stopped::optimal;
    return step;
}

namespace {

class Sample {
public:
    explicit Sample(std::uint64_t seed) : draw_(seed) {}

    Negotiation make() {
        const Scenario today = scenario();
        share_ = draw_.between(20, 90);
        NegotiationStep start = step_of(today, 0, false, {}, plan(today));
        Negotiation all{"westland.json", today, start.outcome, {}, {}};
        for (const bool harmless : {false, true}) {
            auto& steps = harmless ? all.harmless : all.free;
            for (int k = 0; k <= 2; ++k) {
                steps.push_back(step_of(today, k, harmless, moves(today, k), plan(today)));
                steps.back().proven = draw_.once_in(2);
                for (int i = draw_.below(4); i > 0 && k > 0; --i)
                    steps.back().others.push_back(step_of(today, k, harmless, moves(today, k), plan(today)));
                NegotiationStep& step = steps.back();
                step.people = facts::affected_by({today, *all.given.plan}, {step.scenario, *step.outcome.plan});
            }
        }
        return all;
    }

private:
    Scenario scenario() {
        ScenarioBuilder builder;
        const LocationIndex home = builder.location();
        const ModuleIndex module = builder.module();
        for (int i = draw_.below(3); i > 0; --i)
            builder.data.providers.push_back({"provider-0" + std::to_string(builder.data.providers.size() + 1), {}, {}, {}});
        for (Provider& provider : builder.data.providers)
            if (draw_.once_in(2)) provider.rooms = draw_.between(1, 4);
        for (int i = draw_.between(2, 7); i > 0; --i)
            group_at(builder, draw_.of(builder.data.providers), draw_.once_in(4) ? std::nullopt : std::optional(home), sessions());
        builder.placement(home, {"mon 08:00-16:30", "wed 08:00-16:30", "fri 08:00-16:30"});
        for (int i = draw_.between(1, 40); i > 0; --i) {
            const ParticipantIndex person = builder.participant(builder.household(home));
            builder.learns(person, module);
            builder.works(person);
        }
        return builder.build();
    }

    Intervals sessions() {
        const int start = draw_.of(std::vector{9, 13, 18});
        Intervals out;
        for (const Day day : {Day::mon, Day::tue, Day::wed, Day::thu, Day::fri})
            if (draw_.once_in(3)) out.push_back({day, clock(start), clock(start + 3)});
        if (out.empty()) out.push_back({Day::sat, clock(start), clock(start + 3)});
        return out;
    }

    Moves moves(const Scenario& today, int most) {
        Moves out;
        for (const GroupIndex group : today.groups().indices())
            if (static_cast<int>(out.size()) < most && draw_.once_in(3)) out.push_back({group, sessions(), draw_.between(1, 3), ""});
        return out;
    }

    /// About `share_` per cent of the people have lessons, and as many work, so that steps lie close together.
    Plan plan(const Scenario& today) {
        Plan out = empty_plan(today);
        for (Timetable& week : out.timetables) {
            if (draw_.below(100) < share_) week.learning.push_back({ModuleIndex{0}, draw_.of(today.groups())});
            if (draw_.below(100) < share_) week.work.push_back({PlacementIndex{0}, {ShiftIndex{0}}});
        }
        return out;
    }

    Draw draw_;
    int share_ = 50;
};

}  // namespace

Negotiation random_negotiation(std::uint64_t seed) { return Sample(seed).make(); }

}  // namespace duaal::test
