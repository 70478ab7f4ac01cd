#include "solver/assign/mip.hpp"

#include <CbcEventHandler.hpp>
#include <CbcModel.hpp>
#include <CbcSolver.hpp>
#include <ClpEventHandler.hpp>
#include <OsiClpSolverInterface.hpp>
#include <algorithm>
#include <cmath>
#include <mutex>
#include <string>
#include <system_error>
#include <unordered_map>

#include "solver/assign/child.hpp"

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

/// The free part as columns and rows of its own.
class Part {
public:
    Part(const Program& program, const MipTask& task) : program_(program), task_(task) {
        find_frozen_activity();
        for (const Variable v : task.free) add_column(v);
        for (const Row row : rows_) {
            row_lower_.push_back(shifted(program.lower(row), frozen_[row]));
            row_upper_.push_back(shifted(program.upper(row), frozen_[row]));
        }
        add_block_rows();
        add_level_rows();
        if (task.gain_at_least) add_cutoff_row();
    }

    void load(OsiClpSolverInterface& solver) const {
        std::vector<int> starts{0}, indices;
        std::vector<double> elements, lower(columns_.size(), 0), upper, objective;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            for (const auto& [row, coefficient] : columns_[c]) {
                indices.push_back(static_cast<int>(row));
                elements.push_back(coefficient);
            }
            starts.push_back(static_cast<int>(indices.size()));
            upper.push_back(program_.bound(task_.free[c]));
            objective.push_back(-gain_of(program_, task_.aim, task_.free[c]));
        }
        solver.loadProblem(static_cast<int>(columns_.size()), static_cast<int>(row_lower_.size()), starts.data(), indices.data(),
                           elements.data(), lower.data(), upper.data(), objective.data(), row_lower_.data(), row_upper_.data());
        for (std::size_t c = 0; c < columns_.size(); ++c) solver.setInteger(static_cast<int>(c));
    }

    /// The whole point of a solution of the part; none where rounding leaves no point of the program.
    [[nodiscard]] std::optional<Point> point_of(const double* solution) const {
        Point point = *task_.around;
        for (const Variable v : task_.free) set(point, v, 0);
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const int value = static_cast<int>(std::lround(solution[c]));
            if (value != 0) set(point, task_.free[c], value);
        }
        complete(program_, point);
        if (!holds(program_, point)) return std::nullopt;
        return point;
    }

private:
    static double shifted(double bound, double by) {
        return bound == -infinite ? -COIN_DBL_MAX : bound == infinite ? COIN_DBL_MAX : bound - by;
    }

    void set(Point& point, Variable v, int value) const {
        if (v >= program_.week_count()) {
            point.auxiliary[v - program_.week_count()] = value;
        } else if (value != 0) {
            point.week[program_.block(v)] = v;
        } else if (point.week[program_.block(v)] == v) {
            point.week[program_.block(v)] = nobody;
        }
    }

    void find_frozen_activity() {
        frozen_.assign(program_.structural_rows(), 0);
        frozen_gain_.assign(program_.levels(), 0);
        const auto add = [&](Variable v, int value) {
            if (value == 0 || std::binary_search(task_.free.begin(), task_.free.end(), v)) return;
            for (const Entry& entry : program_.structure(v)) frozen_[entry.row] += entry.coefficient * value;
            for (std::size_t level = 0; level < program_.levels(); ++level) frozen_gain_[level] += program_.gain(level, v) * value;
        };
        for (const Variable week : task_.around->week)
            if (week != nobody) add(week, 1);
        for (std::size_t i = 0; i < task_.around->auxiliary.size(); ++i)
            add(static_cast<Variable>(program_.week_count() + i), task_.around->auxiliary[i]);
    }

    void add_column(Variable v) {
        auto& column = columns_.emplace_back();
        for (const Entry& entry : program_.structure(v)) {
            const auto [found, fresh] = row_number_.try_emplace(entry.row, rows_.size());
            if (fresh) rows_.push_back(entry.row);
            column.emplace_back(found->second, entry.coefficient);
        }
    }

    void add_row(double lower, double upper) {
        row_lower_.push_back(lower);
        row_upper_.push_back(upper);
    }

    void add_block_rows() {
        std::uint32_t last = nobody;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const std::uint32_t block = program_.block(task_.free[c]);
            if (block == nobody) continue;
            if (block != last) add_row(-COIN_DBL_MAX, 1);
            last = block;
            columns_[c].emplace_back(row_lower_.size() - 1, 1.0);
        }
    }

    void add_level_rows() {
        for (std::size_t level = 0; level < program_.levels(); ++level) {
            if (!task_.aim.at_least[level]) continue;
            const double step = static_cast<double>(program_.step(level));
            add_row(static_cast<double>(*task_.aim.at_least[level] - frozen_gain_[level]) / step, COIN_DBL_MAX);
            for (std::size_t c = 0; c < columns_.size(); ++c)
                if (const std::int64_t gain = program_.gain(level, task_.free[c]); gain != 0)
                    columns_[c].emplace_back(row_lower_.size() - 1, static_cast<double>(gain) / step);
        }
    }

    void add_cutoff_row() {
        double frozen = 0;
        for (std::size_t level = 0; level < program_.levels(); ++level)
            frozen += task_.aim.weight[level] * static_cast<double>(frozen_gain_[level]) / static_cast<double>(program_.step(level));
        add_row(*task_.gain_at_least - frozen, COIN_DBL_MAX);
        for (std::size_t c = 0; c < columns_.size(); ++c)
            if (const double gain = gain_of(program_, task_.aim, task_.free[c]); gain != 0)
                columns_[c].emplace_back(row_lower_.size() - 1, gain);
    }

    const Program& program_;
    const MipTask& task_;
    std::vector<double> frozen_;
    std::vector<std::int64_t> frozen_gain_;
    std::vector<Row> rows_;
    std::unordered_map<Row, std::size_t> row_number_;
    std::vector<std::vector<std::pair<std::size_t, double>>> columns_;
    std::vector<double> row_lower_, row_upper_;
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

Ending run_cbc(const Part& part, const MipTask& task, const Stop& stop) {
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

MipResult result_of(const Part& part, const Ending& ending, const Stop& stop) {
    MipResult result;
    if (!ending.best.empty()) result.point = part.point_of(ending.best.data());
    // Cbc stopped by its clock inside preprocessing may say that it proved: believed only where nothing stopped it.
    const bool stopped = stop.now() || ending.limited;
    result.exhausted = !stopped && (ending.optimal ? result.point.has_value() : ending.infeasible);
    return result;
}

}  // namespace

/// Cbc as Debian builds it ends its process where one of its assertions fails: so that is not this one.
struct MipRun::Work {
    Work(const Program& program, const MipTask& given, const Stop& whole)
        : around(*given.around), task(given), stop(whole), part(program, task) {
        task.around = &around;
        try {
            child.emplace([this](const std::atomic<bool>& asked_to_end) { return flat(run_cbc(part, task, Stop(stop, asked_to_end))); });
        } catch (const std::system_error&) {  // no process to be had: then in this one
        }
    }

    static std::vector<double> flat(const Ending& ending) {
        std::vector<double> out{double(ending.limited), double(ending.optimal), double(ending.infeasible)};
        out.insert(out.end(), ending.best.begin(), ending.best.end());
        return out;
    }

    std::optional<Ending> ending() {
        if (!child) {
            static std::mutex one_at_a_time;  // it keeps things of its whole process
            const std::lock_guard lock(one_at_a_time);
            return run_cbc(part, task, stop);
        }
        const auto said = child->result(stop);
        if (!said || said->size() < 3) return std::nullopt;
        return Ending{(*said)[0] != 0, (*said)[1] != 0, (*said)[2] != 0, {said->begin() + 3, said->end()}};
    }

    Point around;
    MipTask task;
    const Stop& stop;
    Part part;
    std::optional<Child> child;
};

MipRun::MipRun(const Program& program, const MipTask& task, const Stop& stop) : work_(std::make_unique<Work>(program, task, stop)) {}
MipRun::~MipRun() = default;

MipResult MipRun::result() {
    const std::optional<Ending> ending = work_->ending();
    return ending ? result_of(work_->part, *ending, work_->stop) : MipResult{};
}

MipResult solve_mip(const Program& program, const MipTask& task, const Stop& stop) { return MipRun(program, task, stop).result(); }

}  // namespace duaal::assign
