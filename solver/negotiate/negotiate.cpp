#include "solver/negotiate/negotiate.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "solver/domain/magnitude.hpp"
#include "solver/model/status.hpp"
#include "solver/negotiate/side.hpp"

namespace duaal::negotiate {

using namespace domain;

namespace {

/// Of the time, what the best choices may take; the rest is for plans that change few, and for further choices.
constexpr double share_of_best = 0.75;
/// Of the time left for the best choices, what a choice may take that the harmless side found and the other did not.
constexpr double share_of_learning = 0.1;
/// Of the time left for them, what each side's step 0 may take, where the given plan is not proven best.
constexpr double share_of_start = 0.1;

/// What no plan passes, whatever the sessions.
Gains most_of(const Scenario& scenario, const assign::Floors& floors) {
    Gains most;
    if (!floors.empty()) most.emplace_back(assign::required_by(floors));
    for (const ObjectiveLevel& level : scenario.objective()) {
        if (!level.maximised()) {
            most.emplace_back(0);
            continue;
        }
        most.push_back(static_cast<std::int64_t>(std::ceil(most_of(scenario.data(), level))));
    }
    return most;
}

assign::Floors floors_of(const Scenario& scenario, const Plan& plan) {
    assign::Floors floors(scenario.participants().size());
    for (const ParticipantIndex p : scenario.participants().indices())
        floors[p] = {model::week_status(scenario.participants()[p], plan.timetables[p]), !plan.timetables[p].work.empty()};
    return floors;
}

Proposals proposals_for(const Scenario& scenario, const Params& params) {
    Proposals proposals = proposals_of(scenario);
    if (params.may_move)
        for (const GroupIndex g : proposals.indices())
            if (std::find(params.may_move->begin(), params.may_move->end(), g) == params.may_move->end()) proposals[g].clear();
    return proposals;
}

/// Those that may be in a choice of one move.
Proposals with_rooms_alone(const Scenario& scenario, Proposals proposals) {
    const Rooms rooms(scenario);
    for (const GroupIndex g : proposals.indices())
        std::erase_if(proposals[g], [&](const Proposal& alone) { return !rooms.suffice({move_to(g, alone)}); });
    return proposals;
}

Movable movable_of(const Proposals& proposals) {
    Movable movable;
    for (const GroupIndex g : proposals.indices()) {
        if (proposals[g].empty()) continue;
        auto& numbers = movable.emplace_back(g, std::vector<std::uint32_t>{}).second;
        for (std::uint32_t i = 0; i < proposals[g].size(); ++i) numbers.push_back(i);
    }
    return movable;
}

/// Both sides, and all that they share.
class Negotiation {
public:
    Negotiation(const Scenario& scenario, const Outcome& given, const Params& params, Proposals proposals)
        : scenario_(scenario),
          given_(given),
          params_(params),
          stop_(params.time_limit, params.interrupted),
          proposals_(std::move(proposals)),
          movable_(movable_of(proposals_)),
          widened_(scenario, proposals_),
          weeks_(widened_),
          rooms_(scenario),
          free_(ground({}), movable_, params.others, report(false)),
          harmless_(ground(floors_of(scenario, *given.plan)), movable_, params.others, report(true)) {}

    Frontiers frontiers() {
        const assign::Stop first = stop_.part(share_of_best);
        for (Side* side : {&free_, &harmless_}) side->begin(given_, first.part(share_of_start));
        free_.learn_from(harmless_, first.part(share_of_learning));
        int stages = 2 * params_.most_moves;
        for (int moves = 1; moves <= params_.most_moves; ++moves) {
            for (Side* side : {&free_, &harmless_}) side->next(first.part(1.0 / stages--));
            free_.learn_from(harmless_, first.part(share_of_learning));
            harmless_.bound_by(free_);
        }
        stages = 2 * params_.most_moves;
        for (int moves = 1; moves <= params_.most_moves; ++moves)
            for (Side* side : {&free_, &harmless_}) side->finish(static_cast<std::size_t>(moves), stop_.part(1.0 / stages--));
        return {free_.steps(), harmless_.steps()};
    }

    MoveMap map(GroupIndex group) {
        std::map<Interval, std::vector<std::uint32_t>> places;  // by day and start; the end is that of the first
        for (std::uint32_t i = 0; i < proposals_[group].size(); ++i)
            for (const Interval& session : proposals_[group][i].sessions) {
                const auto same = std::find_if(places.begin(), places.end(), [&](const auto& place) {
                    return place.first.day == session.day && place.first.start == session.start;
                });
                auto& numbers = same == places.end() ? places[session] : same->second;
                if (numbers.empty() || numbers.back() != i) numbers.push_back(i);
            }
        for (Side* side : {&free_, &harmless_}) side->begin(given_, stop_.part(share_of_start));
        MoveMap map{free_.steps().front(), harmless_.steps().front(), {}};
        std::size_t left = 2 * places.size();
        for (const auto& [place, numbers] : places) {
            MapCell cell{place, {}, {}};
            cell.free = free_.best_of(group, numbers, stop_.part(1.0 / static_cast<double>(left--)));
            cell.harmless = harmless_.best_of(group, numbers, stop_.part(1.0 / static_cast<double>(left--)));
            map.cells.push_back(std::move(cell));
        }
        return map;
    }

private:
    [[nodiscard]] Ground ground(assign::Floors floors) {
        std::vector<std::size_t> levels;
        const std::size_t first = floors.empty() ? 0 : 1;
        if (first > 0) levels.push_back(0);
        for (std::size_t level = 0; level < scenario_.objective().size(); ++level)
            if (scenario_.objective()[level].maximised()) levels.push_back(first + level);
        Gains most = most_of(scenario_, floors);
        return {scenario_,         proposals_,        widened_,        weeks_,          rooms_,      *given_.plan,
                std::move(floors), std::move(levels), std::move(most), params_.threads, params_.seed};
    }

    [[nodiscard]] Side::Report report(bool is_harmless) const {
        return [this, is_harmless](const Step& step) {
            if (params_.on_progress) params_.on_progress({stop_.elapsed(), is_harmless, &step});
        };
    }

    const Scenario& scenario_;
    const Outcome& given_;
    const Params& params_;
    assign::Stop stop_;
    Proposals proposals_;
    Movable movable_;
    Widened widened_;
    WeekStore weeks_;
    Rooms rooms_;
    Side free_, harmless_;
};

}  // namespace

Frontiers negotiate(const Scenario& scenario, const Outcome& given, const Params& params) {
    Proposals proposals = proposals_for(scenario, params);
    if (params.most_moves == 1) proposals = with_rooms_alone(scenario, std::move(proposals));
    return Negotiation(scenario, given, params, std::move(proposals)).frontiers();
}

MoveMap map_of(const Scenario& scenario, const Outcome& given, GroupIndex group, const Params& params) {
    return Negotiation(scenario, given, params, proposals_for(scenario, params)).map(group);
}

}  // namespace duaal::negotiate
