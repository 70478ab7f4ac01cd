#pragma once
/// A workbook as a folder of .csv files, for one test case.

#include <map>
#include <string>
#include <vector>

#include "tests/io/support.hpp"

namespace duaal::test {

class SheetFolder {
public:
    using Rows = std::vector<std::vector<std::string>>;

    SheetFolder() = default;
    /// A copy of the files of a folder, `;` between their cells.
    explicit SheetFolder(const std::filesystem::path& folder);

    /// Changes a cell, by the heading in the first row (without a `*`); row 1 is that itself.
    void set(const std::string& sheet, std::size_t row, const std::string& heading, const std::string& value);
    Rows& operator[](const std::string& sheet) { return sheets_[sheet]; }
    void drop(const std::string& sheet) { sheets_.erase(sheet); }

    /// The folder, written.
    [[nodiscard]] std::filesystem::path written() const;
    [[nodiscard]] io::ScenarioReading read() const { return io::read_scenario(written()); }
    /// `fout: blad Lesgroepen, rij 5, …: why; mend [code]`, a line each.
    [[nodiscard]] std::string messages() const;

private:
    Folder folder_;
    std::map<std::string, Rows> sheets_;
};

/// The messages of a reading, without the file's name.
std::string messages_of(const io::ScenarioReading& reading, const std::filesystem::path& path);

}  // namespace duaal::test
