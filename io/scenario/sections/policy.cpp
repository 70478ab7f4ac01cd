// The numbers of law and habit: SPEC section 3, end; their defaults are domain::Policy's.

#include <algorithm>

#include "io/scenario/sections/sections.hpp"

namespace duaal::io {

namespace {

void read_cost(Report& report, const Node* node, domain::CostFactors& cost) {
    Object object(report, node);
    assign(cost.travel, count(report, object.maybe("travel")));
    assign(cost.avoid, count(report, object.maybe("avoid")));
    assign(cost.sector, count(report, object.maybe("sector")));
    assign(cost.waiting, count(report, object.maybe("waiting")));
    assign(cost.care, count(report, object.maybe("care")));
    object.close();
}

}  // namespace

void read_policy(Context& in, const Node* section) {
    Report& report = in.report;
    domain::Policy& policy = in.data.policy;
    Object object(report, section);
    read_defaults(in, object.maybe("participant"));
    assign(policy.rest, minutes(report, object.maybe("rest_minutes")));
    assign(policy.rest_any, minutes(report, object.maybe("rest_any_minutes")));
    assign(policy.free_days, count(report, object.maybe("free_days")));
    assign(policy.valid_slack_days, count(report, object.maybe("valid_slack_days")));
    assign(policy.home_stop, minutes(report, object.maybe("home_stop_minutes")));
    assign(policy.care_until_age, count(report, object.maybe("care_until_age")));
    assign(policy.handover, minutes(report, object.maybe("handover_minutes")));
    assign(policy.care_join, minutes(report, object.maybe("care_join_minutes")));
    assign(policy.care_mode, word<domain::Mode>(report, object.maybe("care_mode"), domain::mode_names));
    assign(policy.max_care_trip, minutes(report, object.maybe("max_care_trip")));
    assign(policy.fairness_tags, names_of<domain::TagIndex>(in, object.maybe("fairness_tags"), in.ids.tags));
    read_cost(report, object.maybe("cost"), policy.cost);
    object.close();
}

}  // namespace duaal::io
