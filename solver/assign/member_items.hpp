#pragma once
/// What one participant's weeks are made of, as the household's childcare sees it: SPEC section 5, "items" and "away".

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "solver/assign/care_pieces.hpp"
#include "solver/assign/week_table.hpp"

namespace duaal::assign {

using ItemNumber = std::uint32_t;

/// A session or shift.
struct Item {
    int day;
    Span time;
    bool online;
    domain::LocationIndex place;
    Span away;  ///< from door to door, clipped to the day; empty where online
};

class MemberItems {
public:
    MemberItems(const domain::Scenario& scenario, const WeekTable& weeks, domain::ParticipantIndex participant);

    [[nodiscard]] const std::vector<Item>& items() const { return items_; }
    /// The items of one of the participant's weeks.
    [[nodiscard]] std::vector<ItemNumber> of(const WeekTable& weeks, const Week& week) const;
    /// Does any week have both?
    [[nodiscard]] bool together(ItemNumber a, ItemNumber b) const { return together_[a * items_.size() + b]; }
    /// When appointments elsewhere keep the participant away, by day.
    [[nodiscard]] const std::vector<Span>& appointments(int day) const { return appointments_[static_cast<std::size_t>(day)]; }

private:
    void note_together(const WeekTable& weeks, domain::ParticipantIndex participant);
    ItemNumber add(const domain::Scenario& scenario, const domain::Interval& time, std::optional<domain::LocationIndex> place);
    [[nodiscard]] Span away(const domain::Scenario& scenario, const domain::Interval& time, domain::LocationIndex place) const;

    const domain::Participant* participant_;
    domain::LocationIndex home_;
    std::vector<Item> items_;  ///< what is at one place and time is one item, in whatever group
    std::map<std::pair<domain::Interval, std::optional<domain::LocationIndex>>, ItemNumber> number_;
    std::map<domain::GroupIndex, std::vector<ItemNumber>> of_group_;
    std::map<std::pair<domain::PlacementIndex, domain::ShiftIndex>, ItemNumber> of_shift_;
    std::vector<bool> together_;  ///< item by item
    std::vector<std::vector<Span>> appointments_;
};

}  // namespace duaal::assign
