#include "solver/check/score.hpp"

#include <algorithm>
#include <set>

#include "solver/check/family.hpp"
#include "solver/check/usage.hpp"

namespace duaal::check {

using namespace domain;

namespace {

std::set<ModuleIndex> chosen_modules(const Timetable& timetable) {
    std::set<ModuleIndex> modules;
    for (const Lesson& lesson : timetable.learning) modules.insert(lesson.module);
    return modules;
}

/// The choice equals every part that `current` gives; one that gives nothing is as if absent.
bool is_kept(const Participant& participant, const Timetable& timetable) {
    if (!participant.current || participant.current->gone) return false;
    const PartialTimetable& current = *participant.current;
    if (current.learning.empty() && !current.work) return false;
    for (const Lesson& lesson : current.learning)
        if (std::ranges::find(timetable.learning, lesson) == timetable.learning.end()) return false;
    if (!current.work) return true;
    const auto chosen = std::ranges::find(timetable.work, current.work->placement, &WorkChoice::placement);
    if (chosen == timetable.work.end()) return false;
    if (current.work->shifts.empty()) return true;
    return std::set(chosen->shifts.begin(), chosen->shifts.end()) == std::set(current.work->shifts.begin(), current.work->shifts.end());
}

bool has_fixed(const Participant& participant) {
    return participant.fixed && (!participant.fixed->learning.empty() || participant.fixed->work);
}

std::int64_t coverage(const Scenario& scenario, const Plan& plan) {
    const Usage usage(scenario, plan);
    std::int64_t covered = 0;
    for (const PlacementIndex placement : usage.positions.indices())
        for (const ShiftIndex shift : usage.positions[placement].indices())
            covered += std::min(usage.positions[placement][shift], scenario.placements()[placement].shifts[shift].needed);
    return covered;
}

std::int64_t fairness(const Scenario& scenario, const Table<ParticipantIndex, Status>& statuses) {
    std::vector<std::int64_t> bearers(scenario.tags().size()), complete(scenario.tags().size());
    for (const ParticipantIndex p : statuses.indices()) {
        for (const TagIndex tag : scenario.participants()[p].tags) {
            ++bearers[tag.value];
            if (statuses[p] == Status::complete) ++complete[tag.value];
        }
    }
    std::optional<std::int64_t> smallest;
    for (const TagIndex tag : scenario.policy().fairness_tags) {
        if (!scenario.tags().contains(tag) || bearers[tag.value] == 0) continue;
        const std::int64_t share = 1000 * complete[tag.value] / bearers[tag.value];
        smallest = std::min(smallest.value_or(share), share);
    }
    return smallest.value_or(0);
}

std::int64_t total_cost(const Scenario& scenario, const Plan& plan) {
    std::int64_t cost = 0;
    for (const ParticipantIndex p : scenario.participants().indices()) cost += cost_of(scenario, p, timetable_of(plan, p));
    for (const HouseholdIndex h : scenario.households().indices())
        for (const CareWeek& care : care_of(plan, h)) cost += care_cost_of(scenario, h, care);
    return cost;
}

}  // namespace

Status status_of(const Scenario& scenario, ParticipantIndex index, const Timetable& timetable) {
    const Participant& participant = scenario.participants()[index];
    const std::set<ModuleIndex> chosen = chosen_modules(timetable);
    std::set<ModuleIndex> required;
    for (const LessonWish& wish : participant.learning)
        if (!wish.optional) required.insert(wish.module);
    const bool works = !timetable.work.empty();
    const bool lessons_hold = !chosen.empty() && std::ranges::includes(chosen, required);
    if (!timetable.empty() && (lessons_hold || participant.learning.empty()) && (works || !participant.work)) return Status::complete;
    if (lessons_hold) return Status::learning;
    return works ? Status::work : Status::none;
}

Terms terms_of(const Scenario& scenario, const Plan& plan) {
    Terms terms{};
    const auto add = [&terms](Term term, std::int64_t value) { terms[static_cast<std::size_t>(term)] += value; };
    Table<ParticipantIndex, Status> statuses(scenario.participants().size());
    for (const ParticipantIndex p : statuses.indices()) {
        const Participant& participant = scenario.participants()[p];
        const Timetable& timetable = timetable_of(plan, p);
        const Status status = statuses[p] = status_of(scenario, p, timetable);
        if (has_fixed(participant) && status != Status::none) add(Term::promised, participant.weight);
        if (status == Status::complete) add(Term::complete, participant.weight);
        if (status >= Status::learning && !participant.learning.empty()) add(Term::learning, participant.weight);
        if (status != Status::none) add(Term::active, participant.weight);
        add(Term::modules, std::int64_t{participant.weight} * static_cast<std::int64_t>(chosen_modules(timetable).size()));
        if (is_kept(participant, timetable)) add(Term::kept, participant.weight);
    }
    add(Term::coverage, coverage(scenario, plan));
    add(Term::fairness, fairness(scenario, statuses));
    add(Term::cost, total_cost(scenario, plan));
    return terms;
}

std::vector<std::int64_t> values_of(const Scenario& scenario, const Plan& plan) {
    const Terms terms = terms_of(scenario, plan);
    std::vector<std::int64_t> values;
    for (const ObjectiveLevel& level : scenario.objective()) {
        std::int64_t value = 0;
        for (const ObjectiveLevel::Part& part : level.parts) value += part.weight * terms[static_cast<std::size_t>(part.term)];
        values.push_back(value);
    }
    return values;
}

}  // namespace duaal::check
