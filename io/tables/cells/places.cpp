#include "io/tables/cells/places.hpp"

#include "io/tables/cells/numbers.hpp"
#include "io/text/fold.hpp"

namespace duaal::io::tables {

Parsed<Place> town_of(std::string_view text, bool suggest) {
    const auto found = places_called(text);
    if (found.size() == 1) return found.front();
    if (found.empty()) {
        const std::string near = suggest ? nearest_place(text) : "";
        return Fault{"unknown_place", tr("\"{1}\" is on no sheet Locaties and is no place in Duaal's table", shown(text)),
                     near.empty() ? tr("put it on the sheet Locaties, or write its degrees, such as \"51,81 5,24\"")
                                  : tr("did you mean \"{1}\"?", near)};
    }
    std::string all;
    for (const Place& place : found) all.append(all.empty() ? "" : ", ").append(place.name);
    return Fault{"ambiguous_place", tr("more than one place is called \"{1}\"", shown(text)), tr("write one of: {1}", all)};
}

std::optional<Degrees> degrees_of_text(std::string_view text) {
    const std::string simple = plain(text);
    const std::size_t blank = simple.find(' ');
    if (blank == std::string::npos) return std::nullopt;
    std::string_view first = std::string_view(simple).substr(0, blank);
    while (first.ends_with(',')) first.remove_suffix(1);
    const auto lat = parse_number(first), lon = parse_number(std::string_view(simple).substr(blank + 1));
    return lat && lon ? std::optional(Degrees{*lat, *lon}) : std::nullopt;
}

std::optional<Fault> place_fault(double lat, double lon) {
    if (is_in_netherlands(lat, lon)) return std::nullopt;
    if (is_in_netherlands(lon, lat))
        return Fault{"outside_netherlands", tr("latitude and longitude are turned round: {1} and {2}", number_text(lat), number_text(lon)),
                     tr("write the latitude, {1}, first", number_text(lon))};
    return Fault{"outside_netherlands", tr("{1} and {2} degrees lie outside the Netherlands", number_text(lat), number_text(lon)),
                 tr("write the latitude, 50.7 to 53.7, and the longitude, 3.2 to 7.3")};
}

}  // namespace duaal::io::tables
