#pragma once
/// What a file changes, for people and for machines.

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <string>

#include "io/report/change_list.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// Grouped by what it is about, with counts; a screenful, the rest counted only. `file`: as the user named it.
void write_changes(std::ostream& out, const ChangeList& list, const std::string& file, Language language);

/// "lesson group west-di-do: seats 12 → 14", in one line.
std::string change_sentence(const ObjectChange& change, Language language);

/// The keys `extends`, `objects` and `same` of docs/format.md.
nlohmann::ordered_json changes_json(const ChangeList& list, Language language);

}  // namespace duaal::io
