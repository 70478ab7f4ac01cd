#include "io/report/page_levels.hpp"

#include <algorithm>

#include "io/report/markdown.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

using namespace domain;

std::string signed_number(std::int64_t number) {
    std::string text = std::to_string(number);
    if (number > 0) text.insert(text.begin(), '+');
    return text;
}

Text bound_text(const Objective& objective, const Outcome& outcome, std::size_t level) {
    const LevelResult& result = outcome.levels[level];
    if (!result.bound) return tr("not known yet");
    if (result.proven()) {
        const auto above = outcome.levels.begin() + static_cast<std::ptrdiff_t>(level);
        return std::all_of(outcome.levels.begin(), above, [](const LevelResult& one) { return one.proven(); })
                   ? tr("proven")
                   : tr("proven while the levels above stay as they are");
    }
    return objective[level].maximised() ? tr("not proven; at most {1}", *result.bound)
                                                                     : tr("not proven; at least {1}", *result.bound);
}

void write_levels(std::ostream& out, const Objective& objective, const Outcome& before, const Text& before_head, const Outcome& after,
                  const Text& after_head, Language language) {
    write_head(out, {tr("Objective, most important first").in(language), before_head.in(language), after_head.in(language),
                     tr("difference").in(language), tr("bound").in(language)});
    for (std::size_t i = 0; i < objective.size(); ++i) {
        const std::int64_t was = before.levels[i].value, is = after.levels[i].value;
        write_row(out, {std::to_string(i + 1) + ". " + markdown(level_sentence(objective[i], language).in(language)), std::to_string(was),
                        std::to_string(is), signed_number(is - was), bound_text(objective, after, i).in(language)});
    }
    out << '\n';
}

}  // namespace duaal::io
