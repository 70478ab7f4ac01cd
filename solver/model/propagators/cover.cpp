#include "solver/model/propagators/cover.hpp"

#include "solver/model/propagators/forward.hpp"

namespace duaal::model {

namespace {

/// What is certain of every member, and what may still be of rides: when all is assigned, what is.
struct Certain {
    std::vector<DayMinutes> needs;
    std::vector<DayMinutes> busy;
    std::vector<std::vector<DayMinutes>> rides;  ///< by member and onsite slot

    [[nodiscard]] DayMinutes uncovered() const {
        DayMinutes alone;
        for (std::size_t m = 0; m < needs.size(); ++m) {
            DayMinutes minutes = needs[m];
            for (std::size_t other = 0; other < needs.size() && minutes.any(); ++other)
                if (other != m) minutes &= busy[other];
            alone |= minutes;
        }
        return alone;
    }

    [[nodiscard]] DayMinutes covered_by(const CoverTable::Care& care) const {
        DayMinutes cover = care.cover;
        for (const std::size_t slot : care.onsite)
            for (const auto& ride : rides) cover |= ride[slot];
        return cover;
    }
};

class Cover : public ForwardChecker<Cover, CoverTable> {
public:
    Cover(Gecode::Home home, Views& views, const CoverTable& table) : ForwardChecker(home, views, table) {}
    Cover(Gecode::Space& home, Cover& other) : ForwardChecker(home, other) {}

    Gecode::ExecStatus propagate(Gecode::Space& home, const Gecode::ModEventDelta&) override {
        Certain certain = what_is_certain();
        const DayMinutes alone = certain.uncovered();
        const bool kept = remove_if(home, care_view(), [&](int value) { return (alone & ~certain.covered_by(care(value))).any(); });
        if (!kept) return Gecode::ES_FAILED;
        for (std::size_t m = 0; m < table_->members.size(); ++m)
            if (!member_view(m).assigned() && !prune_member(home, certain, m)) return Gecode::ES_FAILED;
        return Gecode::ES_NOFIX;
    }

private:
    [[nodiscard]] Gecode::Int::IntView care_view() const { return views_[views_.size() - 1]; }
    [[nodiscard]] Gecode::Int::IntView member_view(std::size_t m) const { return views_[static_cast<int>(m)]; }
    [[nodiscard]] const CoverTable::Care& care(int value) const { return table_->care[static_cast<std::size_t>(value)]; }

    [[nodiscard]] const CoverTable::Presence& presence(std::size_t m, int value) const {
        const CoverTable::Member& member = table_->members[m];
        return member.presences[member.presence[static_cast<std::size_t>(value)]];
    }

    [[nodiscard]] Certain what_is_certain() const {
        Certain certain;
        for (std::size_t m = 0; m < table_->members.size(); ++m) {
            if (member_view(m).assigned()) {
                const CoverTable::Presence& own = presence(m, member_view(m).val());
                certain.needs.push_back(own.needs);
                certain.busy.push_back(own.busy);
                certain.rides.push_back(own.rides);
            } else {
                certain.needs.emplace_back();
                certain.busy.push_back(table_->members[m].always_busy);
                certain.rides.push_back(possible_rides(m));
            }
        }
        return certain;
    }

    [[nodiscard]] std::vector<DayMinutes> possible_rides(std::size_t m) const {
        std::vector<DayMinutes> rides(table_->onsite_slots);
        for (const CoverTable::Presence& presence : table_->members[m].presences)
            for (std::size_t slot = 0; slot < rides.size(); ++slot) rides[slot] |= presence.rides[slot];
        return rides;
    }

    /// Removes the weeks of an open member beside which the child would be alone whatever the rest.
    bool prune_member(Gecode::Space& home, const Certain& certain, std::size_t m) {
        const CoverTable::Member& member = table_->members[m];
        std::vector<char> bad(member.presences.size());
        for (std::size_t p = 0; p < bad.size(); ++p) bad[p] = leaves_alone(certain, m, member.presences[p]) ? 1 : 0;
        return remove_if(home, member_view(m), [&](int value) { return bad[member.presence[static_cast<std::size_t>(value)]] != 0; });
    }

    [[nodiscard]] bool leaves_alone(const Certain& certain, std::size_t m, const CoverTable::Presence& presence) const {
        Certain with = certain;
        with.needs[m] = presence.needs;
        with.busy[m] = presence.busy;
        with.rides[m] = presence.rides;
        DayMinutes alone = with.uncovered();
        for (Gecode::Int::ViewValues<Gecode::Int::IntView> v(care_view()); v() && alone.any(); ++v)
            if ((alone & ~with.covered_by(care(v.val()))).none()) return false;
        return alone.any();
    }
};

}  // namespace

void post_cover(const Posting& posting, CoverTable table) {
    post_checker<Cover>(posting.space, posting.variables, posting.tables.keep(std::move(table)));
}

}  // namespace duaal::model
