#include "io/report/negotiation/json.hpp"

#include <nlohmann/json.hpp>

#include "io/patch/change_settings.hpp"
#include "io/report/plan/figures_json.hpp"

namespace duaal::io {

using Json = nlohmann::ordered_json;

namespace {

Json ids_json(const domain::Scenario& scenario, const std::vector<domain::ParticipantIndex>& people) {
    Json list = Json::array();
    for (const domain::ParticipantIndex p : people) list.push_back(scenario.participants()[p].id);
    return list;
}

Json step_json(const Negotiation& all, const NegotiationStep& step) {
    Json moves = Json::array();
    for (const domain::Move& move : step.moves) {
        const domain::Group& group = all.today.groups()[move.group];
        moves.push_back({{"group", group.id}, {"from", session_texts(group.sessions)}, {"to", session_texts(move.sessions)}});
        if (!move.alternative.empty()) moves.back()["alternative"] = move.alternative;
    }
    Json object{{"k", step.most_moves},
                {"harmless", step.harmless},
                {"moves", std::move(moves)},
                {"cost", domain::cost_of(step.moves)},
                {"proven", step.proven},
                {"objective", levels_json(all.today.objective(), step.outcome)},
                {"better", ids_json(all.today, step.people.better)},
                {"worse", ids_json(all.today, step.people.worse)},
                {"changed", ids_json(all.today, step.people.changed)},
                {"patch", patch_of(settings_of(all.today, domain::changes_of(step.moves)))},
                {"file", step.file.empty() ? Json() : Json(step.file)}};
    object["others"] = Json::array();
    for (const NegotiationStep& other : step.others) object["others"].push_back(step_json(all, other));
    return object;
}

}  // namespace

Json steps_json(const Negotiation& all) {
    Json steps = Json::array();
    for (std::size_t k = 0; k < all.free.size(); ++k) {
        steps.push_back(step_json(all, all.free[k]));
        steps.push_back(step_json(all, all.harmless[k]));
    }
    return steps;
}

}  // namespace duaal::io
