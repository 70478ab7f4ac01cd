#include "cli/app/sweep.hpp"

#include "cli/app/plan_target.hpp"
#include "cli/app/side_by_side.hpp"
#include "cli/app/sweep_grid.hpp"
#include "cli/app/written_list.hpp"
#include "io/document/csv.hpp"
#include "io/report/sweep/document.hpp"

namespace duaal::app {

namespace {

namespace fs = std::filesystem;
using io::tr;

constexpr const char *sweep_table = "sweep.csv", *sweep_curve = "sweep.svg";

class SweepRun {
public:
    SweepRun(const ChangedScenario& base, const std::vector<io::Axis>& axes, const Job& job) : base_(base), axes_(axes), job_(job) {}

    Result<Swept> run() {
        for (const auto step : {&SweepRun::check_axes, &SweepRun::lay_out, &SweepRun::prepare})
            if (auto failure = (this->*step)()) return *std::move(failure);
        solve_side_by_side(scenarios_, {job_.params(), false, job_.on_solved});
        std::vector<fs::path> plans;
        for (const SweepFile& file : files_) plans.push_back(file.plan());
        if (auto why = keep_plans(scenarios_, plans, job_)) return *std::move(why);
        Swept swept{io::sweep_of(base_.base.path.string(), base_.reading.file->sha256, axes_, std::move(scenarios_)), std::move(warnings_)};
        if (job_.folder)
            if (const auto fault = keep(swept.sweep)) return Failure{Cause::fault, *fault};
        return swept;
    }

private:
    std::optional<Failure> check_axes() {
        std::vector<io::Setting> first;
        for (const io::Axis& axis : axes_) first.push_back({axis.keys, axis.values.front()});
        if (axes_.size() > 2)
            return Failure{Cause::request,
                           tr("{1} values change at once; a sweep is about one or two: write --set once or twice", axes_.size())};
        if (const auto why = io::contradiction(first)) return Failure{Cause::request, *why};
        return std::nullopt;
    }

    /// Every what-if is read before any is solved.
    std::optional<Failure> lay_out() {
        const auto grid = grid_of(axes_);
        if (grid.size() > most_cells)
            return Failure{Cause::request,
                           tr("that makes {1} what-ifs; write larger steps or fewer values, for at most {2}", grid.size(), most_cells)};
        files_ = files_of(base_.base, grid, job_.folder.value_or("."));
        for (std::size_t i = 0; i < grid.size(); ++i) {
            for (const io::Setting& setting : grid[i])
                if (const auto why = io::setting_fault(base_.base, setting)) return Failure{Cause::request, *why};
            io::ScenarioReading reading = io::read_what_if(base_.base, files_[i].path, files_[i].text);
            if (!reading.file)
                return Failure{Cause::request, tr("nothing is solved: with {1} this is no scenario", settings_text(grid[i])),
                               reading.diagnostics};
            warnings_.push_back(new_warnings(base_.reading.diagnostics, reading.diagnostics));
            const std::string file = job_.folder ? files_[i].path.string() : files_[i].path.stem().string();
            scenarios_.push_back({file, *std::move(reading.file), {}});
        }
        return std::nullopt;
    }

    /// The folder with the what-ifs, and what an earlier run left there.
    std::optional<Failure> prepare() {
        if (!job_.folder) return std::nullopt;
        if (const auto why = make_folder(*job_.folder)) return Failure{Cause::request, *why};
        if (const auto why = folder_fault()) return Failure{Cause::request, *why};
        WrittenList list(*job_.folder);
        for (std::size_t i = 0; i < files_.size(); ++i) {
            if (const auto fault = list.write(files_[i].path.filename().string(), files_[i].text)) return Failure{Cause::fault, *fault};
            reuse(scenarios_[i], files_[i].plan());
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<io::Text> folder_fault() const {
        const Writing writing = writing_in_folder(base_.reading.files, job_.force);
        const WrittenList list(*job_.folder);
        if (auto why = list.fault({sweep_table, sweep_curve}, writing)) return why;
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const auto written = list.ours(files_[i].path.filename().string()), same = exactly(files_[i].text);
            const auto ours = [&](const std::string& text) { return written(text) || same(text); };
            if (auto why = target_fault(files_[i].path, writing, ours)) return why;
            const auto plan = plan_of(name_in_plan(files_[i].path), scenarios_[i].input.sha256);
            if (auto why = target_fault(files_[i].plan(), writing, plan)) return why;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<io::Text> keep(const io::Sweep& sweep) const {
        WrittenList list(*job_.folder);
        if (auto fault = list.write(sweep_table, io::csv(io::sweep_table(sweep), job_.language))) return fault;
        return list.write(sweep_curve, io::chart_svg(io::sweep_chart(sweep), job_.language));
    }

    const ChangedScenario& base_;
    const std::vector<io::Axis>& axes_;
    const Job& job_;
    std::vector<SweepFile> files_;
    std::vector<std::vector<io::Diagnostic>> warnings_;
    std::vector<io::Solved> scenarios_;
};

}  // namespace

Result<Swept> sweep(const ChangedScenario& base, const std::vector<io::Axis>& axes, const Job& job) {
    return SweepRun(base, axes, job).run();
}

}  // namespace duaal::app
