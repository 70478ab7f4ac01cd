#pragma once
/// The words of the field for what the domain names, and numbers as people write them.

#include <string>

#include "io/report/screen.hpp"
#include "io/text/text.hpp"
#include "solver/domain/policy.hpp"
#include "solver/domain/supply.hpp"
#include "solver/domain/time.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

Text status_word(domain::Status status);

/// Who is complete is well, who has nothing yet is not.
Paint status_paint(domain::Status status);

/// "Mon", "ma": a short word for a narrow column.
Text short_day(domain::Day day);

/// What a level wants, as "as many as possible: participants with all required lessons".
Text level_sentence(const domain::ObjectiveLevel& level, Language language);

/// `2,1` in Dutch, `2.1` in English.
std::string decimal(double value, int digits, Language language);

/// Its name, or where it has none its id.
std::string label(const std::string& name, const std::string& id);

}  // namespace duaal::io
