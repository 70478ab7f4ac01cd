#include "io/generate/region.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

namespace duaal::io::generated {

namespace {

constexpr std::array<std::string_view, 20> first_parts{"els",    "berk",  "linde", "wilgen", "hazel",  "rood",   "groen",
                                                       "zand",   "klei",  "veen",  "meer",   "ooster", "wester", "noorder",
                                                       "zuider", "molen", "kerk",  "brug",   "hoge",   "lage"};
constexpr std::array<std::string_view, 12> last_parts{"dijk", "veld", "wijk", "hoven", "rode", "beek",
                                                      "burg", "donk", "land", "lo",    "werd", "dam"};
constexpr int names = static_cast<int>(first_parts.size() * last_parts.size());
constexpr int step_latitude = 260, step_longitude = 420;  // 2.9 km each at 52 degrees north
constexpr Point middle{519800, 42000};

/// Invented; the second 240 villages are numbered.
std::string village_id(int number, int first) {
    const int at = (number * 77 + first) % names;  // 77 and 240 have no common factor: each name once
    std::string id(first_parts[static_cast<std::size_t>(at) % first_parts.size()]);
    id += last_parts[static_cast<std::size_t>(at) / first_parts.size()];
    if (number >= names) id.append("-").append(std::to_string(number / names + 1));
    return id;
}

/// The cells of a square spiral around (0, 0): near ones first.
class Spiral {
public:
    struct Cell {
        int x = 0;
        int y = 0;
    };
    Cell next() {
        const Cell here = cell_;
        cell_.x += dx_;
        cell_.y += dy_;
        if (--left_ == 0) {
            const int turned = dx_;
            dx_ = -dy_;
            dy_ = turned;
            if (++corners_ % 2 == 0) ++side_;
            left_ = side_;
        }
        return here;
    }

private:
    Cell cell_;
    int dx_ = 1, dy_ = 0, side_ = 1, left_ = 1, corners_ = 0;
};

std::string capitalised(std::string word) {
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

}  // namespace

Point somewhere_near(Point centre, int spread, Draw& draw) {
    const int north = draw.between(-spread, spread);
    const int east = draw.between(-spread, spread);
    return {centre.latitude + north, centre.longitude + east};
}

Json& append(Json& object, const std::string& key, Json value) {
    if (object.is_null()) object = Json::object();
    auto& rows = object.get_ref<Json::object_t&>();
    rows.emplace_back(key, std::move(value));
    return rows.back().second;
}

Json& nth(Json& object, std::size_t at) { return (object.get_ref<Json::object_t&>().begin() + static_cast<std::ptrdiff_t>(at))->second; }

void add_location(Json& locations, const std::string& id, const std::string& name, Point at) {
    append(locations, id, {{"name", name}, {"lat", at.latitude / 10000.0}, {"lon", at.longitude / 10000.0}});
}

Region make_region(int participants, Draw& draw, Json& locations) {
    Region region;
    Spiral spiral;
    const int first = draw.below(names);
    for (int v = 0; v < 1 + participants / 20; ++v) {
        const auto cell = spiral.next();
        const Point grid{middle.latitude + cell.y * step_latitude, middle.longitude + cell.x * step_longitude};
        Village village{village_id(v, first), {}, somewhere_near(grid, 60, draw), {}};
        village.name = capitalised(village.id);
        for (const std::string part : {"a", "b", "c"}) {
            village.homes.push_back(village.id + "-" + part);
            add_location(locations, village.homes.back(), village.name + ", wijk " + capitalised(part),
                         somewhere_near(village.at, 60, draw));
        }
        if (v % villages_per_school == 0) {
            region.schools.push_back("taalschool-" + village.id);
            add_location(locations, region.schools.back(), "Taalschool " + village.name, somewhere_near(village.at, 30, draw));
            region.health_centres.push_back("gezondheidscentrum-" + village.id);
            add_location(locations, region.health_centres.back(), "Gezondheidscentrum " + village.name,
                         somewhere_near(village.at, 30, draw));
        }
        region.villages.push_back(std::move(village));
    }
    return region;
}

}  // namespace duaal::io::generated
