#include "tests/support/scenario_text.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "io/scenario/read_scenario.hpp"

namespace duaal::test {

domain::Scenario read_text(const std::string& text) {
    const auto path = std::filesystem::temp_directory_path() / ("duaal-test-" + std::to_string(getpid()) + ".json");
    std::ofstream(path) << text;
    io::ScenarioReading reading = io::read_scenario(path);
    std::filesystem::remove(path);
    if (reading.file) return std::move(reading.file->scenario);
    std::string why = "the reader refuses the scenario:";
    for (const io::Diagnostic& diagnostic : reading.diagnostics)
        if (diagnostic.severity == io::Diagnostic::Severity::error)
            why += "\n" + diagnostic.pointer + ": " + diagnostic.why.in(io::Language::en);
    throw std::runtime_error(why);
}

domain::Scenario read_json(const nlohmann::json& scenario) { return read_text(scenario.dump()); }

}  // namespace duaal::test
