#include "solver/negotiate/proposals.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace duaal::negotiate {

using namespace domain;

namespace {

std::vector<Minutes> lengths_of(const Intervals& sessions) {
    std::vector<Minutes> lengths;
    for (const Interval& session : sessions) lengths.push_back(length(session));
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

int fullest_day(const Intervals& sessions) {
    std::array<int, days_in_week> count{};
    for (const Interval& session : sessions) ++count[static_cast<std::size_t>(index_of(session.day))];
    return *std::max_element(count.begin(), count.end());
}

int changed_sessions(const Intervals& today, const Intervals& sessions) {
    return static_cast<int>(std::count_if(sessions.begin(), sessions.end(), [&](const Interval& session) {
        return std::find(today.begin(), today.end(), session) == today.end();
    }));
}

/// Where a session of a movable group may stand: at the start of a window that has room for it, or where one stands today.
Intervals stands_of(const Provider& provider, const Intervals& today) {
    Intervals stands = today;
    for (const Interval& window : provider.windows)
        for (const Interval& session : today)
            if (const Interval stand{window.day, window.start, window.start + length(session)}; stand.end <= window.end)
                stands.push_back(stand);
    std::sort(stands.begin(), stands.end());
    stands.erase(std::unique(stands.begin(), stands.end()), stands.end());
    return stands;
}

/// Every way to let the group's sessions stand elsewhere.
class Placer {
public:
    Placer(const Provider& provider, const Intervals& today)
        : today_(today), stands_(stands_of(provider, today)), day_limit_(fullest_day(today)) {
        for (const Minutes length : lengths_of(today)) ++left_[length];
    }

    std::vector<Proposal> run() {
        place(0);
        return std::move(found_);
    }

private:
    void place(std::size_t from) {
        if (chosen_.size() == today_.size()) {
            if (chosen_ != today_) found_.push_back({chosen_, changed_sessions(today_, chosen_), {}});
            return;
        }
        for (std::size_t at = from; at < stands_.size(); ++at) {
            const Interval& stand = stands_[at];
            int& left = left_[length(stand)];
            if (left == 0 || !fits(stand)) continue;
            --left;
            chosen_.push_back(stand);
            place(at + 1);
            chosen_.pop_back();
            ++left;
        }
    }

    /// Beside what is chosen, which stands before it.
    [[nodiscard]] bool fits(const Interval& stand) const {
        if (!chosen_.empty() && chosen_.back().day == stand.day && stand.start < chosen_.back().end) return false;
        return std::count_if(chosen_.begin(), chosen_.end(), [&](const Interval& other) { return other.day == stand.day; }) < day_limit_;
    }

    const Intervals& today_;
    Intervals stands_;
    int day_limit_;
    std::map<Minutes, int> left_;  ///< sessions still to stand, by length
    Intervals chosen_;
    std::vector<Proposal> found_;
};

std::vector<Proposal> proposals_of(const Scenario& scenario, const Group& group) {
    std::vector<Proposal> all;
    for (const Alternative& alternative : group.alternatives)
        if (alternative.sessions != group.sessions) all.push_back({alternative.sessions, alternative.cost, alternative.id});
    if (group.movable)
        for (Proposal& proposal : Placer(scenario.providers()[group.provider], group.sessions).run()) all.push_back(std::move(proposal));
    std::stable_sort(all.begin(), all.end(),
                     [](const Proposal& a, const Proposal& b) { return std::tie(a.sessions, a.cost) < std::tie(b.sessions, b.cost); });
    const auto same = [](const Proposal& a, const Proposal& b) { return a.sessions == b.sessions; };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
}

}  // namespace

Proposals proposals_of(const Scenario& scenario) {
    Proposals proposals(scenario.groups().size());
    for (const GroupIndex g : scenario.groups().indices()) proposals[g] = proposals_of(scenario, scenario.groups()[g]);
    return proposals;
}

Move move_to(GroupIndex group, const Proposal& proposal) { return {group, proposal.sessions, proposal.cost, proposal.alternative}; }

}  // namespace duaal::negotiate
