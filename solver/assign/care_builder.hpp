#pragma once
/// Builds the rows and variables of a CareRows; see there. The rules of childcare decide a plan here: `childcare` (a row for each time in
/// which somebody must mind a child), `care_age` and `care_trip` (fits), `care_onsite` (add_escorts), `care_minimum` (add_enrolments).

#include "solver/assign/care_rows.hpp"

namespace duaal::assign {

class CareBuilder {
public:
    CareBuilder(const domain::Scenario& scenario, domain::HouseholdIndex household, CareRows& out);
    void run();

private:
    /// A variable that covers a span of the child's day.
    struct Cover {
        Span span;
        Variable variable;
    };
    /// A row before it is known to be needed.
    struct Candidate {
        int others;
        std::vector<std::vector<ItemNumber>> items;
        std::vector<Variable> covers;
    };
    /// What a childcare offers a child on one day.
    struct DayOffer {
        domain::ChildcareIndex childcare;
        std::vector<Variable> chosen;  ///< pieces or on-site slots
        std::vector<Piece> pieces;     ///< what is chosen, where these are pieces

        /// Is one of the two enough, with nothing lost? So where another piece has the slots of both and covers more.
        [[nodiscard]] bool rivals(Variable a, Variable b) const;
    };
    /// An on-site child is with one item at a time: items of which no week has two share a row.
    struct EscortRow {
        Row row;
        std::vector<Variable> slots;
        std::vector<ItemNumber> items;
    };

    [[nodiscard]] bool needs_care(const domain::Child& child) const;
    [[nodiscard]] bool fits(const domain::Child& child, const domain::Childcare& care) const;
    void add_day(domain::ChildIndex child, int day);
    void add_pieces(domain::ChildIndex child, domain::ChildcareIndex id, int day);
    void add_onsite(domain::ChildIndex child, domain::ChildcareIndex id, int day);
    /// On-site slots are taken only with an item inside them, and cover its away interval.
    void add_escorts(domain::ChildIndex child, domain::ChildcareIndex id, int day, const std::vector<Variable>& slots);
    Row escort_row(std::vector<EscortRow>& rows, const MemberItems& member, ItemNumber item, const std::vector<Variable>& slots);
    /// At most one childcare a day, and the trip to it.
    void close_day(domain::ChildIndex child);
    Variable add_day_variable(domain::ChildIndex child, const DayOffer& offer);
    [[nodiscard]] bool takes(Variable chosen, domain::SlotIndex slot) const;
    /// `min_slots` of a childcare over the week.
    void add_enrolments(domain::ChildIndex child);

    [[nodiscard]] std::vector<int> cuts(int day, const std::vector<Span>& safe) const;
    /// The rows of one segment, one per member who may be away in it.
    void candidates_at(int day, const Span& segment, std::vector<Candidate>& into) const;
    void find_needed(int day, const std::vector<Span>& safe);
    void collect(int day, const std::vector<Span>& safe);
    /// Lets rows hold for what needs care that theirs includes.
    void strengthen_candidates();
    void keep_needed_rows();

    Variable add_variable(CareVariable variable);
    Row add_row(double upper, double week_sign);
    void enter(Variable variable, Row row, double coefficient);

    const domain::Scenario& scenario_;
    const domain::Household& household_;
    CareRows& out_;
    std::vector<Candidate> candidates_;  ///< of all children on the day at hand
    // of the child and day at hand
    std::vector<Span> school_, needed_;
    std::vector<Cover> covers_;
    std::vector<DayOffer> offers_;
    /// What a child may take of one childcare over the week.
    struct Enrolment {
        domain::ChildcareIndex childcare;
        std::vector<Variable> days;
        std::vector<Variable> chosen;
    };
    std::vector<std::vector<Enrolment>> enrolments_;  ///< per child
};

}  // namespace duaal::assign
