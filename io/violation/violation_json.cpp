#include <nlohmann/json.hpp>

#include "io/text/times.hpp"
#include "io/violation/violation_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io {

using namespace domain;
using check::ItemName;
using check::Violation;
using Json = nlohmann::ordered_json;

namespace {

std::string time_text(const Interval& interval) {
    return std::string(day_names[static_cast<std::size_t>(interval.day)]) + " " + span_text(interval);
}

Json item_json(const Scenario& scenario, ParticipantIndex participant, const ItemName& item) {
    Json json;
    switch (item.kind) {
        case ItemName::Kind::session:
            json["group"] = scenario.groups()[item.group].id;
            break;
        case ItemName::Kind::shift:
            json["placement"] = scenario.placements()[item.placement].id;
            json["shift"] = scenario.placements()[item.placement].shifts[item.shift].id;
            break;
        case ItemName::Kind::appointment:
            json["appointment"] = scenario.participants()[participant].appointments[item.appointment].id;
            break;
    }
    json["time"] = time_text(item.time);
    return json;
}

void add_subjects(const Scenario& scenario, const Violation& v, Json& json) {
    if (v.participant) json["participant"] = scenario.participants()[*v.participant].id;
    if (v.household) json["household"] = scenario.households()[*v.household].id;
    if (v.child) json["child"] = scenario.households()[*v.household].children[*v.child].id;
    if (v.module) json["module"] = scenario.modules()[*v.module];
    if (v.group) json["group"] = scenario.groups()[*v.group].id;
    if (v.placement) json["placement"] = scenario.placements()[*v.placement].id;
    if (v.shift) json["shift"] = scenario.placements()[*v.placement].shifts[*v.shift].id;
    if (v.childcare) json["childcare"] = scenario.childcare()[*v.childcare].id;
    if (v.slot) json["slot"] = scenario.childcare()[*v.childcare].slots[*v.slot].id;
    if (v.day) json["day"] = day_names[static_cast<std::size_t>(*v.day)];
    if (v.time) json["time"] = time_text(*v.time);
    if (v.first) json["first"] = item_json(scenario, *v.participant, *v.first);
    if (v.second) json["second"] = item_json(scenario, *v.participant, *v.second);
}

/// A status goes by its word, every other number as it is.
Json number_json(const Violation& v, std::int64_t number) {
    if (v.rule == Rule::status) return name(static_cast<Status>(number), status_names);
    return number;
}

}  // namespace

Json violation_json(const Scenario& scenario, const Violation& v) {
    Json json;
    json["rule"] = name(v.rule, rule_names);
    json["reason"] = name(v.reason, check::reason_names);
    add_subjects(scenario, v, json);
    if (v.level) json["level"] = *v.level + 1;
    if (!v.where.empty()) json["where"] = v.where;
    if (!v.said.empty()) json["said"] = v.said;
    if (v.actual) json["actual"] = number_json(v, *v.actual);
    if (v.allowed) json["allowed"] = number_json(v, *v.allowed);
    return json;
}

}  // namespace duaal::io
