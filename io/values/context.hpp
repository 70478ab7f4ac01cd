#pragma once
/// What every part of the reader shares: where to report, and which ids there are.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/json/node.hpp"
#include "io/values/report.hpp"
#include "solver/domain/index.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// The ids of one kind, ascending; the place of an id is its index in the scenario's table.
/// Sectors and tags are free words: they are held as they may be shown (io/privacy/visible.hpp).
class Ids {
public:
    Ids() = default;
    explicit Ids(std::vector<std::string> ids);  ///< in any order, with repetitions

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;
    [[nodiscard]] const std::vector<std::string>& all() const { return ids_; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(ids_.size()); }

private:
    std::vector<std::string> ids_;
};

struct KnownIds {
    Ids locations, providers, routes, groups, placements, childcare, households, participants;
    Ids modules, sectors, tags, totals;  ///< all that anything names

    /// Of the merged scenario, whatever else is wrong with it.
    static KnownIds of(const Node& root);
};

/// Which rows of a table were read without an error.
using Sound = std::vector<bool>;

struct Context {
    Arena& arena;
    Report& report;
    const Node& root;
    KnownIds ids;
    domain::ScenarioData data = {};
    int suggestions_left = 200;  ///< a search through thousands of ids each
    bool period_is_sound = false;
    bool travel_is_sound = false;
    Sound locations = {}, providers = {}, routes = {}, groups = {}, placements = {}, childcare = {}, households = {}, participants = {};
    std::vector<const Node*> effective = {};  ///< every participant with the defaults beneath, by index
};

/// The index of a known id; reports one that is none. Null gives none silently.
enum class Kind { location, provider, route, group, placement, childcare, household, shift, total };
std::optional<std::uint32_t> find_id(Context& in, const Node* node, const Ids& ids, Kind kind);

template <class Index>
std::optional<Index> reference(Context& in, const Node* node, const Ids& ids, Kind kind) {
    const auto found = find_id(in, node, ids, kind);
    return found ? std::optional(Index{*found}) : std::nullopt;
}

/// "there is no group …", and the mend that names the nearest.
Text no_such(Kind kind, std::string_view id);

/// What a reference names, and where it should stand in the merged scenario.
struct Missing {
    Kind kind;
    std::string_view id;
    KeyPath path;
};

/// Reports a reference to what is not there, with the file that took it out where one did.
void report_dangling(Context& in, const Node& node, const Missing& missing, const Ids& ids);

Text did_you_mean(Context& in, std::string_view word, const std::vector<std::string>& known);

}  // namespace duaal::io
