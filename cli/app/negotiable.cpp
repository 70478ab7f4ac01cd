#include "cli/app/negotiable.hpp"

#include <algorithm>

#include "cli/app/finder.hpp"
#include "io/values/time_text.hpp"
#include "solver/negotiate/proposals.hpp"

namespace duaal::app {

namespace {

using namespace domain;
using io::tr;

struct Window {
    std::string provider;  ///< empty: every one with a movable group
    std::string time;
};

Window parse_window(const std::string& text) {
    const std::size_t equals = text.find('=');
    return equals == std::string::npos ? Window{{}, text} : Window{text.substr(0, equals), text.substr(equals + 1)};
}

class Negotiation {
public:
    Negotiation(const Scenario& scenario, const Wishes& wishes) : wishes_(wishes), data_(scenario.data()) {}

    std::variant<Negotiable, io::Text> run() {
        for (const std::string& text : wishes_.windows)
            if (const auto fault = add(parse_window(text))) return *fault;
        const auto only = groups_of(wishes_.only), keep = groups_of(wishes_.keep);
        const auto map = wishes_.map ? groups_of({*wishes_.map}) : std::vector<GroupIndex>{};
        if (finder_.fault()) return *finder_.fault();
        Negotiable out{Scenario(data_), {}, std::nullopt, {}};
        if (!map.empty()) out.map = map.front();
        const negotiate::Proposals proposals = negotiate::proposals_of(out.scenario);
        for (const GroupIndex g : proposals.indices()) {
            if (out.map && g != *out.map) continue;
            const bool wanted = wishes_.only.empty() || std::ranges::find(only, g) != only.end();
            if (!wanted || std::ranges::find(keep, g) != keep.end()) continue;
            if (!proposals[g].empty())
                out.may_move.push_back(g);
            else if (out.scenario.groups()[g].movable || !wishes_.only.empty())
                out.warnings.push_back(why_nowhere(out.scenario, g));
        }
        return out;
    }

private:
    std::optional<io::Text> add(const Window& window) {
        const auto times = io::parse_time_text(window.time);
        if (!times) return window_fault(window.time);
        if (!window.provider.empty() && !finder_.find(data_.providers, window.provider, tr("language provider"))) return finder_.fault();
        for (const ProviderIndex p : data_.providers.indices()) {
            const bool moves = std::ranges::any_of(data_.groups, [&](const Group& group) { return group.movable && group.provider == p; });
            if (window.provider.empty() ? !moves : data_.providers[p].id != window.provider) continue;
            Intervals& windows = data_.providers[p].windows;
            windows.insert(windows.end(), times->begin(), times->end());
        }
        return std::nullopt;
    }

    std::vector<GroupIndex> groups_of(const std::vector<std::string>& ids) {
        std::vector<GroupIndex> groups;
        for (const std::string& id : ids)
            if (const auto group = finder_.find(data_.groups, id, tr("lesson group"))) groups.push_back(*group);
        return groups;
    }

    static io::Text why_nowhere(const Scenario& scenario, GroupIndex g) {
        const Group& group = scenario.groups()[g];
        const Provider& provider = scenario.providers()[group.provider];
        if (!group.movable)
            return tr("{1} cannot move: it has no \"alternatives\" and is not \"movable\"; give it either in the scenario", group.id);
        if (provider.windows.empty())
            return tr("{1} has nowhere to go: {2} has no \"windows\"; add them, or try --windows", group.id, provider.id);
        return tr(
            "{1} has nowhere to go: no window of {2} is long enough for another place of its sessions; make one longer, or try "
            "--windows",
            group.id, provider.id);
    }

    const Wishes& wishes_;
    ScenarioData data_;
    Finder finder_;
};

}  // namespace

io::Text window_fault(const std::string& text) {
    const Window window = parse_window(text);
    if (io::parse_time_text(window.time)) return {};
    const io::TimeFault fault = io::explain_time_text(window.time);
    return tr("{1}; {2}", fault.why, fault.mend);
}

std::variant<Negotiable, io::Text> negotiable_of(const Scenario& scenario, const Wishes& wishes) {
    return Negotiation(scenario, wishes).run();
}

}  // namespace duaal::app
