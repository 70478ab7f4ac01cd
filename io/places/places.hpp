#pragma once
/// The Dutch places by name: GeoNames' (https://www.geonames.org, CC BY 4.0), as io/places/make_table.py makes them.

#include <string>
#include <string_view>
#include <vector>

namespace duaal::io {

struct Place {
    std::string name;  ///< of several with one name: `Hengelo (Gld)`, or with the municipality, `Nes (Ameland)`
    double lat;        ///< degrees
    double lon;
};

/// All places that a text can mean: `Hengelo`, `Hengelo (Gld)`, `Hengelo (Gelderland)`, `Nes (Ameland)`, `The Hague`. Upper case, accents
/// and punctuation do not count.
std::vector<Place> places_called(std::string_view text);

/// The name of a place that is most like a text; empty where none is near enough to be meant.
std::string nearest_place(std::string_view text);

/// Within the Netherlands, roughly: 50.7 to 53.7 degrees north and 3.2 to 7.3 east.
bool is_in_netherlands(double lat, double lon);

}  // namespace duaal::io
