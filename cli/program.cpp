#include "cli/program.hpp"

#include <poll.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <functional>
#include <list>

#include "cli/check.hpp"
#include "cli/compare.hpp"
#include "cli/convert.hpp"
#include "cli/examples.hpp"
#include "cli/generate.hpp"
#include "cli/negotiate.hpp"
#include "cli/new.hpp"
#include "cli/show.hpp"
#include "cli/solve.hpp"
#include "cli/sweep.hpp"
#include "cli/template.hpp"
#include "cli/usage.hpp"
#include "cli/verify.hpp"
#include "cli/version.hpp"
#include "io/file.hpp"
#include "io/text/called.hpp"

namespace duaal::cli {

namespace {

using io::tr;

/// The language of the sentences that are made before the command line is read: its own --lang, wherever it stands.
io::Language language_of(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::optional<io::Language> asked;
        if (arguments[i].starts_with("--lang=")) asked = io::parse_language(arguments[i].substr(7));
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) asked = io::parse_language(arguments[i + 1]);
        if (asked) return *asked;
    }
    return io::language_of_environment();
}

/// Standard output goes to a pipe of which the other end is closed.
bool nobody_reads() {
    pollfd out{STDOUT_FILENO, POLLOUT, 0};
    return poll(&out, 1, 0) > 0 && (out.revents & (POLLERR | POLLHUP)) != 0;
}

/// The help of the program as a table of contents: what it can do before how that is asked.
class CommandsFirst : public CLI::Formatter {
    std::string make_subcommand(const CLI::App* command) const override {
        std::ostringstream line;
        CLI::detail::format_help(line, command->get_name(), command->get_description(), command_width);
        return line.str();
    }

    static constexpr std::size_t command_width = 14;

    std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override {
        if (mode == CLI::AppFormatMode::Sub) return make_expanded(app);
        return make_description(app) + "\n" + make_usage(app, name) + make_positionals(app) + make_subcommands(app, mode) +
               make_groups(app, mode) + "\n" + make_footer(app);
    }
};

/// The commands, with their options bound to the command line.
class CommandLine {
public:
    CommandLine(const CommonOptions& common, std::ostream& out, std::ostream& err)
        : common_(common),
          out_(out),
          err_(err),
          app_(said(tr("Weekly timetables that join lessons, work and childcare. The guide, step by step: docs/guide.md."))) {
        app_.name(io::called());
        app_.formatter(std::make_shared<CommandsFirst>());
        app_.set_help_flag("-h,--help", said(tr("say how this is used")));
        label(app_);
        app_.require_subcommand(1);
        add_common(app_, common_);
        // in the order of the guide's chapters, docs/guide.md
        const io::Text first = tr("A first plan"), look = tr("Look at it and trust it"), try_out = tr("Try things out"),
                       other = tr("Other");
        add(first, "check", check_, setup_check, run_check);
        add(first, "solve", solve_, setup_solve, run_solve);
        add(look, "show", show_, setup_show, run_show);
        add(look, "verify", verify_, setup_verify, run_verify);
        add(try_out, "new", new_, setup_new, run_new);
        add(try_out, "compare", compare_, setup_compare, run_compare);
        add(try_out, "sweep", sweep_, setup_sweep, run_sweep);
        add(try_out, "negotiate", negotiate_, setup_negotiate, run_negotiate);
        add(other, "template", template_, setup_template, run_template);
        add(other, "convert", convert_, setup_convert, run_convert);
        add(try_out, "generate", generate_, setup_generate, run_generate);
        add(other, "version", version_, setup_version, run_version);
        add_examples(app_,
                     {{"check westland.json", tr("read a scenario, and say what is wrong in it")},
                      {"solve westland.json -o plan.json", tr("find the best plan for everybody together")},
                      {"show westland.json plan.json", tr("everybody, those with the least first")},
                      {"show westland.json plan.json --participant p-101 > week.txt", tr("one person's week, to print")},
                      {"solve --help", tr("everything about one command, with examples")}},
                     common_.language);
    }

    Exit run(std::vector<std::string> arguments) {
        std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
        try {
            app_.parse(arguments);
        } catch (const CLI::CallForHelp&) {
            out_ << CLI::detail::find_and_replace(app_.help(), "\n\n\n", "\n\n");
            return done;
        } catch (const CLI::ParseError& error) {
            return fail(usage, usage_error(app_, error), common_, out_, err_);
        }
        return run_();
    }

private:
    [[nodiscard]] std::string said(const io::Text& text) const { return text.in(common_.language); }

    void label(CLI::App& app) const {
        const auto formatter = app.get_formatter();
        formatter->column_width(38);
        formatter->label("Usage", said(tr("Usage")));
        formatter->label("OPTIONS", said(tr("OPTIONS")));
        formatter->label("SUBCOMMAND", said(tr("COMMAND")));
        formatter->label("Positionals", said(tr("Files")));
        formatter->label("REQUIRED", said(tr("(required)")));
        app.option_defaults()->group(said(tr("Options")));
        app.get_help_ptr()->group(said(tr("Options")));
    }

    template <class Options>
    void add(const io::Text& chapter, const std::string& name, Options& options, void (*setup)(CLI::App&, Options&),
             Exit (*command_run)(const Options&, std::ostream&, std::ostream&)) {
        static_cast<CommonOptions&>(options) = common_;
        CLI::App& command = *app_.add_subcommand(name);
        command.group(said(chapter));
        label(command);
        setup(command, options);
        add_common(command, options);
        command.callback([this, &options, command_run] {
            run_ = [this, &options, command_run] {
                options.json |= common_.json;
                options.quiet |= common_.quiet;
                return command_run(options, out_, err_);
            };
        });
    }

    CommonOptions common_;
    std::ostream& out_;
    std::ostream& err_;
    CLI::App app_;
    SolveOptions solve_;
    CheckOptions check_;
    VerifyOptions verify_;
    ShowOptions show_;
    NegotiateOptions negotiate_;
    NewOptions new_;
    CompareOptions compare_;
    SweepOptions sweep_;
    GenerateOptions generate_;
    ConvertOptions convert_;
    TemplateOptions template_;
    VersionOptions version_;
    std::function<Exit()> run_;
};

}  // namespace

Exit run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
    CommonOptions common;
    common.language = language_of(arguments);
    common.json = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
    io::forget_standard_input();
    try {
        const Exit exit = CommandLine(common, out, err).run(arguments);
        out.flush();
        if (out || nobody_reads()) return exit;
        common.json = false;
        return fail(our_fault, tr("standard output cannot be written; is the disk full?"), common, out, err);
    } catch (const std::exception& error) {
        return fail(our_fault, tr("this is a fault in Duaal itself, please report it: {1}", std::string_view(error.what())), common, out,
                    err);
    }
}

}  // namespace duaal::cli
