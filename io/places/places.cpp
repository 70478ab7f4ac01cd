#include "io/places/places.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

#include "io/text/fold.hpp"
#include "io/values/nearest.hpp"

namespace duaal::io {

extern const unsigned char dutch_places[];  // made of places.tsv by the build
extern const unsigned long dutch_places_size;

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> provinces{{{"Gr", "groningen"},
                                                                                   {"Fr", "friesland"},
                                                                                   {"Dr", "drenthe"},
                                                                                   {"Ov", "overijssel"},
                                                                                   {"Fl", "flevoland"},
                                                                                   {"Gld", "gelderland"},
                                                                                   {"Ut", "utrecht"},
                                                                                   {"NH", "noordholland"},
                                                                                   {"ZH", "zuidholland"},
                                                                                   {"Zl", "zeeland"},
                                                                                   {"NB", "noordbrabant"},
                                                                                   {"Lb", "limburg"}}};

struct Entry {
    std::string_view name, province, town;
    double lat = 0, lon = 0;
};

std::string_view take_field(std::string_view& line, char end) {
    const std::size_t at = std::min(line.find(end), line.size());
    const std::string_view field = line.substr(0, at);
    line.remove_prefix(std::min(at + 1, line.size()));
    return field;
}

double degrees_of(std::string_view text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class Gazetteer {
public:
    Gazetteer() {
        std::string_view rest(reinterpret_cast<const char*>(dutch_places), dutch_places_size);
        while (!rest.empty()) {
            std::string_view line = take_field(rest, '\n');
            Entry entry{take_field(line, '\t'), take_field(line, '\t'), take_field(line, '\t')};
            entry.lat = degrees_of(take_field(line, '\t'));
            entry.lon = degrees_of(take_field(line, '\t'));
            names_.emplace_back(entry.name);
            by_name_.emplace(folded(entry.name), entries_.size());
            while (!line.empty()) by_name_.emplace(folded(take_field(line, ';')), entries_.size());
            entries_.push_back(entry);
        }
    }

    [[nodiscard]] std::vector<const Entry*> called(std::string_view name) const {
        std::vector<const Entry*> out;
        const auto [first, last] = by_name_.equal_range(folded(name));
        for (auto at = first; at != last; ++at) out.push_back(&entries_[at->second]);
        return out;
    }
    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

private:
    std::vector<Entry> entries_;
    std::vector<std::string> names_;
    std::multimap<std::string, std::size_t> by_name_;
};

const Gazetteer& gazetteer() {
    static const Gazetteer all;
    return all;
}

bool lies_in(const Entry& entry, const std::string& where) {
    const auto province = std::ranges::find(provinces, entry.province, &std::pair<std::string_view, std::string_view>::first);
    return where == folded(entry.province) || where == folded(entry.town) || (province != provinces.end() && where == province->second);
}

/// With what tells it from others of its name.
std::string full_name(const Entry& entry) {
    const auto others = gazetteer().called(entry.name);
    if (others.size() < 2) return std::string(entry.name);
    const auto in_province = std::ranges::count(others, entry.province, &Entry::province);
    const std::string_view where = in_province > 1 ? entry.town : entry.province;
    return std::string(entry.name).append(" (").append(where).append(")");
}

}  // namespace

std::vector<Place> places_called(std::string_view text) {
    const std::size_t bracket = text.ends_with(')') ? text.rfind('(') : std::string_view::npos;
    const std::string where = bracket == std::string_view::npos ? "" : folded(text.substr(bracket));
    std::vector<Place> out;
    for (const Entry* entry : gazetteer().called(text.substr(0, bracket)))
        if (where.empty() || lies_in(*entry, where)) out.push_back({full_name(*entry), entry->lat, entry->lon});
    return out;
}

std::string nearest_place(std::string_view text) { return nearest(text, gazetteer().names()); }

bool is_in_netherlands(double lat, double lon) { return 50.7 <= lat && lat <= 53.7 && 3.2 <= lon && lon <= 7.3; }

}  // namespace duaal::io
