#pragma once
/// Every week that anybody could have after some moves, enumerated when it is first asked for.

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "solver/assign/stop.hpp"
#include "solver/assign/week_table.hpp"
#include "solver/negotiate/widened.hpp"

namespace duaal::negotiate {

/// Groups of today, ascending, each once.
using GroupSet = std::vector<domain::GroupIndex>;

/// Safe to use from several threads; two that ask for the same at once both enumerate it, and get the same.
class WeekStore {
public:
    /// A view: `widened` must outlive it.
    explicit WeekStore(const Widened& widened) : widened_(widened) {}

    /// The weeks that have a proposal of each of `moved` and, for all else, groups of today. Without any: the weeks of today.
    /// Nothing where `stop` came first.
    std::shared_ptr<const assign::WeekTable> with(const GroupSet& moved, const assign::Stop& stop);

private:
    /// The scenario in which exactly these weeks, and weeks without the modules of `moved`, are possible.
    [[nodiscard]] domain::Scenario restricted_to(const GroupSet& moved) const;
    [[nodiscard]] bool restrict(domain::Participant& participant, const GroupSet& moved) const;

    const Widened& widened_;
    std::mutex guard_;
    std::map<GroupSet, std::shared_ptr<const assign::WeekTable>> tables_;
};

}  // namespace duaal::negotiate
