#pragma once
/// What `duaal show` is asked for, once every id that it names is found.

#include <optional>
#include <variant>

#include "cli/show.hpp"
#include "io/text/text.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::cli {

/// Of everybody, those with all of these.
struct Filter {
    std::optional<domain::Status> status;
    std::optional<domain::RouteIndex> route;
    std::optional<domain::TagIndex> tag;
};

using Choice = std::variant<Filter, domain::ParticipantIndex, domain::HouseholdIndex, domain::GroupIndex, domain::PlacementIndex,
                            domain::ChildcareIndex>;

/// The choice, or why the options make none: an unknown id, or more than one thing to show.
std::variant<Choice, io::Text> choice_of(const domain::Scenario& scenario, const ShowOptions& options);

}  // namespace duaal::cli
