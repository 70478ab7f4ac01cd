#pragma once
/// A workbook as the scenario that it stands for (SPEC section 10).

#include <filesystem>
#include <memory>
#include <vector>

#include "io/json/node.hpp"
#include "io/text/text.hpp"
#include "io/values/report.hpp"

namespace duaal::io::tables {

/// By its name: `.xlsx`, `.xlsm`, `.ods`, or a folder with `.csv` files.
bool is_workbook(const std::filesystem::path& path);

/// The files that a workbook is read from: itself, or every `.csv` of its folder.
std::vector<std::filesystem::path> files_of(const std::filesystem::path& workbook);

/// A profile of a law that lies beneath a workbook.
struct LawBeneath {
    std::filesystem::path file;
    const Node* named;  ///< the cell that names it
};

/// One workbook, read in two steps: what lies beneath must be known before its cells can be understood.
class WorkbookScenario {
public:
    /// Opens the file and finds its tables; what is wrong is reported. `source` is of the arena.
    WorkbookScenario(Arena& arena, Report& report, Source& source, const std::filesystem::path& path);
    ~WorkbookScenario();
    WorkbookScenario(const WorkbookScenario&) = delete;
    WorkbookScenario& operator=(const WorkbookScenario&) = delete;

    /// False where there is nothing to go on with.
    [[nodiscard]] bool opened() const;
    /// In the order in which the settings name them.
    std::vector<LawBeneath> laws();
    /// The scenario, laid upon `beneath` (null: nothing). Every error is reported.
    const Node* made(const Node* beneath);
    /// What was assumed, a sentence each.
    [[nodiscard]] std::vector<Text> assumed() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace duaal::io::tables
