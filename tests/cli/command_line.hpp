#pragma once
/// The program as a function, and the files that its tests need.

#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/texts.hpp"

namespace duaal::test {

struct Said {
    int exit;
    std::string out;
    std::string err;
};

/// Runs the command line in this process, in English unless it says otherwise.
Said run_duaal(std::vector<std::string> arguments);

/// A folder of its own that goes when it does.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string path(const std::string& name) const { return (root_ / name).string(); }
    /// Writes a file and gives its path.
    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const;
    /// Of everything in it, in ascending order.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::filesystem::path root_;
};

std::string content_of(const std::string& path);

/// Anna and Bilal want one lesson group that has one seat; Anna also works, on one of two days.
std::string small_scenario();

}  // namespace duaal::test
