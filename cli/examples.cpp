#include "cli/examples.hpp"

#include <CLI/CLI.hpp>

#include "io/text/called.hpp"

namespace duaal::cli {

void add_examples(CLI::App& app, const std::vector<Example>& examples, io::Language language) {
    std::string text = io::tr("Examples").in(language) + ":";
    for (const Example& example : examples) text += "\n  " + io::called() + " " + example.line + "\n      " + example.what.in(language);
    app.footer(text);
}

}  // namespace duaal::cli
