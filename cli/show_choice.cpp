#include "cli/show_choice.hpp"

#include <string>
#include <vector>

#include "io/scenario/nearest.hpp"

namespace duaal::cli {

namespace {

using domain::Scenario;
using io::Text;
using io::tr;

const std::string& id_of(const std::string& word) { return word; }
template <class Row>
const std::string& id_of(const Row& row) {
    return row.id;
}

/// Finds what options name, and keeps why the first that names nothing does not.
class Finder {
public:
    template <class I, class Row>
    std::optional<I> find(const domain::Table<I, Row>& rows, const std::optional<std::string>& id, const Text& kind) {
        if (!id) return std::nullopt;
        std::vector<std::string> known;
        for (const I at : rows.indices()) {
            if (id_of(rows[at]) == *id) return at;
            known.push_back(id_of(rows[at]));
        }
        const std::string meant = io::nearest(*id, known);
        if (!fault_)
            fault_ = meant.empty() ? tr("there is no {1} {2} in this scenario", kind, *id)
                                   : tr("there is no {1} {2} in this scenario; is {3} meant?", kind, *id, meant);
        return std::nullopt;
    }

    [[nodiscard]] const std::optional<Text>& fault() const { return fault_; }

private:
    std::optional<Text> fault_;
};

Choice found(const Scenario& scenario, const ShowOptions& options, Finder& finder) {
    if (const auto p = finder.find(scenario.participants(), options.participant, tr("participant"))) return *p;
    if (const auto h = finder.find(scenario.households(), options.household, tr("household"))) return *h;
    if (const auto g = finder.find(scenario.groups(), options.group, tr("group"))) return *g;
    if (const auto p = finder.find(scenario.placements(), options.placement, tr("placement"))) return *p;
    if (const auto c = finder.find(scenario.childcare(), options.childcare, tr("childcare"))) return *c;
    Filter filter;
    if (options.status) filter.status = domain::parse<domain::Status>(*options.status, domain::status_names);
    filter.route = finder.find(scenario.routes(), options.route, tr("route"));
    filter.tag = finder.find(scenario.tags(), options.tag, tr("tag"));
    return filter;
}

}  // namespace

std::variant<Choice, Text> choice_of(const Scenario& scenario, const ShowOptions& options) {
    const bool filtered = options.status || options.route || options.tag;
    const int asked = filtered + options.participant.has_value() + options.household.has_value() + options.group.has_value() +
                      options.placement.has_value() + options.childcare.has_value();
    if (asked > 1)
        return tr(
            "choose one thing to show: --participant, --household, --group, --placement or --childcare; --status, --route and --tag choose "
            "from everybody");
    Finder finder;
    Choice choice = found(scenario, options, finder);
    if (finder.fault()) return *finder.fault();
    return choice;
}

}  // namespace duaal::cli
