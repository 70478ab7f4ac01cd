// What a plan file says wrongly, in words.

#include "io/text/called.hpp"
#include "io/violation/violation_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

using namespace domain;

namespace {

class FaultSentence {
public:
    explicit FaultSentence(const Scenario& scenario) : scenario_(scenario) {}

    Text operator()(const check::fault::Form& f) const;
    Text operator()(const check::fault::OtherScenario& f) const {
        return tr("the plan is of another scenario, or of this one before it was changed; {2} solve makes a new one (its hash is {1})",
                  f.said, called());
    }
    Text operator()(const check::fault::MissingParticipant& f) const { return tr("{1} is missing in the plan", id(f.participant)); }
    Text operator()(const check::fault::WrongStatus& f) const {
        return tr("{1} has the status \"{2}\" in the plan; it is \"{3}\"", id(f.participant), name(f.said, status_names),
                  name(f.is, status_names));
    }
    Text operator()(const check::fault::WrongCost& f) const {
        return tr("{1} costs {2} in the plan; it is {3}", id(f.participant), f.said, f.is);
    }
    Text operator()(const check::fault::WrongValue& f) const {
        return tr("level {1} of the objective says {2}, and is {3}", f.level + 1, f.said, f.is);
    }
    Text operator()(const check::fault::LevelCount& f) const {
        return tr("the plan has {1} levels of the objective, and the scenario has {2}", f.said, f.is);
    }
    Text operator()(const check::fault::OtherLevel& f) const { return tr("level {1} of the objective is not the scenario's", f.level + 1); }
    Text operator()(const check::fault::NoBound& f) const {
        return tr("level {1} of the objective has no bound, though every level above it is proven", f.level + 1);
    }
    Text operator()(const check::fault::WorseBound& f) const {
        return tr("level {1} of the objective has the bound {2}, which is worse than its value {3}", f.level + 1, f.said, f.value);
    }
    Text operator()(const check::fault::NotProven&) const { return tr("the plan says that it is the best, but not every level is proven"); }
    Text operator()(const check::fault::NotOptimal&) const {
        return tr("every level is proven, but the plan does not say that it is the best");
    }

private:
    [[nodiscard]] const std::string& id(ParticipantIndex p) const { return scenario_.participants()[p].id; }

    const Scenario& scenario_;
};

Text FaultSentence::operator()(const check::fault::Form& f) const {
    using How = check::fault::Form::How;
    switch (f.how) {
        case How::no_object:
            return tr("{1}: {2} must be an object", f.where, f.said);
        case How::no_text:
            return tr("{1}: {2} must be a text", f.where, f.said);
        case How::no_whole_number:
            return tr("{1}: {2} must be a whole number", f.where, f.said);
        case How::no_number:
            return tr("{1}: {2} must be a number", f.where, f.said);
        case How::no_list:
            return tr("{1}: {2} must be a list", f.where, f.said);
        case How::no_word:
            return tr("{1}: {2} is none of the words that may stand here", f.where, f.said);
        case How::empty:
            return tr("{1}: what is empty is left out", f.where);
        case How::unknown_key:
            return tr("{1}: the plan file has no such key", f.where);
        case How::missing_key:
            return tr("{1}: this key is missing", f.where);
        case How::unknown_id:
            return tr("{1}: the scenario has no {2} here", f.where, f.said);
        case How::other_format:
            return tr("{1}: {2} is not the format of a plan that can be judged, which is \"duaal-plan/1\"", f.where, f.said);
    }
    return {};
}

}  // namespace

Text violation_text(const Scenario& scenario, const check::FileFault& fault) { return std::visit(FaultSentence(scenario), fault); }

}  // namespace duaal::io
