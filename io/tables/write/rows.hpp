#pragma once
/// A scenario as the rows of a workbook, as far as that has columns for it.

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "io/tables/write/out_book.hpp"

namespace duaal::io::tables {

/// Of a merged scenario; `laws` are those that lie beneath the workbook: `wi2021`.
OutBook book_of(const nlohmann::ordered_json& scenario, const std::vector<std::string>& laws);

/// Its parts: people in people.cpp, what there is for them in supply.cpp.
OutSheet setting_rows_of(const nlohmann::ordered_json& scenario, const std::vector<std::string>& laws);
OutSheet participant_rows(const nlohmann::ordered_json& scenario);
OutSheet household_rows(const nlohmann::ordered_json& scenario);
OutSheet child_rows(const nlohmann::ordered_json& scenario);
OutSheet appointment_rows(const nlohmann::ordered_json& scenario);
OutSheet group_rows(const nlohmann::ordered_json& scenario);
OutSheet placement_rows(const nlohmann::ordered_json& scenario);
OutSheet childcare_rows(const nlohmann::ordered_json& scenario);
OutSheet provider_rows(const nlohmann::ordered_json& scenario);
OutSheet location_rows(const nlohmann::ordered_json& scenario);
OutSheet travel_rows(const nlohmann::ordered_json& scenario);

/// The member of an object; null (the JSON value) where there is none.
const nlohmann::ordered_json& member(const nlohmann::ordered_json& object, const std::string& key);
/// A text; empty where it is none.
std::string text_in(const nlohmann::ordered_json& object, const std::string& key);
/// The texts of a list, each turned by `as`, joined by `; `.
std::string list_in(const nlohmann::ordered_json& list, std::string (*as)(std::string_view));
/// `{"min", "max"}` as a range.
std::string range_in(const nlohmann::ordered_json& object, const std::string& key);
void set_number_in(OutRow& row, std::string_view nl, const nlohmann::ordered_json& object, const std::string& key);
/// Name and, where that does not give the id, Id.
void set_named(OutRow& row, std::string_view nl, const std::string& id, const nlohmann::ordered_json& object);
std::string same(std::string_view text);

}  // namespace duaal::io::tables
