#include "io/report/words.hpp"

#include <algorithm>
#include <cstdio>

namespace duaal::io {

using domain::Day;
using domain::Status;
using domain::Term;

Text status_word(Status status) {
    switch (status) {
        case Status::none:
            return tr("nothing yet");
        case Status::work:
            return tr("only work");
        case Status::learning:
            return tr("only lessons");
        case Status::complete:
            return tr("complete");
    }
    return {};
}

Paint status_paint(Status status) {
    switch (status) {
        case Status::none:
            return Paint::bad;
        case Status::work:
        case Status::learning:
            return Paint::partly;
        case Status::complete:
            return Paint::good;
    }
    return Paint::plain;
}

Text short_day(Day day) {
    switch (day) {
        case Day::mon:
            return tr("Mon");
        case Day::tue:
            return tr("Tue");
        case Day::wed:
            return tr("Wed");
        case Day::thu:
            return tr("Thu");
        case Day::fri:
            return tr("Fri");
        case Day::sat:
            return tr("Sat");
        case Day::sun:
            return tr("Sun");
    }
    return {};
}

namespace {

Text term_word(Term term) {
    switch (term) {
        case Term::promised:
            return tr("participants with the lessons or work that was promised");
        case Term::complete:
            return tr("participants with everything: complete");
        case Term::learning:
            return tr("participants with all their required lessons");
        case Term::active:
            return tr("participants with lessons or work");
        case Term::modules:
            return tr("modules followed");
        case Term::coverage:
            return tr("needed positions filled");
        case Term::kept:
            return tr("participants who keep what they have");
        case Term::fairness:
            return tr("complete per thousand in the group that has least");
        case Term::cost:
            return tr("cost of travelling, waiting and childcare");
    }
    return {};
}

}  // namespace

Text level_sentence(const domain::ObjectiveLevel& level, Language language) {
    std::string parts;
    for (const auto& part : level.parts) {
        if (!parts.empty()) parts += " + ";
        if (part.weight != 1) parts += std::to_string(part.weight) + " × ";
        parts += term_word(part.term).in(language);
    }
    return level.maximised() ? tr("most {1}", parts) : tr("least {1}", parts);
}

std::string decimal(double value, int digits, Language language) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    std::string result = text;
    if (language == Language::nl) std::replace(result.begin(), result.end(), '.', ',');
    return result;
}

std::string label(const std::string& name, const std::string& id) { return name.empty() ? id : name; }

}  // namespace duaal::io
