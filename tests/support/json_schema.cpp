#include "tests/support/json_schema.hpp"

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace duaal::test {

namespace {

using nlohmann::json;

const std::string root = DUAAL_ROOT;

void collect(const json& value, const json::json_pointer& at, std::vector<json::json_pointer>& out) {
    out.push_back(at);
    if (value.is_object())
        for (const auto& [key, child] : value.items()) collect(child, at / key, out);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i) collect(value[i], at / i, out);
}

}  // namespace

std::vector<std::string> schema_faults(const std::string& schema, const std::vector<json>& documents) {
    const auto folder = std::filesystem::temp_directory_path();
    const std::string base = (folder / ("duaal-schema-" + std::to_string(getpid()))).string();
    const std::string given = base + ".in", said = base + ".out";
    std::ofstream lines(given);
    for (const json& document : documents) lines << document.dump() << '\n';
    lines.close();
    const std::string command =
        "python3 '" + root + "/tests/support/json_schema.py' '" + root + "/docs/schema/" + schema + ".schema.json' " + given + " >" + said;
    const int status = std::system(command.c_str());
    std::vector<std::string> faults;
    std::ifstream in(said);
    for (std::string line; std::getline(in, line);) faults.push_back(line);
    std::filesystem::remove(given);
    std::filesystem::remove(said);
    if (status != 0 || faults.size() != documents.size()) throw std::runtime_error("the validator of JSON Schemas failed");
    return faults;
}

std::vector<json::json_pointer> places_of(const json& document) {
    std::vector<json::json_pointer> out;
    collect(document, json::json_pointer(), out);
    return out;
}

}  // namespace duaal::test
