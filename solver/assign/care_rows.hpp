#pragma once
/// A household's childcare as rows and variables beside its members' weeks: docs/design.md, "Childcare is rows".
///
/// For a child that needs care, a member q away in a time segment, and the n other members that an appointment does not keep
/// away anyway: [q's week is away then] + sum of [another's week is away or online then] <= n + (care that covers the segment).
/// A row that another implies is left out.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "solver/assign/member_items.hpp"
#include "solver/assign/program.hpp"

namespace duaal::assign {

/// `lower` is minus infinity everywhere; a member's week enters with `week_sign` where it has any of `items[member]`.
struct CareRow {
    double upper;
    double week_sign;
    std::vector<std::vector<ItemNumber>> items;  ///< per member, ascending; empty: does not enter
};

struct CareVariable {
    enum class Kind : std::uint8_t { piece, onsite_slot, escort, day, enrolment };
    Kind kind;
    domain::ChildIndex child;
    domain::ChildcareIndex childcare;
    std::vector<domain::SlotIndex> slots;  ///< taken where the variable is 1 (piece, onsite_slot)
    Implied implied;
    std::int64_t cost;
    std::vector<Entry> entries;  ///< rows by their number in `rows()`
};

class CareRows {
public:
    CareRows(const domain::Scenario& scenario, const WeekTable& weeks, domain::HouseholdIndex household);

    [[nodiscard]] const std::vector<CareRow>& rows() const { return rows_; }
    [[nodiscard]] const std::vector<CareVariable>& variables() const { return variables_; }
    /// The rows that a week of the household's `member`-th participant enters, each once.
    [[nodiscard]] std::vector<Row> rows_of(const WeekTable& weeks, std::size_t member, const Week& week) const;
    /// Can no childcare and nobody else make this week possible, whatever the others of the plan do?
    [[nodiscard]] bool impossible(const WeekTable& weeks, std::size_t member, const Week& week) const;

private:
    friend class CareBuilder;

    std::vector<MemberItems> members_;
    std::vector<CareRow> rows_;
    std::vector<CareVariable> variables_;
    std::vector<std::vector<std::vector<Row>>> rows_of_item_;  ///< [member][item]
    std::vector<std::vector<bool>> impossible_;                ///< [member][item]
};

}  // namespace duaal::assign
