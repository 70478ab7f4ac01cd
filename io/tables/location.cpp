// The place that a text names: SPEC section 10, Places.

#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/places.hpp"
#include "io/tables/making.hpp"

namespace duaal::io::tables {

namespace {

std::optional<std::string> location_in_degrees(Making& in, const Degrees& degrees, std::uint32_t at) {
    if (const auto fault = place_fault(degrees.lat, degrees.lon)) {
        in.error(at, *fault);
        return std::nullopt;
    }
    std::string id = number_text(degrees.lat) + "-" + number_text(degrees.lon);
    Draft& location = in.root.member("locations", at).member(id, at);
    location.set_number("lat", degrees.lat, at);
    location.set_number("lon", degrees.lon, at);
    return id;
}

std::optional<std::string> town(Making& in, std::string_view text, std::uint32_t at) {
    auto found = town_of(text, in.suggestions_left > 0);
    if (const auto* fault = std::get_if<Fault>(&found)) {
        --in.suggestions_left;
        in.error(at, *fault);
        return std::nullopt;
    }
    const Place& place = std::get<Place>(found);
    const auto id = in.id(place.name, at);
    if (!id) return std::nullopt;
    Draft& locations = in.root.member("locations", at);
    if (locations.find(*id) != nullptr) return id;
    in.assumed.add(Assumed::place_by_name, place.name);
    Draft& location = locations.member(*id, at);
    location.set("name", place.name, at);
    location.set_number("lat", place.lat, at);
    location.set_number("lon", place.lon, at);
    return id;
}

}  // namespace

std::optional<std::string> Making::location(std::string_view text, std::uint32_t at) {
    if (const auto found = places_found.find(text); found != places_found.end()) return found->second;
    auto id = names[Named::location].id_of(text);
    if (!id) id = id_below(below({"locations"}), text);
    const auto degrees = id ? std::nullopt : degrees_of_text(text);
    if (!id) id = degrees ? location_in_degrees(*this, *degrees, at) : town(*this, text, at);
    if (id) places_found.emplace(text, *id);
    return id;
}

}  // namespace duaal::io::tables
