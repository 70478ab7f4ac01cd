#pragma once
/// The map of a generated scenario: villages some three kilometres apart, of about twenty participants each, so that
/// what one person can reach stays bounded while the region grows.

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "io/generate/draw.hpp"

namespace duaal::io::generated {

using Json = nlohmann::ordered_json;

/// Adds `value` under a new key. A plain [] looks through all keys first, too slow for a hundred thousand participants.
/// Like any growth of an ordered object it invalidates references to what stands in it.
Json& append(Json& object, const std::string& key, Json value);

/// The value in place `at` of an object.
Json& nth(Json& object, std::size_t at);

/// In ten-thousandths of a degree, so that no fraction is ever rounded.
struct Point {
    int latitude;
    int longitude;
};

struct Village {
    std::string id;
    std::string name;
    Point at;
    std::vector<std::string> homes;  ///< locations: the neighbourhoods
};

struct Region {
    std::vector<Village> villages;
    std::vector<std::string> schools;         ///< locations of the language provider; the one nearest to village v is v / 6
    std::vector<std::string> health_centres;  ///< locations, one beside each of `schools`
};

inline constexpr int villages_per_school = 6;

/// Draws the map and adds its places to `locations`.
Region make_region(int participants, Draw& draw, Json& locations);

/// Adds the place `at` to `locations`.
void add_location(Json& locations, const std::string& id, const std::string& name, Point at);
/// At most `spread` ten-thousandths of a degree away in either direction.
Point somewhere_near(Point centre, int spread, Draw& draw);

}  // namespace duaal::io::generated
