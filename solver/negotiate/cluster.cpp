#include "solver/negotiate/cluster.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "solver/assign/cut_rounds.hpp"
#include "solver/assign/master_lp.hpp"
#include "solver/domain/magnitude.hpp"

namespace duaal::negotiate {

using namespace domain;
using assign::Variable;

namespace {

constexpr double cut_away = 2;  ///< steps above the standard: more are not for cuts
constexpr int idle_rounds = 2;

/// A bound in steps and doubles as a limit in whole gains; it needs no tolerance.
std::int64_t limit_of(const assign::Program& program, std::size_t level, double bound) {
    if (bound == -assign::infinite) return nothing;
    const auto steps = assign::whole_steps(bound);
    const std::int64_t step = program.step(level), most = domain::most_exact / step;
    if (!steps || *steps > most) return domain::most_exact;  // more than any level has: no limit
    return *steps < -most ? nothing : *steps * step;
}

void tighten(std::int64_t& limit, std::int64_t to) { limit = std::min(limit, to); }

/// By the duals of one bound, what each offer of one moved group leaves of it: per participant the best week that needs no other
/// offer of that group, in place of the best of all.
std::map<GroupIndex, double> bounds_by_offer(const assign::JointProgram& joint, const assign::DualBound& bound, const Widened& widened,
                                             GroupIndex group) {
    struct Person {
        double otherwise;                 ///< by the best week without the group
        std::map<GroupIndex, double> at;  ///< by the best week with each offer
    };
    std::vector<Person> people;
    double unaffected = bound.value;  // each of the differences below can be wrong by the bound's error
    for (const ParticipantIndex p : joint.scenario->participants().indices()) {
        Person person{bound.empty_limit[p.value] - bound.value, {}};
        for (std::uint32_t w = joint.weeks.begin(p); w < joint.weeks.end(p); ++w) {
            const double worth = bound.gain_limit[w] - bound.value;
            const auto lessons = joint.weeks.lessons(joint.weeks[w]);
            const auto lesson = std::find_if(lessons.begin(), lessons.end(), [&](const Lesson& l) {
                return widened.is_proposal(l.group) && widened.twins.first(l.group) == group;
            });
            double& best = lesson == lessons.end() ? person.otherwise : person.at.try_emplace(lesson->group, worth).first->second;
            best = std::max(best, worth);
        }
        if (person.at.empty()) continue;
        unaffected += person.otherwise;
        people.push_back(std::move(person));
    }
    unaffected +=
        static_cast<double>(2 * people.size() + 1) * (bound.error + std::numeric_limits<double>::epsilon() * std::abs(bound.value));
    std::map<GroupIndex, double> out;
    for (const GroupIndex offer : widened.proposed[group]) out[offer] = unaffected;
    for (const Person& person : people)
        for (const auto& [offer, worth] : person.at) out[offer] += std::max(0.0, worth - person.otherwise);
    return out;
}

int least_cost(const std::vector<Offer>& offers) {
    return std::min_element(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) { return a.cost < b.cost; })->cost;
}

}  // namespace

bool Cluster::possible() const {
    return std::none_of(offers.begin(), offers.end(), [](const auto& of_group) { return of_group.empty(); });
}

bool Cluster::single() const { return most_offers() == 1; }

std::size_t Cluster::most_offers() const {
    std::size_t most = 0;
    for (const auto& of_group : offers) most = std::max(most, of_group.size());
    return most;
}

int Cluster::cost() const {
    int cost = 0;
    for (const auto& of_group : offers) cost += least_cost(of_group);
    return cost;
}

bool can_beat(const Gains& limits, int cost, std::size_t moves, const Standard& standard) {
    for (const std::size_t level : standard.levels) {
        if (limits[level] != standard.values[level]) return limits[level] > standard.values[level];
    }
    return cost < standard.cost || (cost == standard.cost && moves < standard.moves);
}

std::optional<assign::JointProgram> make_cluster_program(const Widened& widened, WeekStore& weeks, const Cluster& cluster,
                                                         const assign::JointVariant& variant, const assign::Stop& stop) {
    std::vector<bool> offered(widened.scenario.groups().size(), false);
    for (std::uint32_t g = 0; g < widened.groups_today; ++g) offered[g] = true;
    for (std::size_t m = 0; m < cluster.moved.size(); ++m) {
        offered[cluster.moved[m].value] = false;
        for (const Offer& offer : cluster.offers[m]) offered[widened.proposed[cluster.moved[m]][offer.proposal].value] = true;
    }
    std::vector<std::shared_ptr<const assign::WeekTable>> tables;
    std::vector<assign::WeekTable::Part> parts;
    for (unsigned subset = 0; subset < (1U << cluster.moved.size()); ++subset) {
        GroupSet some;
        for (std::size_t m = 0; m < cluster.moved.size(); ++m)
            if ((subset >> m & 1U) != 0) some.push_back(cluster.moved[m]);
        auto table = weeks.with(some, stop);
        if (!table) return std::nullopt;
        const assign::WeekTable& all = *table;
        tables.push_back(std::move(table));
        parts.push_back({&all, [&all, &offered](const assign::Week& week) {
                             const auto lessons = all.lessons(week);
                             return std::all_of(lessons.begin(), lessons.end(), [&](const Lesson& l) { return offered[l.group.value]; });
                         }});
    }
    return assign::make_joint_program(widened.scenario, assign::WeekTable::joined(parts), variant);
}

void bound_cluster(const Widened& widened, assign::JointProgram joint, const Standard& standard, const assign::Stop& stop,
                   Cluster& cluster) {
    assign::Program& program = joint.program;
    assign::MasterLp lp(program);
    std::mt19937_64 rng(1);
    for (const std::size_t level : standard.levels) {
        assign::Aim aim{std::vector<double>(program.levels(), 0), std::vector<std::optional<std::int64_t>>(program.levels())};
        aim.weight[level] = 1;
        for (const std::size_t above : standard.levels)
            if (above < level && standard.values[above] != nothing) aim.at_least[above] = standard.values[above];
        lp.set_aim(aim);
        if (lp.solve(stop) == assign::MasterLp::Result::stopped && stop.now()) return;
        const auto read = [&] {
            tighten(cluster.limits[level], limit_of(program, level, lp.bound().value));
            if (lp.bound().gain_limit.empty()) return;
            for (std::size_t m = 0; m < cluster.moved.size(); ++m) {
                const auto bounds = bounds_by_offer(joint, lp.bound(), widened, cluster.moved[m]);
                for (Offer& offer : cluster.offers[m])
                    tighten(offer.limits[level], limit_of(program, level, bounds.at(widened.proposed[cluster.moved[m]][offer.proposal])));
            }
        };
        read();
        const auto above = [&] { return static_cast<double>((cluster.limits[level] - standard.values[level]) / program.step(level)); };
        if (cluster.single() && standard.values[level] != nothing && above() > 0 && above() <= cut_away)
            assign::cut_rounds(program, lp, idle_rounds, rng, stop, [&] {
                read();
                return above();
            });
        if (cluster.limits[level] >= standard.values[level]) continue;
        for (const std::size_t below : standard.levels)  // no choice here keeps this level, so nothing holds given that it does
            if (below > level) cluster.limits[below] = nothing;
        break;
    }
    cluster.bounded = true;
    for (auto& offers : cluster.offers) {
        const int others = cluster.cost() - least_cost(offers);
        std::erase_if(offers,
                      [&](const Offer& offer) { return !can_beat(offer.limits, others + offer.cost, cluster.moved.size(), standard); });
        if (offers.empty()) return;
    }
}

Cluster split(Cluster& cluster, const Standard& standard, bool probe) {
    const auto most =
        std::max_element(cluster.offers.begin(), cluster.offers.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::stable_sort(most->begin(), most->end(), [&](const Offer& a, const Offer& b) {
        for (const std::size_t level : standard.levels)
            if (a.limits[level] != b.limits[level]) return a.limits[level] > b.limits[level];
        return a.cost < b.cost;
    });
    Cluster child = cluster;
    auto& first = child.offers[static_cast<std::size_t>(most - cluster.offers.begin())];
    const auto taken = probe ? 1 : static_cast<std::ptrdiff_t>((most->size() + 1) / 2);
    first.assign(most->begin(), most->begin() + taken);
    most->erase(most->begin(), most->begin() + taken);
    const auto relimit = [&](Cluster& of, const std::vector<Offer>& offers) {
        for (const std::size_t level : standard.levels) {
            std::int64_t best = nothing;
            for (const Offer& offer : offers) best = std::max(best, offer.limits[level]);
            tighten(of.limits[level], best);
        }
        of.bounded = false;
    };
    relimit(child, first);
    relimit(cluster, *most);
    child.probe = probe;
    cluster.probe = false;
    return child;
}

}  // namespace duaal::negotiate
