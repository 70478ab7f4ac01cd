#pragma once
/// The file that a plan goes to: how it is called, what stands there, and the one way in which a plan is written.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/app/failure.hpp"
#include "io/plan/write_plan.hpp"
#include "io/scenario/read_scenario.hpp"
#include "io/text/text.hpp"
#include "solver/check/file_fault.hpp"
#include "solver/check/stated.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/facts/standing.hpp"

namespace duaal::app {

/// What the files that come of a scenario are called by: its own file's name without ending, or `scenario` where that looks
/// personal or it comes on standard input.
std::string name_for_files(const std::filesystem::path& scenario);

/// What a plan calls its scenario.
std::string name_in_plan(const std::filesystem::path& scenario);

/// `NAME.plan.json`, without a folder.
std::filesystem::path plan_name(const std::filesystem::path& scenario);

/// What the plan file at `path` says, if it is of this very scenario and the checker accepts it.
std::optional<domain::Outcome> kept_outcome(const std::filesystem::path& path, const io::ScenarioFile& scenario);

/// A plan that a search found, with what its file will say of it, held against the rules by the independent checker. No use case writes a
/// plan in another way. The scenario outlives it.
class FoundPlan {
public:
    /// `outcome` has a plan.
    FoundPlan(const io::ScenarioFile& scenario, const domain::Outcome& outcome);

    /// What the checker refuses in it: then it must not be written, and we have made a mistake.
    [[nodiscard]] const std::vector<check::Finding>& violations() const { return violations_; }

    /// What the file at `path` is beside it: a plan of the very same scenario that the checker accepts and that is better, or as good with
    /// bounds as tight. `none`: it is to be replaced, or there is none.
    [[nodiscard]] facts::Standing standing(const std::filesystem::path& path) const;

    [[nodiscard]] std::string text(const io::PlanOrigin& origin) const;

    /// The fault where it cannot be written.
    [[nodiscard]] std::optional<io::Text> write(const std::filesystem::path& path, const io::PlanOrigin& origin) const;

private:
    const io::ScenarioFile& scenario_;
    check::Stated stated_;
    std::vector<check::Finding> violations_;
};

/// Whether a search that was stopped has nothing to show: no plan, or one in which nobody has anything.
bool is_nothing(const domain::Outcome& outcome);

/// That the plan found for the scenario in `file` breaks rules.
Failure unsound(const std::string& file);

}  // namespace duaal::app
