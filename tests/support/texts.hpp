#pragma once
/// Looking for words in what a program says.

#include <string>

namespace duaal::test {

inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace duaal::test
