// Routes (leerroutes) with their totals: SPEC section 4.

#include "io/scenario/sections/sections.hpp"

namespace duaal::io {

namespace {

/// "learning", "work", or a list of modules.
void read_counts(Report& report, const Node* node) {
    if (node == nullptr) return;
    if (node->is_array()) {
        for (const Node* module : elements(report, node)) id(report, module);
        return;
    }
    constexpr std::array<std::string_view, 2> words{"learning", "work"};
    word(report, node, words);
}

void read_total(Report& report, const Node& node) {
    Object object(report, &node);
    free_text(report, object.maybe("name"));
    read_counts(report, object.must("counts"));
    at_least_hours(report, object.must("hours"));
    boolean(report, object.maybe("due"));
    object.close();
}

domain::Route read_route(Context& in, const Node& node) {
    Report& report = in.report;
    domain::Route route{std::string(node.key), {}};
    Object object(report, &node);
    assign(route.name, free_text(report, object.maybe("name")));
    const Node* defaults = object.maybe("participant");
    read_defaults(in, defaults);
    if (const Node* other = defaults != nullptr ? defaults->find("route") : nullptr)
        report.error(*other, "wrong_form", tr("the defaults of a route name no route"), tr("take it out"));
    count(report, object.maybe("term_months"));
    count(report, object.maybe("start_within_months"));
    for (const Node* total : members(report, object.maybe("totals"))) read_total(report, *total);
    object.close();
    return route;
}

}  // namespace

void read_routes(Context& in, const Node* section) { read_rows(in, section, in.data.routes, in.routes, read_route); }

}  // namespace duaal::io
