#pragma once
/// The words of the field for what the domain names.

#include <string>

#include "io/text/text.hpp"
#include "solver/domain/policy.hpp"
#include "solver/domain/supply.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

Text status_word(domain::Status status);

/// Who is complete is well, who has nothing yet is not.
Paint status_paint(domain::Status status);

/// What a level wants, as "as many as possible: participants with all required lessons".
Text level_sentence(const domain::ObjectiveLevel& level);

/// Its name, or where it has none its id.
std::string label(const std::string& name, const std::string& id);

}  // namespace duaal::io
