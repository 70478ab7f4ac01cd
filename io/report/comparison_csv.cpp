#include "io/report/comparison_groups.hpp"
#include "io/report/comparison_text.hpp"
#include "io/report/csv.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

using domain::Status;

namespace {

class Sheet {
public:
    Sheet(const Comparison& comparison, Language language) : all_(comparison), language_(language) {}

    std::string text() {
        line(tr("Part"), tr("What"), [&](std::size_t i) { return short_name(all_.scenarios[i]); });
        add_levels();
        add_people();
        add_supply();
        add_versus();
        return text_;
    }

private:
    template <class Value>
    void line(const Text& part, const Text& what, const Value& value) {
        std::vector<std::string> cells{part.in(language_), what.in(language_)};
        for (std::size_t i = 0; i < all_.scenarios.size(); ++i) cells.push_back(value(i));
        text_ += csv_line(cells, language_);
    }

    /// A whole number of every scenario.
    template <class Value>
    void count(const Text& part, const Text& what, const Value& value) {
        line(part, what, [&](std::size_t i) { return std::to_string(value(i)); });
    }

    /// The levels of the first scenario; empty where a variant has no such level.
    void add_levels() {
        const domain::Objective& objective = all_.scenarios.front().input.scenario.objective();
        for (std::size_t l = 0; l < objective.size(); ++l) {
            const Text sentence = level_sentence(objective[l], language_);
            const auto add = [&](const Text& part, const auto& value) {
                line(part, sentence, [&](std::size_t i) {
                    const auto own = find_level(i, objective[l]);
                    return own ? value(i, *own) : std::string();
                });
            };
            const auto result = [&](std::size_t i, std::size_t own) { return all_.scenarios[i].outcome.levels[own]; };
            add(tr("value"), [&](std::size_t i, std::size_t own) { return std::to_string(result(i, own).value); });
            add(tr("bound"), [&](std::size_t i, std::size_t own) {
                return result(i, own).bound ? std::to_string(*result(i, own).bound) : std::string();
            });
            add(tr("difference"), [&](std::size_t i, std::size_t own) { return std::to_string(all_.versus[i].levels[own]->by); });
            add(tr("certainty"),
                [&](std::size_t i, std::size_t own) { return certainty_word(all_.versus[i].levels[own]->certainty).in(language_); });
        }
    }

    [[nodiscard]] std::optional<std::size_t> find_level(std::size_t scenario, const domain::ObjectiveLevel& level) const {
        const domain::Objective& own = all_.scenarios[scenario].input.scenario.objective();
        for (std::size_t l = 0; l < own.size(); ++l)
            if (domain::same_level(own[l], level)) return l;
        return std::nullopt;
    }

    static Text certainty_word(facts::Certainty certainty) {
        switch (certainty) {
            case facts::Certainty::decided:
                return tr("decided");
            case facts::Certainty::undecided:
                return tr("a longer search could change it");
            case facts::Certainty::conditional:
                return tr("a level before it differs already");
        }
        return {};
    }

    void add_people() {
        const Text everybody = tr("everybody");
        for (const Status status : statuses_best_first)
            count(everybody, status_word(status), [&](std::size_t i) { return all_.figures[i].heads.everybody[status]; });
        line(everybody, tr("everybody wants the same as in the first scenario"),
             [&](std::size_t i) { return (all_.versus[i].same_wishes ? tr("yes") : tr("no")).in(language_); });
        count(everybody, tr("not here any more, of the first scenario"), [&](std::size_t i) { return all_.versus[i].left; });
        count(everybody, tr("not in the first scenario"), [&](std::size_t i) { return all_.versus[i].came; });
        const auto activity = [&](const Text& what, int facts::Activity::*part) {
            count(everybody, what, [&](std::size_t i) { return all_.figures[i].activity.*part; });
        };
        activity(tr("all lessons"), &facts::Activity::lessons);
        activity(tr("work"), &facts::Activity::work);
        activity(tr("both"), &facts::Activity::both);
        activity(tr("work on 2 days"), &facts::Activity::two_days);
        for (const std::string& name : group_names(all_, language_))
            for (const Status status : statuses_best_first)
                count(tr("{1}", name), status_word(status), [&](std::size_t i) {
                    const auto heads = find_heads(all_, i, name, language_);
                    return heads ? (*heads)[status] : 0;
                });
    }

    void add_supply() {
        const auto hours = [&](const Text& what, std::int64_t facts::Figures::*minutes) {
            line(tr("a week"), what,
                 [&](std::size_t i) { return decimal(static_cast<double>(all_.figures[i].*minutes) / 60, 2, language_); });
        };
        hours(tr("hours of lessons"), &facts::Figures::lesson_minutes);
        hours(tr("hours of work"), &facts::Figures::work_minutes);
        const auto supply = [&](const Text& what, facts::Taken facts::Figures::*part) {
            count(tr("taken"), what, [&](std::size_t i) { return (all_.figures[i].*part).taken; });
            count(tr("offered"), what, [&](std::size_t i) { return (all_.figures[i].*part).offered; });
        };
        supply(tr("seats"), &facts::Figures::seats);
        supply(tr("positions"), &facts::Figures::positions);
        supply(tr("childcare places"), &facts::Figures::places);
    }

    void add_versus() {
        const Text part = tr("than in the first scenario");
        count(part, tr("better off"), [&](std::size_t i) { return all_.versus[i].better.size(); });
        count(part, tr("worse off"), [&](std::size_t i) { return all_.versus[i].worse.size(); });
    }

    const Comparison& all_;
    Language language_;
    std::string text_;
};

}  // namespace

std::string comparison_csv(const Comparison& comparison, Language language) { return csv_text(Sheet(comparison, language).text()); }

}  // namespace duaal::io
