#pragma once
/// What is fuzzed: each reader, and what is done with all that it reads. They abort where what they hold to is broken.

#include <string_view>

namespace duaal::test {

/// As the only scenario file; judges an empty plan on it where it is right.
void read_as_scenario(std::string_view text);

/// As a plan of a scenario in which nearly every key has a value; judges it, and says every violation.
void read_as_plan(std::string_view text);

}  // namespace duaal::test
