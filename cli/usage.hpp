#pragma once
/// What is wrong with a command line, in our own words: CLI11 speaks only English.

#include "io/text/text.hpp"

namespace CLI {
class App;
class Option;
class ParseError;
}  // namespace CLI

namespace duaal::cli {

io::Text usage_error(const CLI::App& app, const CLI::ParseError& error);

/// The largest seed: whole numbers up to here are the same in every JSON reader.
inline constexpr double max_seed = 9007199254740991;

/// Makes an option refuse what is no number in [min, max], and whole where `whole`.
struct NumberRange {
    double min;
    double max;
    bool whole = true;
};
void check_number(CLI::Option& option, NumberRange range, io::Language language);

}  // namespace duaal::cli
