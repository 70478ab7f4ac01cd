#include "io/report/page_people.hpp"

#include "io/report/markdown.hpp"
#include "io/report/words.hpp"
#include "solver/check/family.hpp"
#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;

namespace {

/// "p1 (nothing yet > complete)"
std::string person_text(const Negotiation& all, const NegotiationStep& step, ParticipantIndex p, Language language) {
    const Status was = check::status_of(all.today, p, check::timetable_of(*all.given.plan, p));
    const Status is = check::status_of(step.scenario, p, check::timetable_of(*step.outcome.plan, p));
    std::string text = markdown(all.today.participants()[p].id) + " (" + status_word(was).in(language);
    if (was != is) text += " > " + status_word(is).in(language);
    return text + ")";
}

}  // namespace

void write_people(std::ostream& out, const Negotiation& all, const NegotiationStep& step, Language language) {
    const auto point = [&](const Text& head, const std::vector<ParticipantIndex>& people) {
        out << "- " << head.in(language);
        for (std::size_t i = 0; i < people.size(); ++i) out << (i == 0 ? ": " : ", ") << person_text(all, step, people[i], language);
        out << '\n';
    };
    point(tr("Better off than in the given plan ({1})", step.people.better.size()), step.people.better);
    point(tr("Worse off than in the given plan ({1})", step.people.worse.size()), step.people.worse);
    point(tr("Another week, not better or worse ({1})", step.people.changed.size()), step.people.changed);
    out << '\n';
}

}  // namespace duaal::io
