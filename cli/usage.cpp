#include "cli/usage.hpp"

#include <CLI/CLI.hpp>
#include <charconv>
#include <optional>

#include "io/text/called.hpp"
#include "io/values/nearest.hpp"
#include "io/values/scalars.hpp"

namespace duaal::cli {

namespace {

using io::Text;
using io::tr;

const CLI::App& chosen(const CLI::App& app) {
    const auto commands = app.get_subcommands();
    return commands.empty() ? app : *commands.front();
}

std::vector<std::string> commands_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) names.push_back(command->get_name());
    return names;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// The option that was probably meant; empty where there is none like it.
std::string nearest_option(const CLI::App& command, const std::string& word) {
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    return io::nearest(word.substr(0, word.find('=')), names);
}

std::string full_name(const CLI::App& app) { return app.get_parent() ? io::called() + " " + app.get_name() : io::called(); }

Text unexpected(const CLI::App& app, const std::string& word) {
    const CLI::App& command = chosen(app);
    if (word.starts_with('-')) {
        const std::string meant = nearest_option(command, word);
        return meant.empty()
                   ? tr("there is no option {1} here; {2} --help lists the options", word, full_name(command))
                   : tr("there is no option {1} here; is {2} meant? {3} --help lists the options", word, meant, full_name(command));
    }
    if (&command == &app) {
        const std::vector<std::string> known = commands_of(app);
        const std::string meant = io::nearest(word, known);
        return meant.empty() ? tr("\"{1}\" is no command; the commands are: {2}", word, listed(known))
                             : tr("\"{1}\" is no command; is {2} meant? The commands are: {3}", word, meant, listed(known));
    }
    return tr("\"{1}\" is one word too many; {2} --help says how it is used", word, full_name(command));
}

Text missing(const CLI::App& app) {
    const CLI::App& command = chosen(app);
    if (&command == &app) return tr("say which command: {1}; {2} --help says what they do", listed(commands_of(app)), io::called());
    for (const CLI::Option* option : command.get_options())
        if (option->get_required() && option->count() == 0)
            return tr("{1} is missing: {2}; {3} --help says how it is used", option->get_name(), option->get_description(),
                      full_name(command));
    return tr("something is missing; {1} --help says how it is used", full_name(command));
}

Text wrong_count(const CLI::App& app, const std::string& what) {
    const std::string name = what.substr(0, what.find(':'));
    const CLI::Option* option = chosen(app).get_option_no_throw(name);
    if (option && option->count() > 1) return tr("{1} is given more than once; give it once", name);
    return tr("{1} needs a value; {2} --help says which", name, full_name(chosen(app)));
}

bool is_number(const std::string& word, const NumberRange& range) {
    double value = 0;
    const char* end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, value);
    const bool fits = error == std::errc() && stop == end && value >= range.min && value <= range.max;
    return fits && (!range.whole || word.find_first_not_of("0123456789") == std::string::npos);
}

/// `5.5` of `5,5`, as it is written in Dutch; none of what is no number with one comma in it, or has three digits behind the comma, which
/// may be thousands.
std::optional<std::string> with_point(std::string_view word) {
    constexpr std::string_view digits = "0123456789";
    constexpr std::size_t of_thousands = 3;
    const std::size_t comma = word.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const std::string_view whole = word.substr(0, comma), rest = word.substr(comma + 1);
    const std::string_view unsigned_whole = whole.substr(whole.starts_with('-') ? 1 : 0);
    for (const std::string_view part : {unsigned_whole, rest})
        if (part.empty() || part.find_first_not_of(digits) != std::string_view::npos) return std::nullopt;
    if (rest.size() == of_thousands) return std::nullopt;
    return std::string(whole) + '.' + std::string(rest);
}

std::string number_text(double value) {
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed);
    return {text, end};
}

}  // namespace

Text usage_error(const CLI::App& app, const CLI::ParseError& error) {
    const auto remaining = app.remaining(true);
    if (dynamic_cast<const CLI::ValidationError*>(&error)) return tr("{1}", std::string_view(error.what()));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) return wrong_count(app, error.what());
    if (!remaining.empty()) return unexpected(app, remaining.front());
    if (dynamic_cast<const CLI::RequiredError*>(&error)) return missing(app);
    return tr("the command line is not understood: {1}", std::string_view(error.what()));
}

void check_number(CLI::Option& option, NumberRange range, io::Language language) {
    const std::string unit = range.whole ? "" : option.get_type_name();  // SECONDS, PERCENT
    option.transform(CLI::Validator(
        [range, language, unit](std::string& word) {
            if (const auto pointed = with_point(word); pointed && !range.whole) word = *pointed;
            if (is_number(word, range)) return std::string();
            const std::string min = number_text(range.min), max = number_text(range.max), meant = io::meant_number(word);
            if (is_number(meant, range)) return tr("\"{1}\" is no number; write {2}", word, meant).in(language);
            const Text why = range.whole ? tr("\"{1}\" is no whole number from {2} to {3}", word, min, max)
                                         : tr("\"{1}\" is no number from {2} to {3} ({4})", word, min, max, unit);
            return why.in(language);
        },
        ""));
}

}  // namespace duaal::cli
