#include "io/report/words/words.hpp"

namespace duaal::io {

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

Text level_sentence(const domain::ObjectiveLevel& level) {
    std::vector<Text> parts;
    for (const auto& [term, weight] : level.parts)
        parts.push_back(weight == 1 ? term_word(term) : Text::list({Text::verbatim(std::to_string(weight)), term_word(term)}, " × "));
    const Text all = Text::list(parts, " + ");
    return level.maximised() ? tr("most {1}", all) : tr("least {1}", all);
}

std::string label(const std::string& name, const std::string& id) { return name.empty() ? id : name; }

}  // namespace duaal::io
