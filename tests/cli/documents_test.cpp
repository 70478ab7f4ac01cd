/// README.md and the guides show what the program says. In a block ```console every `$ cli/duaal …` and `$ cat FILE` is run and what
/// stands below it compared; a block ```json NAME.json is a file that the reader makes, and is written first. With DUAAL_REFRESH set in the
/// environment the documents are rewritten instead: look at the difference before you commit it.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <span>
#include <sstream>

#include "io/diagnostic_code.hpp"
#include "tests/cli/command_line.hpp"

using namespace duaal::test;

namespace {

#ifdef DUAAL_SANITIZE
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string joined(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

const std::string prompt = "$ cli/duaal ", cat = "$ cat ";

/// Divided at blanks, but not within 'single quotes'.
Lines words_of(const std::string& command) {
    Lines words;
    bool quoted = false, within = false;
    for (const char c : command) {
        if (c == '\'') quoted = !quoted;
        const bool blank = c == ' ' && !quoted;
        if (!blank && !within) words.emplace_back();
        if (!blank && c != '\'') words.back() += c;
        within = !blank;
    }
    return words;
}

/// Runs what stands behind the prompt, with `> FILE` at its end as a shell has it, and gives what it shows.
std::string said(const std::string& command, const std::string& language) {
    Lines words = words_of(command);
    std::string file;
    if (words.size() > 2 && *(words.end() - 2) == ">") {
        file = words.back();
        words.resize(words.size() - 2);
    }
    words.push_back("--lang=" + language);
    // which of equally good plans is found may depend on the threads
    if (words.front() == "solve") words.push_back("--threads=1");
    if (words.front() == "compare" || words.front() == "sweep" || words.front() == "negotiate") words.push_back("--threads=2");
    const Said all = run_duaal(words);
    const std::string out = all.exit == 2 ? all.out + all.err : all.out;  // of a wrong command line the terminal shows only why
    if (file.empty()) return out;
    std::ofstream(file) << out;
    return "";
}

/// The lines of the chapter around a line. What is shown in a block opens none.
std::span<const std::string> chapter_around(const Lines& lines, std::size_t line) {
    std::size_t first = 0, at = 0;
    bool shown = false;
    for (; at < lines.size(); ++at) {
        if (lines[at].starts_with("```")) shown = !shown;
        if (shown || !lines[at].starts_with("## ")) continue;
        if (at > line) break;
        first = at;
    }
    return std::span(lines).subspan(first, at - first);
}

/// Whether the commands of the chapter around a line are run: under the sanitizers not those on Westland, which take too long there.
bool runs(const Lines& lines, std::size_t line) {
    if (!sanitized) return true;
    return std::ranges::none_of(chapter_around(lines, line),
                                [](const std::string& text) { return text.find("scenarios/westland") != std::string::npos; });
}

/// The document with every output as the program gives it now; `examples` counts the commands.
std::string rerun(const std::string& document, const std::string& language, int& examples) {
    Lines result;
    const Lines lines = lines_of(document);
    const auto block_end = [&lines](std::size_t i) {
        while (i < lines.size() && lines[i] != "```") ++i;
        return i;
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        result.push_back(lines[i]);
        if (lines[i].starts_with("```json ")) {
            const auto first = lines.begin() + static_cast<std::ptrdiff_t>(i) + 1;
            std::ofstream(lines[i].substr(8)) << joined({first, lines.begin() + static_cast<std::ptrdiff_t>(block_end(i + 1))});
        }
        if (lines[i] != "```console") continue;
        const std::size_t end = block_end(i + 1);
        bool shown = false;  // what follows a command is replaced by what it says
        for (++i; i < end; ++i) {
            const bool command = lines[i].starts_with(prompt) || lines[i].starts_with(cat);
            if (command || !shown) result.push_back(lines[i]);
            if (!command) continue;
            ++examples;
            if (!runs(lines, i)) continue;
            shown = true;
            const Lines output = lines_of(lines[i].starts_with(cat) ? content_of(lines[i].substr(cat.size()))
                                                                    : said(lines[i].substr(prompt.size()), language));
            result.insert(result.end(), output.begin(), output.end());
        }
        --i;
    }
    return joined(result);
}

/// Gives how many commands were run.
int check_document(const std::string& name, const std::string& language) {
    CAPTURE(name);
    const std::string path = std::string(DUAAL_ROOT "/") + name;
    const Folder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path(""));
    std::filesystem::create_symlink(DUAAL_ROOT "/scenarios", "scenarios");
    int examples = 0;
    setenv("DUAAL_CALLED", "cli/duaal", 1);
    const std::string now = rerun(content_of(path), language, examples);
    unsetenv("DUAAL_CALLED");
    std::filesystem::current_path(before);
    if (std::getenv("DUAAL_REFRESH") != nullptr) {
        std::ofstream(path) << now;
        return examples;
    }
    const Lines expected = lines_of(content_of(path)), found = lines_of(now);
    for (std::size_t i = 0; i < std::max(expected.size(), found.size()); ++i) {
        const std::string is = i < expected.size() ? expected[i] : "", should_be = i < found.size() ? found[i] : "";
        const std::size_t line = i + 1;
        CAPTURE(line);
        REQUIRE(is == should_be);
    }
    return examples;
}

/// The entries of docs/errors.md: what stands below each heading ### `code`.
std::map<std::string, std::string> error_entries() {
    std::map<std::string, std::string> entries;
    std::string code;
    const std::string heading = "### `";
    for (const std::string& line : lines_of(content_of(DUAAL_ROOT "/docs/errors.md"))) {
        if (line.starts_with(heading)) code = line.substr(heading.size(), line.rfind('`') - heading.size());
        if (!code.empty()) entries[code] += line + "\n";
    }
    return entries;
}

}  // namespace

TEST_CASE("README shows what the program says") { CHECK(check_document("README.md", "nl") >= 4); }

TEST_CASE("README's guides show what the program says, the same in both languages") {
    const int commands = check_document("docs/handleiding.md", "nl");
    CHECK(commands >= 10);
#ifdef DUAAL_SANITIZE  // its commands are the same
    const Lines guide = lines_of(content_of(DUAAL_ROOT "/docs/guide.md"));
    CHECK(std::ranges::count_if(guide, [](const std::string& line) { return line.starts_with(prompt) || line.starts_with(cat); }) ==
          commands);
#else
    CHECK(check_document("docs/guide.md", "en") == commands);
#endif
}

TEST_CASE("README's page of errors shows what check says of its examples") { CHECK(check_document("docs/errors.md", "en") >= 40); }

TEST_CASE("every code has an entry in docs/errors.md in which it is said, and every entry a code") {
    std::set<std::string> codes(duaal::io::error_codes.begin(), duaal::io::error_codes.end());
    codes.insert(duaal::io::warning_codes.begin(), duaal::io::warning_codes.end());
    for (const auto& [code, entry] : error_entries()) {
        CAPTURE(code);
        CHECK(codes.erase(code) == 1);
        CHECK(entry.find(" [" + code + "]\n") != std::string::npos);
    }
    for (const std::string& missing : codes) FAIL_CHECK(missing);
}
