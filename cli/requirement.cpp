#include "cli/requirement.hpp"

#include <algorithm>
#include <charconv>

namespace duaal::cli {

namespace {

using domain::LevelResult;
using domain::Objective;
using domain::ObjectiveLevel;
using domain::Status;

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(' ');
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

/// The level that counts just those heads: `complete` alone, where nobody weighs more than one.
std::optional<std::size_t> find_counting_level(const domain::Scenario& scenario, Status status) {
    const auto weighs_one = [](const domain::Participant& person) { return person.weight == 1; };
    if (status != Status::complete || !std::ranges::all_of(scenario.participants(), weighs_one)) return std::nullopt;
    const ObjectiveLevel wanted{ObjectiveLevel::Sense::maximise, {{domain::Term::complete, 1}}};
    const Objective& levels = scenario.objective();
    const auto found = std::ranges::find_if(levels, [&](const ObjectiveLevel& level) { return domain::same_level(level, wanted); });
    if (found == levels.end()) return std::nullopt;
    return static_cast<std::size_t>(found - levels.begin());
}

/// Between which counts a longer search could still end; none: it could be any.
struct Range {
    std::int64_t from;
    std::int64_t to;
};

std::optional<Range> range_of(Status status, const io::Solved& solved, int heads) {
    const std::vector<LevelResult>& levels = solved.outcome.levels;
    if (std::ranges::all_of(levels, &LevelResult::proven)) return Range{heads, heads};
    const auto level = find_counting_level(solved.input.scenario, status);
    const auto until = levels.begin() + static_cast<std::ptrdiff_t>(level.value_or(0));
    if (!level || !std::all_of(levels.begin(), until, [](const LevelResult& above) { return above.proven(); })) return std::nullopt;
    return Range{levels[*level].value,
                 levels[*level].bound.value_or(static_cast<std::int64_t>(solved.input.scenario.participants().size()))};
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

Verdict judge_requirement(const Requirement& requirement, const io::Solved& scenario, const io::Figures& figures) {
    const auto range = range_of(requirement.status, scenario, figures.heads.everybody[requirement.status]);
    if (!range) return Verdict::undecided;
    const auto met = [&](std::int64_t heads) { return requirement.at_least ? heads >= requirement.heads : heads <= requirement.heads; };
    if (met(range->from) != met(range->to)) return Verdict::undecided;
    return met(range->from) ? Verdict::met : Verdict::missed;
}

}  // namespace duaal::cli
