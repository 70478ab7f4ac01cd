#include "solver/negotiate/week_store.hpp"

#include <algorithm>

namespace duaal::negotiate {

using namespace domain;

bool WeekStore::restrict(Participant& participant, const GroupSet& moved) const {
    const auto& groups = widened_.scenario.groups();
    std::size_t restricted = 0;
    for (LessonWish& wish : participant.learning) {
        std::vector<GroupIndex> allowed;
        for (std::uint32_t g = 0; g < widened_.groups_today; ++g) {
            const bool listed = !wish.groups || std::find(wish.groups->begin(), wish.groups->end(), GroupIndex{g}) != wish.groups->end();
            if (listed && groups[{g}].module == wish.module) allowed.push_back({g});
        }
        const auto of_module = [&](GroupIndex g) { return groups[g].module == wish.module; };
        if (const auto group = std::find_if(moved.begin(), moved.end(), of_module); group != moved.end()) {
            if (std::find(allowed.begin(), allowed.end(), *group) == allowed.end()) return false;
            if (participant.fixed) {
                auto& fixed = participant.fixed->learning;
                const auto lesson = std::find_if(fixed.begin(), fixed.end(), [&](const Lesson& l) { return l.module == wish.module; });
                if (lesson != fixed.end() && lesson->group != *group) return false;
                if (lesson != fixed.end()) fixed.erase(lesson);  // weeks without the module are left out anyway
            }
            allowed = widened_.proposed[*group];
            ++restricted;
        }
        wish.groups = std::move(allowed);
    }
    return restricted == moved.size();
}

Scenario WeekStore::restricted_to(const GroupSet& moved) const {
    ScenarioData data = widened_.scenario.data();
    for (Participant& participant : data.participants)
        if (!restrict(participant, moved)) participant.available.clear();  // no such week
    return Scenario(std::move(data));
}

std::shared_ptr<const assign::WeekTable> WeekStore::with(const GroupSet& moved, const assign::Stop& stop) {
    {
        const std::lock_guard lock(guard_);
        if (const auto found = tables_.find(moved); found != tables_.end()) return found->second;
    }
    const Scenario scenario = restricted_to(moved);
    const auto all = assign::WeekTable::enumerate(scenario, widened_.twins, 1, [&] { return stop.now(); });
    if (!all.complete()) return nullptr;
    std::vector<bool> keep(all.size());
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto lessons = all.lessons(all[at]);
        keep[at] = static_cast<std::size_t>(std::count_if(lessons.begin(), lessons.end(), [&](const Lesson& lesson) {
                       return widened_.is_proposal(lesson.group);
                   })) == moved.size();
    }
    const std::lock_guard lock(guard_);
    return tables_.try_emplace(moved, std::make_shared<const assign::WeekTable>(all.filtered(keep))).first->second;
}

}  // namespace duaal::negotiate
