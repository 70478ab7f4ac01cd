// Seats, positions and places that nobody can use, whatever the plan, because of what each person could have alone.

#include <algorithm>
#include <functional>
#include <map>
#include <variant>

#include "io/scenario/whole/possible_week.hpp"
#include "io/scenario/whole/whole.hpp"
#include "solver/check/eligibility.hpp"
#include "solver/check/family.hpp"

namespace duaal::io {

using domain::Childcare;
using domain::GroupIndex;
using domain::ParticipantIndex;
using domain::PlacementIndex;
using domain::Scenario;
using domain::WeekRule;

namespace {

/// Of childcare and a child.
enum class Misfit : std::uint8_t { age, trip };

/// The first thing that is in somebody's way: of what is eligible, a rule of the week, in whichever way it is broken.
using Obstacle = std::variant<check::GroupObstacle, check::PlacementObstacle, WeekRule, Misfit>;

Text rule_text(WeekRule rule) {
    switch (rule) {
        case WeekRule::available:
            return tr("the participant is not available then");
        case WeekRule::travel:
            return tr("an appointment of the participant is in the way");
        case WeekRule::trip_limit:
            return tr("the trip is too long for the participant");
        case WeekRule::day_hours:
            return tr("a day of it has more hours than the participant may have, by the rule day_hours");
        case WeekRule::week_hours:
            return tr("it has more hours than the participant may have in a week, by the rule week_hours");
        case WeekRule::week_load:
            return tr("it is more than the participant may have in a week with self-study, by the rule week_load");
        case WeekRule::rest:
            return tr("it leaves less rest between two days than the rule rest asks");
        case WeekRule::free_days:
            return tr("it leaves fewer free days than the rule free_days asks");
        case WeekRule::work_days:
            return tr("its days are not as many as are asked, by the rule work_days");
        case WeekRule::work_hours:
            return tr("its hours are not as many as are asked, by the rule work_hours");
        case WeekRule::structure:
        case WeekRule::eligible_group:
        case WeekRule::eligible_placement:
        case WeekRule::fixed:
            return tr("it does not fit the participant");
    }
    return {};
}

struct TextOf {
    Text operator()(check::GroupObstacle obstacle) const { return obstacle_text(obstacle); }
    Text operator()(check::PlacementObstacle obstacle) const { return obstacle_text(obstacle); }
    Text operator()(WeekRule rule) const { return rule_text(rule); }
    Text operator()(Misfit misfit) const {
        return misfit == Misfit::age ? tr("the age of the child does not fit") : tr("the trip is too long for the child");
    }
};

/// Who asked for something, who of them can have it, and why the others cannot: each obstacle with how many it stops.
class Takers {
public:
    void add(const std::optional<Obstacle>& obstacle) {
        ++asked_;
        if (obstacle)
            ++stopped_[*obstacle];
        else
            ++able_;
    }
    [[nodiscard]] int asked() const { return asked_; }
    [[nodiscard]] int able() const { return able_; }

    /// The obstacles, the most frequent first.
    [[nodiscard]] Text why() const {
        std::vector<std::pair<Obstacle, int>> sorted(stopped_.begin(), stopped_.end());
        std::ranges::stable_sort(sorted, std::greater(), [](const auto& stopped) { return stopped.second; });
        Text out;
        for (const auto& [obstacle, count] : sorted) {
            const Text part = tr("{1} ({2})", std::visit(TextOf{}, obstacle), count);
            out = out.empty() ? part : tr("{1}, {2}", out, part);
        }
        return out;
    }

private:
    int asked_ = 0;
    int able_ = 0;
    std::map<Obstacle, int> stopped_;
};

/// A broken rule of the week; in which way does not matter.
std::optional<Obstacle> obstacle_of(const std::optional<check::Violation>& fault) {
    return fault ? std::optional<Obstacle>(std::get<WeekRule>(check::rule_of(*fault))) : std::nullopt;
}

class UnusableSupply {
public:
    UnusableSupply(Context& in, const Scenario& scenario) : in_(in), scenario_(scenario), followers_(scenario.modules().size()) {
        for (const ParticipantIndex who : scenario.participants().indices()) {
            for (const domain::LessonWish& wish : scenario.participants()[who].learning) followers_[wish.module].push_back(who);
            if (scenario.participants()[who].work) workers_.push_back(who);
        }
    }

    void visit(GroupIndex at) {
        const domain::Group& group = scenario_.groups()[at];
        const int needed = std::max(1, group.min_size);
        if (group.capacity < needed) return;  // no seats, or said already
        Takers takers;
        for (const ParticipantIndex who : followers_[group.module]) {
            takers.add(obstacle(who, at));
            if (takers.able() >= needed || looks_.left < 0) return;
        }
        warn("groups", group.id, takers, needed, tr("nobody follows the module \"{1}\"", scenario_.modules()[group.module]));
    }

    void visit(PlacementIndex at) {
        const domain::Placement& placement = scenario_.placements()[at];
        const int needed = std::max(1, placement.min_participants);
        if (std::ranges::all_of(placement.shifts, [](const domain::Shift& shift) { return shift.positions == 0; })) return;
        Takers takers;
        for (const ParticipantIndex who : workers_) {
            takers.add(obstacle(who, at));
            if (takers.able() >= needed || looks_.left < 0) return;
        }
        warn("placements", placement.id, takers, needed, tr("nobody wants work"));
    }

    void visit(const Childcare& care) {
        if (static_cast<std::size_t>(care.min_slots) > care.slots.size()) return;  // said already
        if (std::ranges::all_of(care.slots, [](const domain::Slot& slot) { return slot.places == 0; })) return;
        Takers takers;
        for (const domain::Household& household : scenario_.households())
            for (const domain::Child& child : household.children) {
                if (!check::needs_care(scenario_, child)) continue;
                takers.add(obstacle(household, child, care));
                if (takers.able() > 0 || --looks_.left < 0) return;
            }
        warn("childcare", care.id, takers, 1, tr("no child needs care"));
    }

private:
    [[nodiscard]] std::optional<Obstacle> obstacle(const domain::Household& household, const domain::Child& child,
                                                   const Childcare& care) const {
        const int months = domain::age_in_months(child.born, scenario_.period().from);
        if (months < care.min_months || months >= care.max_months) return Misfit::age;
        if (!is_in_reach(scenario_, household, care)) return Misfit::trip;
        return std::nullopt;
    }

    std::optional<Obstacle> obstacle(ParticipantIndex who, GroupIndex at) {
        const auto& wishes = scenario_.participants()[who].learning;
        const auto wish = std::ranges::find(wishes, scenario_.groups()[at].module, &domain::LessonWish::module);
        if (const auto obstacles = check::group_obstacles(scenario_, who, *wish, at); !obstacles.empty()) return obstacles.front().what;
        return obstacle_of(lasting_fault(scenario_, who, {{{wish->module, at}}, {}}, looks_));
    }

    std::optional<Obstacle> obstacle(ParticipantIndex who, PlacementIndex at) {
        if (const auto obstacles = check::placement_obstacles(scenario_, who, at); !obstacles.empty()) return obstacles.front().what;
        return obstacle_of(work_fault(scenario_, who, {}, at, looks_));
    }

    void warn(const char* section, const std::string& id, const Takers& takers, int needed, const Text& nobody_asks) {
        const Text why = takers.asked() == 0  ? tr("nobody can use this: {1}", nobody_asks)
                         : takers.able() == 0 ? tr("none of the {1} who ask for this can have it: {2}", takers.asked(), takers.why())
                         : takers.asked() == takers.able()
                             ? tr("nobody can use this: it needs {1} people, and those who ask for it are {2}", needed, takers.asked())
                             : tr("nobody can use this: it needs {1} people, and of the {2} who ask for it {3} can have it: {4}", needed,
                                  takers.asked(), takers.able(), takers.why());
        in_.report.warning(*in_.root.find(section)->find(id), "unusable_capacity", why,
                           tr("change its times, place or demands so that they fit somebody, or take it out"));
    }

    Context& in_;
    const Scenario& scenario_;
    domain::Table<domain::ModuleIndex, std::vector<ParticipantIndex>> followers_;
    std::vector<ParticipantIndex> workers_;
    Looks looks_;
};

}  // namespace

void warn_of_unusable_supply(Context& in, const Scenario& scenario) {
    UnusableSupply supply(in, scenario);
    for (const GroupIndex at : scenario.groups().indices()) supply.visit(at);
    for (const PlacementIndex at : scenario.placements().indices()) supply.visit(at);
    for (const Childcare& care : scenario.childcare()) supply.visit(care);
}

}  // namespace duaal::io
