#pragma once
/// Builds a JointProgram: the rows first, then the weeks that enter them, then the auxiliary variables.
///
/// The rules across the plan are rows here: `group_capacity`, `group_minimum`, `placement_capacity`, `placement_minimum` (Shared),
/// `shift_capacity` (ShiftRows) and `childcare_capacity` (places_). Those of childcare are made by CareBuilder.

#include <map>
#include <optional>
#include <utility>

#include "solver/assign/joint_program.hpp"

namespace duaal::assign {

class JointBuilder {
public:
    JointBuilder(const domain::Scenario& scenario, WeekTable weeks, std::vector<CareRows> care, const JointVariant& variant);
    JointProgram build() &&;

private:
    /// Rows of a group or a placement; a minimum above one makes it open or closed.
    struct Shared {
        std::optional<Row> capacity, minimum;
        int seats = 0;
        int min_size = 1;
        std::map<std::uint32_t, Row> link;  ///< per participant: in it only where it is open
        int reach = 0;
    };

    void count_reach();
    void add_shared_rows(Shared& shared);
    void add_shift_rows();
    void add_care_rows();
    void add_fairness_rows();
    void add_weeks();
    [[nodiscard]] std::vector<Entry> entries_of(const Week& week) const;
    [[nodiscard]] std::vector<std::uint32_t> features_of(const Week& week) const;
    void enter_shared(const Shared& shared, const Week& week, std::vector<Entry>& into) const;
    void add_open_variables();
    void add_open(const Shared& shared, std::vector<Entry> entries);
    void add_coverage_variables();
    void add_fairness_variable();
    void add_care_variables();
    void add_gains();
    void add_nearness(const domain::Plan& plan);
    void add_gain(Variable variable, domain::Term term, std::int64_t amount);
    [[nodiscard]] bool uses(domain::Term term) const;

    const domain::Scenario& scenario_;
    const JointVariant& variant_;
    std::size_t first_level_;  ///< of the program, that is one of the objective
    JointProgram out_;
    domain::Table<domain::GroupIndex, Shared> groups_;
    domain::Table<domain::PlacementIndex, Shared> placements_;
    struct ShiftRows {
        std::optional<Row> positions, coverage;
        int reach = 0;
    };
    domain::Table<domain::PlacementIndex, std::vector<ShiftRows>> shifts_;
    domain::Table<domain::PlacementIndex, std::uint32_t> placement_feature_;
    struct FairnessRow {
        domain::TagIndex tag;
        int heads;
        Row row;
    };
    std::vector<FairnessRow> fairness_;
    std::vector<Row> care_row_start_;  ///< per household
    std::map<std::pair<domain::ChildcareIndex, domain::SlotIndex>, Row> places_;
    std::vector<std::size_t> member_number_;  ///< per participant: its place among its household's members
};

}  // namespace duaal::assign
