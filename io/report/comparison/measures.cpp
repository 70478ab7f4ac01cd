#include "io/report/comparison/measures.hpp"

namespace duaal::io {

std::vector<Measure> activity_measures() {
    const auto count = [](const Text& name, int facts::Activity::*part) {
        return Measure{numbers(name), [part](const facts::Figures& figures) { return Cell(figures.activity.*part); }};
    };
    return {count(tr("all lessons"), &facts::Activity::lessons), count(tr("work"), &facts::Activity::work),
            count(tr("both"), &facts::Activity::both), count(tr("work on 2 days"), &facts::Activity::two_days)};
}

std::vector<Measure> supply_measures() {
    const auto hours = [](const Text& name, std::int64_t facts::Figures::*minutes) {
        Column column = numbers(name);
        column.part = tr("a week");
        return Measure{column, [minutes](const facts::Figures& figures) { return Cell(Hours{figures.*minutes}); }};
    };
    const auto taken = [](const Text& name, facts::Taken facts::Figures::*supply) {
        Column column = numbers(name);
        column.first = tr("taken");
        column.second = tr("offered");
        return Measure{column, [supply](const facts::Figures& figures) {
                           return Cell(Share{(figures.*supply).taken, (figures.*supply).offered});
                       }};
    };
    return {hours(tr("hours of lessons"), &facts::Figures::lesson_minutes), hours(tr("hours of work"), &facts::Figures::work_minutes),
            taken(tr("seats"), &facts::Figures::seats), taken(tr("positions"), &facts::Figures::positions),
            taken(tr("childcare places"), &facts::Figures::places)};
}

}  // namespace duaal::io
