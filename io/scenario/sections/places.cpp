// Locations, travel overrides and providers: SPEC section 2.

#include <algorithm>
#include <map>
#include <tuple>

#include "io/scenario/sections/sections.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io {

using domain::LocationIndex;

namespace {

domain::Location read_location(Context& in, const Node& node) {
    domain::Location location{std::string(node.key), {}, {}};
    Object object(in.report, &node);
    assign(location.name, free_text(in.report, object.maybe("name")));
    const Node* lat = object.maybe("lat");
    const Node* lon = object.maybe("lon");
    object.close();
    if ((lat == nullptr) != (lon == nullptr))
        in.report.error(in.report.blamed(node), "half_coordinates",
                        lat != nullptr ? tr("there is a \"lat\" but no \"lon\"") : tr("there is a \"lon\" but no \"lat\""),
                        tr("give both or neither"));
    const auto latitude = degrees(in.report, lat, 90), longitude = degrees(in.report, lon, 180);
    if (latitude && longitude) location.at = {*latitude, *longitude};
    return location;
}

std::vector<LocationIndex> read_between(Context& in, const Node* node) {
    const auto ends = list_of<LocationIndex>(
        in.report, node, [&](const Node* end) { return reference<LocationIndex>(in, end, in.ids.locations, Kind::location); });
    if (!ends || !node->is_array() || ends->size() < node->children().size()) return {};
    if (ends->size() == 2 && ends->front() != ends->back()) return *ends;
    in.report.error(*node, "wrong_form", tr("\"between\" names two different locations"), tr("write [\"from\", \"to\"] with their ids"));
    return {};
}

domain::Provider read_provider(Context& in, const Node& node) {
    domain::Provider provider{};
    provider.id = node.key;
    Object object(in.report, &node);
    assign(provider.name, free_text(in.report, object.maybe("name")));
    assign(provider.windows, time_texts(in.report, object.maybe("windows")));
    provider.rooms = count(in.report, object.maybe("rooms"));
    object.close();
    return provider;
}

}  // namespace

void read_locations(Context& in, const Node* section) { read_rows(in, section, in.data.locations, in.locations, read_location); }

void read_travel(Context& in, const Node* section) {
    const int before = in.report.errors();
    std::map<std::tuple<LocationIndex, LocationIndex, domain::Mode>, const Node*> seen;
    for (const Node* member : members(in.report, section)) {
        Object object(in.report, member);
        const auto between = read_between(in, object.must("between"));
        const auto mode = word<domain::Mode>(in.report, object.must("mode"), domain::mode_names);
        const auto length = minutes(in.report, object.must("minutes"));
        object.close();
        if (between.empty() || !mode) continue;
        const auto [low, high] = std::minmax(between.front(), between.back());
        const auto [first, is_new] = seen.try_emplace({low, high, *mode}, member);
        if (!is_new) {
            const Node& last = later(*member, *first->second);
            const Node& other = &last == member ? *first->second : *member;
            in.report.error(last, "duplicate_override", tr("\"{1}\" gives the travel time of this pair and mode already", other.key),
                            tr("keep one of the two; an override holds in both directions"));
        }
        if (is_new && length) in.data.travel.push_back({between.front(), between.back(), *mode, *length});
    }
    in.travel_is_sound = before == in.report.errors();
}

void read_providers(Context& in, const Node* section) { read_rows(in, section, in.data.providers, in.providers, read_provider); }

}  // namespace duaal::io
