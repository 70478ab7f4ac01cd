#pragma once
/// The words for the parts of a scenario: where a value stands, and what it is, for people who never saw the file.

#include <string>
#include <vector>

#include "io/json/node.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

/// "lesson groups" for `groups`; the key itself where there is no word.
Text section_word(const std::string& section);

/// "lesson group west-di-do" for an object of a collection; "policy" for a section that is none.
Text object_words(const std::string& section, const std::string& id);

/// "slots mon-am places" for the keys from `first` on of a place of a scenario; ids stand as they are, redacted.
Text place_words(const std::vector<std::string>& path, std::size_t first);

/// A value in one line: `5`, `2,5`, `yes`, `tue 09:00-12:00, thu 09:00-12:00`, `seats 12, location school`. `path`: where it stands, from
/// the top. Redacted. Null is "not given".
Text value_words(const std::vector<std::string>& path, const Node* value);

}  // namespace duaal::io
