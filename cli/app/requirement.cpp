#include "cli/app/requirement.hpp"

#include <algorithm>
#include <charconv>

#include "solver/facts/reach.hpp"

namespace duaal::app {

namespace {

using domain::Status;
using io::tr;

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(' ');
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

}  // namespace

std::optional<Requirement> parse_requirement(std::string_view text) {
    const std::size_t sign = std::min(text.find(">="), text.find("<="));
    if (sign == std::string_view::npos) return std::nullopt;
    const std::string_view word = trimmed(text.substr(0, sign)), number = trimmed(text.substr(sign + 2));
    const auto status = domain::parse<Status>(word, domain::status_names);
    int heads = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), heads);
    if (!status || error != std::errc() || end != number.data() + number.size() || heads < 0) return std::nullopt;
    return Requirement{*status, text[sign] == '>', heads};
}

Verdict judge_requirement(const Requirement& requirement, const io::Solved& scenario, const facts::Figures& figures) {
    const auto range = facts::reach_of_status(requirement.status, scenario.answer(), figures);
    if (!range) return Verdict::undecided;
    const auto met = [&](std::int64_t heads) { return requirement.at_least ? heads >= requirement.heads : heads <= requirement.heads; };
    if (met(range->from) != met(range->to)) return Verdict::undecided;
    return met(range->from) ? Verdict::met : Verdict::missed;
}

std::vector<Answer> answers_of(const std::vector<std::string>& texts, const io::Comparison& comparison) {
    std::vector<Answer> answers;
    for (const std::string& text : texts)
        for (std::size_t i = 1; i < comparison.scenarios.size(); ++i) {
            const Requirement requirement = parse_requirement(text).value();
            const io::Solved& one = comparison.scenarios[i];
            const facts::Figures& figures = comparison.figures[i];
            answers.push_back({one.file, text, judge_requirement(requirement, one, figures), figures.heads.everybody[requirement.status]});
        }
    return answers;
}

io::Text answer_text(const Answer& one) {
    if (one.verdict == Verdict::met) return tr("{1}: {2} is met: {3}", one.file, one.requirement, one.heads);
    if (one.verdict == Verdict::missed) return tr("{1}: {2} is not met: {3}", one.file, one.requirement, one.heads);
    return tr("{1}: {2} is undecided: {3} in the plan found, but a longer search could change it; give it more time with --time", one.file,
              one.requirement, one.heads);
}

}  // namespace duaal::app
