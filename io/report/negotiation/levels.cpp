#include "io/report/negotiation/levels.hpp"

#include <algorithm>

#include "io/report/words/words.hpp"

namespace duaal::io {

using namespace domain;

Text bound_text(const Objective& objective, const Outcome& outcome, std::size_t level) {
    const LevelResult& result = outcome.levels[level];
    if (!result.bound) return tr("not known yet");
    if (result.proven()) {
        const auto above = outcome.levels.begin() + static_cast<std::ptrdiff_t>(level);
        return std::all_of(outcome.levels.begin(), above, [](const LevelResult& one) { return one.proven(); })
                   ? tr("proven")
                   : tr("proven while the levels above stay as they are");
    }
    return objective[level].maximised() ? tr("not proven; at most {1}", *result.bound) : tr("not proven; at least {1}", *result.bound);
}

DataTable levels_table(const Objective& objective, const Outcome& before, const Text& before_head, const Outcome& after,
                       const Text& after_head) {
    DataTable table{{words(tr("Objective, most important first")), numbers(before_head), numbers(after_head), numbers(tr("difference")),
                     numbers(tr("bound"))}};
    table.numbered = true;
    for (std::size_t i = 0; i < objective.size(); ++i) {
        const LevelResult& level = after.levels[i];
        const Text in_short = level.proven() ? tr("proven") : Text::ready(level.bound ? std::to_string(*level.bound) : "?");
        table.add({level_sentence(objective[i]), before.levels[i].value, level.value, Difference{level.value - before.levels[i].value},
                   Wording{in_short, bound_text(objective, after, i)}});
    }
    return table;
}

}  // namespace duaal::io
