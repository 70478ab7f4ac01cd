#include "solver/assign/mip.hpp"

#include <CbcEventHandler.hpp>
#include <CbcModel.hpp>
#include <CbcSolver.hpp>
#include <ClpEventHandler.hpp>
#include <OsiClpSolverInterface.hpp>
#include <algorithm>
#include <mutex>
#include <string>
#include <system_error>

#include "solver/assign/mip_part.hpp"
#include "solver/assign/worker.hpp"

namespace duaal::assign {

namespace {

/// Ends Cbc between nodes.
class NodeWatch : public CbcEventHandler {
public:
    explicit NodeWatch(const Stop& watched) : stop_(&watched) {}
    CbcAction event(CbcEvent) override { return stop_->now() ? stop : noAction; }
    CbcEventHandler* clone() const override { return new NodeWatch(*this); }

private:
    const Stop* stop_;
};

/// Ends one long linear program.
class IterationWatch : public ClpEventHandler {
public:
    explicit IterationWatch(const Stop& stop) : stop_(&stop) {}
    int event(Event event) override {
        if (event != endOfIteration || ++count_ % 64 != 0) return -1;
        return stop_->now() ? 5 : -1;
    }
    ClpEventHandler* clone() const override { return new IterationWatch(*this); }

private:
    const Stop* stop_;
    unsigned count_ = 0;
};

/// Linear programs and branching, nothing else.
void branch_only(CbcModel& model, const MipTask& task, const Stop& stop) {
    model.setNumberStrong(0);
    model.setNumberBeforeTrust(0);
    if (task.max_nodes) model.setMaximumNodes(*task.max_nodes);
    model.setUseElapsedTime(true);
    if (const auto remaining = stop.remaining()) model.setMaximumSeconds(std::max(0.01, *remaining));
    model.branchAndBound();
}

/// With preprocessing and cuts, but no heuristics: to prove.
void run_all_of_cbc(CbcModel& model, const MipTask& task, const Stop& stop) {
    CbcSolverUsefulData data;
    data.noPrinting_ = true;
    CbcMain0(model, data);
    model.setLogLevel(0);
    const std::string seed = std::to_string(task.seed);
    std::vector<std::string> words{"duaal", "-log", "0", "-randomCbcSeed", seed, "-randomSeed", seed, "-heuristicsOnOff", "off"};
    if (task.max_nodes) words.insert(words.end(), {"-maxNodes", std::to_string(*task.max_nodes)});
    if (const auto remaining = stop.remaining()) words.insert(words.end(), {"-seconds", std::to_string(std::max(0.01, *remaining))});
    words.insert(words.end(), {"-timeMode", "elapsed", "-solve", "-quit"});
    std::vector<const char*> arguments;
    for (const std::string& word : words) arguments.push_back(word.c_str());
    CbcMain1(
        static_cast<int>(arguments.size()), arguments.data(), model, [](CbcModel*, int) { return 0; }, data);
}

/// How Cbc ended, and the best it found, in the order of the part's columns; none where it found none.
struct Ending {
    bool limited = false;  ///< by a clock or by nodes
    bool optimal = false;
    bool infeasible = false;
    std::vector<double> best;
};

Ending run_cbc(const MipPart& part, const MipTask& task, const Stop& stop) {
    OsiClpSolverInterface solver;
    solver.messageHandler()->setLogLevel(0);
    part.load(solver);
    const IterationWatch iterations(stop);
    solver.getModelPtr()->passInEventHandler(&iterations);
    CbcModel model(solver);
    const NodeWatch nodes(stop);
    model.passInEventHandler(&nodes);
    model.setLogLevel(0);
    model.setRandomSeed(task.seed);
    if (task.plain)
        branch_only(model, task, stop);
    else
        run_all_of_cbc(model, task, stop);
    Ending ending{model.isSecondsLimitReached() || model.isNodeLimitReached(), model.isProvenOptimal(), model.isProvenInfeasible(), {}};
    if (const double* best = model.bestSolution()) ending.best.assign(best, best + task.free.size());
    return ending;
}

MipResult result_of(const MipPart& part, const Ending& ending, const Stop& stop) {
    MipResult result;
    if (!ending.best.empty()) result.point = part.point_of(ending.best.data());
    // Cbc stopped by its clock inside preprocessing may say that it proved: believed only where nothing stopped it.
    const bool believed = !stop.now() && !ending.limited && part.is_short();
    result.exhausted = believed && (ending.optimal ? result.point && part.is_wanted(*result.point) : ending.infeasible);
    return result;
}

}  // namespace

/// Cbc as Debian builds it ends its process where one of its assertions fails: so that is not this one.
struct MipRun::Work {
    Work(const Program& program, const MipTask& given, const Stop& whole)
        : around(*given.around), task(given), stop(whole), part(program, task) {
        task.around = &around;
        try {
            worker.emplace([this](const std::atomic<bool>& asked_to_end) { return flat(run_cbc(part, task, Stop(stop, asked_to_end))); });
        } catch (const std::system_error&) {  // no process to be had: then in this one
        }
    }

    static std::vector<double> flat(const Ending& ending) {
        std::vector<double> out{double(ending.limited), double(ending.optimal), double(ending.infeasible)};
        out.insert(out.end(), ending.best.begin(), ending.best.end());
        return out;
    }

    std::optional<Ending> ending() {
        if (!worker) {
            static std::mutex one_at_a_time;  // it keeps things of its whole process
            const std::lock_guard lock(one_at_a_time);
            return run_cbc(part, task, stop);
        }
        const auto said = worker->result(stop);
        if (!said || said->size() < 3) return std::nullopt;
        return Ending{(*said)[0] != 0, (*said)[1] != 0, (*said)[2] != 0, {said->begin() + 3, said->end()}};
    }

    Point around;
    MipTask task;
    const Stop& stop;
    MipPart part;
    std::optional<Worker> worker;
};

MipRun::MipRun(const Program& program, const MipTask& task, const Stop& stop) : work_(std::make_unique<Work>(program, task, stop)) {}
MipRun::~MipRun() = default;

MipResult MipRun::result() {
    const std::optional<Ending> ending = work_->ending();
    return ending ? result_of(work_->part, *ending, work_->stop) : MipResult{};
}

MipResult solve_mip(const Program& program, const MipTask& task, const Stop& stop) { return MipRun(program, task, stop).result(); }

}  // namespace duaal::assign
