#include <algorithm>
#include <map>
#include <tuple>

#include "solver/model/propagators/cover.hpp"
#include "solver/model/rules/household_rules.hpp"
#include "solver/model/week.hpp"

namespace duaal::model {

using namespace domain;

namespace {

constexpr int day_length = minute_of_day(end_of_day);

void mark(DayMinutes& minutes, Span span) {
    for (int minute = std::max(0, span.start); minute < std::min(day_length, span.end); ++minute)
        minutes.set(static_cast<std::size_t>(minute));
}

Span span_of(const Interval& interval) { return {minute_of_day(interval.start), minute_of_day(interval.end)}; }

/// An onsite slot of a day: an item inside it, at its place, takes the child along.
struct OnsiteSlot {
    ChildcareIndex childcare;
    SlotIndex slot;
    LocationIndex place;
    Span time;
};

class DayOfChild {
public:
    DayOfChild(const HouseholdPosting& posting, ChildIndex child, Day day) : posting_(posting), child_(child), day_(day) {}

    [[nodiscard]] CoverTable table() {
        CoverTable table;
        add_care(table);
        for (std::size_t m = 0; m < posting_.household.members(); ++m) table.members.push_back(member(m));
        table.onsite_slots = onsite_.size();
        return table;
    }

private:
    using ItemKey = std::tuple<int, int, std::uint32_t, bool>;

    [[nodiscard]] const Scenario& scenario() const { return posting_.household.scenario(); }

    void add_care(CoverTable& table) {
        DayMinutes carers;
        for (const Carer& carer : posting_.household.household().carers)
            for (const Interval& time : carer.available)
                if (time.day == day_) mark(carers, span_of(time));
        for (const CareOption& option : posting_.household.care(day_)) {
            CoverTable::Care care{carers, {}};
            std::vector<Span> pieces;
            for (const Interval& school : posting_.household.household().children[child_].school)
                if (school.day == day_) pieces.push_back(span_of(school));
            for (const SlotIndex slot : option.slots) add_slot(option.childcare, slot, pieces, care);
            cover(pieces, care.cover);
            table.care.push_back(std::move(care));
        }
    }

    void add_slot(ChildcareIndex index, SlotIndex slot, std::vector<Span>& pieces, CoverTable::Care& care) {
        const Childcare& childcare = scenario().childcare()[index];
        const Span time = span_of(childcare.slots[slot].time);
        if (!childcare.onsite) {
            pieces.push_back(time);
            return;
        }
        const auto known = std::find_if(onsite_.begin(), onsite_.end(),
                                        [&](const OnsiteSlot& other) { return other.childcare == index && other.slot == slot; });
        care.onsite.push_back(static_cast<std::size_t>(known - onsite_.begin()));
        if (known == onsite_.end()) onsite_.push_back({index, slot, *childcare.location, time});
    }

    /// Pieces near enough are made one; the handover at either end does not count.
    void cover(std::vector<Span> pieces, DayMinutes& minutes) const {
        const Policy& policy = scenario().policy();
        std::sort(pieces.begin(), pieces.end(), [](Span a, Span b) { return a.start < b.start; });
        std::vector<Span> joined;
        for (const Span& piece : pieces)
            if (!joined.empty() && piece.start - joined.back().end <= policy.care_join.count())
                joined.back().end = std::max(joined.back().end, piece.end);
            else
                joined.push_back(piece);
        for (const Span& piece : joined) mark(minutes, {piece.start + policy.handover.count(), piece.end - policy.handover.count()});
    }

    [[nodiscard]] CoverTable::Member member(std::size_t m) const {
        const ParticipantIndex index = posting_.household.member(m);
        CoverTable::Member member;
        for (const Item& appointment : appointments_of(scenario(), index))
            if (appointment.day == day_ && !appointment.at_home) mark(member.always_busy, away(index, appointment));
        std::map<std::vector<ItemKey>, std::size_t> known;
        for (const Timetable& week : posting_.household.weeks(m)) {
            std::vector<Item> items = items_of(scenario(), index, week);
            std::erase_if(items, [&](const Item& item) { return item.day != day_; });
            const auto [found, added] = known.try_emplace(key(items), member.presences.size());
            if (added) member.presences.push_back(presence(index, items, member.always_busy));
            member.presence.push_back(found->second);
        }
        return member;
    }

    static std::vector<ItemKey> key(const std::vector<Item>& items) {
        std::vector<ItemKey> key;
        for (const Item& item : items) key.emplace_back(item.start, item.end, item.place.value, item.at_home);
        std::sort(key.begin(), key.end());
        return key;
    }

    [[nodiscard]] CoverTable::Presence presence(ParticipantIndex index, const std::vector<Item>& items, const DayMinutes& always) const {
        CoverTable::Presence presence{{}, always, std::vector<DayMinutes>(onsite_.size())};
        for (const Item& item : items) {
            const Span span = item.at_home ? Span{item.start, item.end} : away(index, item);
            mark(presence.busy, span);
            if (item.at_home) continue;
            mark(presence.needs, span);
            for (std::size_t s = 0; s < onsite_.size(); ++s)
                if (item.place == onsite_[s].place && onsite_[s].time.start <= item.start && item.end <= onsite_[s].time.end)
                    mark(presence.rides[s], span);
        }
        return presence;
    }

    [[nodiscard]] Span away(ParticipantIndex index, const Item& item) const {
        const Mode mode = scenario().participants()[index].mode;
        const int trip = scenario().travel(posting_.household.household().home, item.place, mode).count();
        return {std::max(0, item.start - trip), std::min(day_length, item.end + trip)};
    }

    const HouseholdPosting& posting_;
    ChildIndex child_;
    Day day_;
    std::vector<OnsiteSlot> onsite_;
};

}  // namespace

void post_childcare(const HouseholdPosting& posting) {
    const Household& household = posting.household;
    for (const ChildIndex child : household.household().children.indices()) {
        if (!household.needs_care(child)) continue;
        for (const Day day : all_days) {
            if (posting.space.failed()) return;
            Posting of_day{posting.space, posting.tables, {}};
            for (std::size_t m = 0; m < household.members(); ++m) of_day.variables << posting.variable(m);
            of_day.variables << posting.variable(household.care_of(child, day));
            post_cover(of_day, DayOfChild(posting, child, day).table());
        }
    }
}

}  // namespace duaal::model
