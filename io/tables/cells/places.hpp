#pragma once
/// Places: a Dutch place by its name, or degrees.

#include <optional>

#include "io/places/places.hpp"
#include "io/tables/cells/value.hpp"

namespace duaal::io::tables {

/// Of the table of Dutch places; a name that stands there more than once, or not at all, is a fault.
/// `suggest`: look for the name that was meant, which takes a while.
Parsed<Place> town_of(std::string_view text, bool suggest = true);

/// `51,81 5,24`, `51.81, 5.24`: degrees. None where the text has another form.
struct Degrees {
    double lat, lon;
};
std::optional<Degrees> degrees_of_text(std::string_view text);

/// What is wrong with degrees: outside the Netherlands, or turned round.
std::optional<Fault> place_fault(double lat, double lon);

}  // namespace duaal::io::tables
