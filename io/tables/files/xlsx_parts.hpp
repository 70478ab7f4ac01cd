#pragma once
/// What the sheets of an .xlsx file share.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "io/tables/files/cell_values.hpp"
#include "io/tables/files/zip.hpp"

namespace duaal::io::tables {

class XlsxParts {
public:
    struct SheetPart {
        std::string name;
        std::string part;  ///< of the zip; empty: no sheet of cells
        bool hidden;
    };

    /// Reads the workbook, its shared texts and its styles.
    std::optional<Fault> read(Zip& zip);

    [[nodiscard]] const std::vector<SheetPart>& sheets() const { return sheets_; }
    [[nodiscard]] bool from_1904() const { return from_1904_; }
    /// Empty for a number that is no shared text's.
    [[nodiscard]] const std::string& shared(std::size_t at) const;
    /// What the format of a cell's style makes of a number.
    [[nodiscard]] Shows shows(std::uint32_t style) const;

private:
    std::optional<Fault> read_workbook(Zip& zip, const std::string& part);

    std::vector<SheetPart> sheets_;
    bool from_1904_ = false;
    std::vector<std::string> shared_;
    std::vector<Shows> styles_;
};

}  // namespace duaal::io::tables
