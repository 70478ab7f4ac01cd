#pragma once
/// What a file changes, for people and for machines.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "io/document/document.hpp"
#include "io/report/change/list.hpp"

namespace duaal::io {

/// Grouped by what it is about, with counts. `file`: as the user named it. `language`: in which long values are cut off.
Document changes_document(const ChangeList& list, const std::string& file, Language language);

/// "lesson group west-di-do: seats 12 → 14", in one line.
std::string change_sentence(const ObjectChange& change, Language language);

/// The keys `extends`, `objects` and `same` of docs/format.md.
nlohmann::ordered_json changes_json(const ChangeList& list, Language language);

}  // namespace duaal::io
