// Locaties, Aanbieders and Reistijden.

#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/places.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/making.hpp"

namespace duaal::io::tables {

namespace {

/// Latitude and longitude of a row; none where either is missing or wrong, which is reported.
std::optional<std::pair<double, double>> degrees_in(Making& in, const Row& row) {
    const bool half = (row.at("Breedte") == nullptr) != (row.at("Lengte") == nullptr);
    if (half) in.filled(row, row.at("Breedte") == nullptr ? "Breedte" : "Lengte");
    const auto lat = in.value(row, "Breedte", number_of), lon = in.value(row, "Lengte", number_of);
    return lat && lon ? std::optional(std::pair(*lat, *lon)) : std::nullopt;
}

void make_location(Making& in, const Row& row) {
    if (!in.all_filled(row)) return;
    const auto id = in.new_id(row, "Naam", Named::location);
    if (!id) return;
    Draft& location = in.root.member("locations", in.row_place(row)).member(*id, in.place(row, "Naam"));
    location.set("name", *in.text(row, "Naam"), in.place(row, "Naam"));
    if (const auto degrees = degrees_in(in, row)) {
        if (auto fault = place_fault(degrees->first, degrees->second)) return in.error(in.place(row, "Breedte"), *fault);
        location.set_number("lat", degrees->first, in.place(row, "Breedte"));
        location.set_number("lon", degrees->second, in.place(row, "Lengte"));
    } else if (const auto town = in.text(row, "Plaats")) {
        const auto place = town_of(*town);
        if (const auto* fault = std::get_if<Fault>(&place)) return in.error(in.place(row, "Plaats"), *fault);
        in.assumed.add(Assumed::place_by_name, std::get<Place>(place).name);
        location.set_number("lat", std::get<Place>(place).lat, in.place(row, "Plaats"));
        location.set_number("lon", std::get<Place>(place).lon, in.place(row, "Plaats"));
    }
}

void make_provider(Making& in, const Row& row) {
    if (!in.all_filled(row)) return;
    const auto id = in.new_id(row, "Aanbieder", Named::provider);
    if (!id) return;
    Draft& provider = in.root.member("providers", in.row_place(row)).member(*id, in.place(row, "Aanbieder"));
    provider.set("name", *in.text(row, "Aanbieder"), in.place(row, "Aanbieder"));
    if (const auto windows = in.times(row, "Lesuren", {.time = true})) provider.set_texts("windows", *windows, in.place(row, "Lesuren"));
    in.set_number(provider, "rooms", row, "Lokalen");
}

void make_trip(Making& in, const Row& row) {
    if (!in.all_filled(row)) return;
    const auto from_text = in.text(row, "Van"), to_text = in.text(row, "Naar");
    const auto from = from_text ? in.location(*from_text, in.place(row, "Van")) : std::nullopt;
    const auto to = to_text ? in.location(*to_text, in.place(row, "Naar")) : std::nullopt;
    const auto mode = in.word(row, "Met", mode_of);
    const auto minutes = in.value(row, "Minuten", minutes_of);
    if (!from || !to || !mode || !minutes) return;
    const auto id = in.id(*from + "-" + *to + "-" + *mode, in.place(row, "Van"));
    Draft& travel = in.root.member("travel", in.row_place(row));
    if (travel.find(*id) != nullptr)
        return in.error(in.place(row, "Van"), "duplicate_override", tr("these two places stand twice with this transport"),
                        tr("keep one of the two rows"));
    Draft& trip = travel.member(*id, in.place(row, "Van"));
    Draft::Elements between;
    between.push_back({*from, in.place(row, "Van")});
    between.push_back({*to, in.place(row, "Naar")});
    trip.set("between", std::move(between), in.place(row, "Van"));
    trip.set("mode", *mode, in.place(row, "Met"));
    trip.set("minutes", static_cast<std::int64_t>(*minutes), in.place(row, "Minuten"));
}

}  // namespace

void make_locations(Making& in, const Table& table) {
    for (const Row& row : table.rows) make_location(in, row);
}

void make_providers(Making& in, const Table& table) {
    for (const Row& row : table.rows) make_provider(in, row);
}

void make_travel(Making& in, const Table& table) {
    for (const Row& row : table.rows) make_trip(in, row);
}

}  // namespace duaal::io::tables
