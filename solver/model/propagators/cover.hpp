#pragma once
/// A child that is never alone on a day.

#include <bitset>
#include <vector>

#include "solver/model/posting.hpp"

namespace duaal::model {

/// A day by the minute.
using DayMinutes = std::bitset<24 * 60>;

struct CoverTable {
    /// What a member's week does on the day; many weeks do the same.
    struct Presence {
        DayMinutes needs;               ///< the child needs somebody else
        DayMinutes busy;                ///< cannot be that somebody
        std::vector<DayMinutes> rides;  ///< per onsite slot: the child is along
    };
    struct Member {
        std::vector<std::size_t> presence;  ///< by value
        std::vector<Presence> presences;
        DayMinutes always_busy;  ///< whatever the value
    };
    struct Care {
        DayMinutes cover;
        std::vector<std::size_t> onsite;  ///< its onsite slots
    };

    std::vector<Member> members;
    std::vector<Care> care;  ///< by value
    std::size_t onsite_slots = 0;
};

/// The members' variables come first, the child's of the day last. At no minute does a member need somebody, all others
/// are busy, and neither care nor a ride covers it.
void post_cover(const Posting& posting, CoverTable table);

}  // namespace duaal::model
