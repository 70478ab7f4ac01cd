#include "cli/app/negotiate.hpp"

#include <algorithm>

#include "cli/app/negotiation_files.hpp"
#include "cli/app/plan_target.hpp"
#include "cli/app/side_by_side.hpp"
#include "solver/check/check.hpp"
#include "solver/check/score.hpp"

namespace duaal::app {

namespace {

namespace fs = std::filesystem;
using io::tr;

/// Of the time for everything, what solving the scenario as it is may take.
constexpr double share_of_first = 0.25;

/// Every plan, and what is said of its values, by the independent checker.
bool is_sound(const io::NegotiationStep& step) {
    const auto values = check::values_of(step.scenario, *step.outcome.plan);
    for (std::size_t level = 0; level < values.size(); ++level)
        if (values[level] != step.outcome.levels[level].value) return false;
    return check::check_plan(step.scenario, *step.outcome.plan).empty() && (!step.harmless || step.people.worse.empty()) &&
           std::ranges::all_of(step.others, is_sound);
}

class Negotiator {
public:
    Negotiator(const Talk& talk, const Job& job) : talk_(talk), job_(job) {}

    std::optional<Failure> begin() {
        if (talk_.about.may_move.empty())
            return Failure{Cause::input, tr("{1}: no group can move: none is \"movable\" with windows to go to, and none has "
                                            "\"alternatives\"; add these to the groups that the provider would move",
                                            talk_.file)};
        if (const auto why = prepare()) return Failure{Cause::request, *why};
        return take_plan();
    }

    Result<io::NegotiationMap> one_group() {
        io::NegotiationMap map{scenario(), *talk_.about.map, negotiate::map_of(talk_.about.scenario, given_, *talk_.about.map, params())};
        for (const domain::MapCell& cell : map.found.cells)
            if (!is_sound(cell.free, false) || !is_sound(cell.harmless, true)) return unsound(talk_.file);
        return map;
    }

    Result<io::Negotiation> frontiers() {
        const domain::Frontiers found = negotiate::negotiate(talk_.about.scenario, given_, params());
        io::Negotiation all{talk_.file, scenario(), given_, reported(found.free, false), reported(found.harmless, true)};
        for (const auto* frontier : {&all.free, &all.harmless})
            if (!std::ranges::all_of(*frontier, app::is_sound)) return unsound(talk_.file);
        if (job_.folder)
            if (const auto fault = keep_negotiation(*job_.folder, origin(), job_.language, all)) return Failure{Cause::fault, *fault};
        return all;
    }

private:
    [[nodiscard]] const domain::Scenario& scenario() const { return talk_.scenario.scenario; }

    /// Everything that will be written can be, and nothing is lost by it.
    std::optional<io::Text> prepare() {
        if (job_.folder)
            if (auto why = make_folder(*job_.folder)) return why;
        Writing writing = writing_in_folder(talk_.files, job_.force);
        if (talk_.plan) writing.plan = *talk_.plan;
        if (job_.folder && !talk_.about.map)
            if (auto why = negotiation_fault(scenario(), *job_.folder, talk_.moves, writing)) return why;
        if (talk_.plan) return std::nullopt;
        return target_fault(plan_path(), writing, plan_of(name_in_plan(talk_.file), talk_.scenario.sha256));
    }

    [[nodiscard]] fs::path plan_path() const {
        const fs::path name = plan_name(talk_.file);
        return job_.folder ? *job_.folder / name : name;
    }

    [[nodiscard]] io::PlanOrigin origin() const {
        return {name_in_plan(talk_.file), job_.version, job_.seed, job_.threads, given_.seconds};
    }

    /// The given plan, or the one of an earlier run, or a fresh one, which is saved.
    std::optional<Failure> take_plan() {
        auto outcome = kept_outcome(talk_.plan.value_or(plan_path()), talk_.scenario);
        if (talk_.plan && !outcome)
            return Failure{Cause::input, tr("{1} is no plan that the checker accepts for {2} as it is now; make one with: {3} solve {2}",
                                            talk_.plan->string(), talk_.file, talk_.called)};
        if (!outcome || (!talk_.plan && outcome->stopped != domain::Stopped::optimal)) return solve();
        given_ = *std::move(outcome);
        return std::nullopt;
    }

    std::optional<Failure> solve() {
        assign::Params params = job_.params();
        if (params.time_limit) *params.time_limit *= share_of_first;
        given_ = assign::solve(scenario(), params);
        if (!given_.plan)
            return Failure{Cause::no_plan, tr("stopped before there was any plan; nothing was written. Give it more time with --time")};
        const FoundPlan plan(talk_.scenario, given_);
        if (!plan.violations().empty()) return unsound(talk_.file);
        if (plan.standing(plan_path()) != facts::Standing::none)
            given_ = kept_outcome(plan_path(), talk_.scenario).value();  // that of an earlier run is as good or better
        else if (const auto fault = plan.write(plan_path(), origin()))
            return Failure{Cause::fault, *fault};
        return std::nullopt;
    }

    [[nodiscard]] negotiate::Params params() const {
        negotiate::Params params;
        params.most_moves = talk_.moves;
        params.may_move = talk_.about.may_move;
        if (job_.seconds > 0) {
            const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - talk_.since;
            params.time_limit = std::chrono::duration<double>(std::max(1.0, job_.seconds - spent.count()));
        }
        params.threads = job_.threads;
        params.seed = job_.seed;
        params.interrupted = job_.interrupted;
        params.on_progress = talk_.on_progress;
        return params;
    }

    [[nodiscard]] io::NegotiationStep reported(const domain::Step& step, bool harmless) const {
        io::NegotiationStep out{step, harmless, changed(scenario(), domain::changes_of(step.moves))};
        out.people = facts::affected_by({scenario(), *given_.plan}, {out.scenario, *out.outcome.plan});
        return out;
    }

    [[nodiscard]] std::vector<io::NegotiationStep> reported(const std::vector<domain::FrontierStep>& frontier, bool harmless) const {
        std::vector<io::NegotiationStep> out;
        for (const domain::FrontierStep& step : frontier) {
            out.push_back(reported(step, harmless));
            for (const domain::Step& other : step.others) out.back().others.push_back(reported(other, harmless));
        }
        return out;
    }

    [[nodiscard]] bool is_sound(const domain::BestMove& best, bool harmless) const {
        return !best.step || app::is_sound(reported(*best.step, harmless));
    }

    const Talk& talk_;
    const Job& job_;
    domain::Outcome given_;
};

}  // namespace

Result<io::Negotiation> negotiate(const Talk& talk, const Job& job) {
    Negotiator negotiator(talk, job);
    if (auto failure = negotiator.begin()) return *std::move(failure);
    return negotiator.frontiers();
}

Result<io::NegotiationMap> map(const Talk& talk, const Job& job) {
    Negotiator negotiator(talk, job);
    if (auto failure = negotiator.begin()) return *std::move(failure);
    return negotiator.one_group();
}

}  // namespace duaal::app
