#pragma once
/// What one week brings to each term of the objective: SPEC section 6. The one table of them outside the checker; a test holds it against
/// the checker, and against what domain/magnitude says is the most.

#include <array>
#include <cstdint>

#include "solver/assign/week_table.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::assign {

struct TermRow {
    domain::Term term;
    /// Of a week, before the participant's weight; 0 where variables of their own gain (coverage, fairness).
    std::int64_t (*gain)(const domain::Participant&, const Week&);
    bool weighted;  ///< the gain counts as often as the participant
};

/// In the order of domain::Term.
inline constexpr std::array<TermRow, domain::term_names.size()> term_rows{{
    {domain::Term::promised, [](const domain::Participant& who, const Week&) -> std::int64_t { return who.fixed ? 1 : 0; }, true},
    {domain::Term::complete,
     [](const domain::Participant&, const Week& week) -> std::int64_t { return week.status == domain::Status::complete ? 1 : 0; }, true},
    {domain::Term::learning,
     [](const domain::Participant& who, const Week& week) -> std::int64_t {
         return week.status >= domain::Status::learning && !who.learning.empty() ? 1 : 0;
     },
     true},
    {domain::Term::active, [](const domain::Participant&, const Week&) -> std::int64_t { return 1; }, true},
    {domain::Term::modules, [](const domain::Participant&, const Week& week) -> std::int64_t { return week.lesson_count; }, true},
    {domain::Term::coverage, [](const domain::Participant&, const Week&) -> std::int64_t { return 0; }, false},
    {domain::Term::kept, [](const domain::Participant&, const Week& week) -> std::int64_t { return week.kept ? 1 : 0; }, true},
    {domain::Term::fairness, [](const domain::Participant&, const Week&) -> std::int64_t { return 0; }, false},
    {domain::Term::cost, [](const domain::Participant&, const Week& week) { return week.cost; }, false},
}};

static_assert(
    [] {
        for (std::size_t at = 0; at < term_rows.size(); ++at)
            if (term_rows[at].term != static_cast<domain::Term>(at)) return false;
        return true;
    }(),
    "a row for every term, in their order");

/// What the week brings, with the participant's weight.
inline std::int64_t gain_of(const domain::Participant& participant, const Week& week, const TermRow& row) {
    return (row.weighted ? participant.weight : 1) * row.gain(participant, week);
}

}  // namespace duaal::assign
