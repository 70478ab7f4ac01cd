#pragma once
/// Depth-first search in a household's model.

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "solver/model/household_model.hpp"

namespace duaal::search {

struct [[nodiscard]] FoundValues {
    std::optional<std::vector<int>> values;  ///< absent: there are none, or the search was stopped
    bool stopped = false;
};

/// The first choice of the model, members before children and low values first, that also holds what `more` posts. Takes
/// the visited nodes from `nodes_left`.
FoundValues find_values(const model::HouseholdModel& model, const model::HouseholdModel::Poster& more, std::uint64_t& nodes_left);

/// The model of a household with these weeks per member and all rules; children who need no care have none.
std::unique_ptr<model::HouseholdModel> make_household_model(const domain::Scenario& scenario, domain::HouseholdIndex household,
                                                            std::vector<std::vector<domain::Timetable>> weeks);

}  // namespace duaal::search
