#include "cli/show_choice.hpp"

#include "cli/app/finder.hpp"

namespace duaal::cli {

namespace {

using domain::Scenario;
using io::Text;
using io::tr;

Choice found(const Scenario& scenario, const ShowOptions& options, app::Finder& finder) {
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
    app::Finder finder;
    Choice choice = found(scenario, options, finder);
    if (finder.fault()) return *finder.fault();
    return choice;
}

}  // namespace duaal::cli
