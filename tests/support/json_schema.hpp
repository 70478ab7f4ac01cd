#pragma once
/// Documents held to the JSON Schemas of docs/schema by a validator that is not ours (python3-jsonschema).

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace duaal::test {

/// Of each document what is wrong with it by `docs/schema/SCHEMA.schema.json`, empty where nothing is. Throws
/// std::runtime_error where the validator itself fails, as on a schema that is none.
std::vector<std::string> schema_faults(const std::string& schema, const std::vector<nlohmann::json>& documents);

/// Every value in the document, the document itself first.
std::vector<nlohmann::json::json_pointer> places_of(const nlohmann::json& document);

}  // namespace duaal::test
