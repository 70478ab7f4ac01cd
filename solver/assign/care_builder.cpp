#include "solver/assign/care_builder.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace duaal::assign {

using namespace domain;

CareBuilder::CareBuilder(const Scenario& scenario, HouseholdIndex household, CareRows& out)
    : scenario_(scenario), household_(scenario.households()[household]), out_(out), enrolments_(household_.children.size()) {}

void CareBuilder::run() {
    for (const Day day : all_days) {
        candidates_.clear();
        for (const ChildIndex child : household_.children.indices())
            if (needs_care(household_.children[child])) add_day(child, index_of(day));
        keep_needed_rows();
    }
    for (const ChildIndex child : household_.children.indices()) add_enrolments(child);
}

bool CareBuilder::needs_care(const Child& child) const {
    const Date from = scenario_.period().from;
    if (child.born > from) return false;
    return child.needs_care.value_or(age_in_months(child.born, from) < 12 * scenario_.policy().care_until_age);
}

bool CareBuilder::fits(const Child& child, const Childcare& care) const {
    const int age = age_in_months(child.born, scenario_.period().from);
    if (age < care.min_months || age >= care.max_months) return false;
    if (care.min_slots > static_cast<int>(care.slots.size())) return false;
    const Policy& policy = scenario_.policy();
    return care.onsite || !care.location || scenario_.travel(household_.home, *care.location, policy.care_mode) <= policy.max_care_trip;
}

void CareBuilder::add_day(ChildIndex child, int day) {
    school_.clear();
    covers_.clear();
    offers_.clear();
    for (const Interval& school : household_.children[child].school)
        if (index_of(school.day) == day) school_.push_back(span_of(school));
    std::vector<Span> safe = school_cover(scenario_.policy(), school_);
    for (const Carer& carer : household_.carers)
        for (const Interval& there : carer.available)
            if (index_of(there.day) == day) safe.push_back(span_of(there));
    find_needed(day, safe);
    for (const ChildcareIndex id : scenario_.childcare().indices()) {
        const Childcare& care = scenario_.childcare()[id];
        // a day without need still gives the slots that a minimum over the week wants
        if ((needed_.empty() && care.min_slots <= 1) || !fits(household_.children[child], care)) continue;
        if (care.onsite)
            add_onsite(child, id, day);
        else
            add_pieces(child, id, day);
    }
    close_day(child);
    collect(day, safe);
}

void CareBuilder::add_pieces(ChildIndex child, ChildcareIndex id, int day) {
    const Childcare& care = scenario_.childcare()[id];
    DayOffer offer{id, {}, {}};
    for (const Piece& piece : pieces_of(scenario_.policy(), care, static_cast<Day>(day), school_)) {
        const bool useful = std::any_of(needed_.begin(), needed_.end(), [&](const Span& need) { return piece.cover.overlaps(need); });
        const bool filler = care.min_slots > 1 && piece.slots.size() == 1;
        if (!useful && !filler) continue;
        std::int64_t hours = 0;
        for (const SlotIndex slot : piece.slots) hours += length(care.slots[slot].time).count() / 60;
        const Variable chosen =
            add_variable({CareVariable::Kind::piece, child, id, piece.slots, Implied::no, hours * scenario_.policy().cost.care, {}});
        offer.chosen.push_back(chosen);
        offer.pieces.push_back(piece);
        if (useful) covers_.push_back({piece.cover, chosen});
    }
    if (!offer.chosen.empty()) offers_.push_back(std::move(offer));
}

void CareBuilder::add_onsite(ChildIndex child, ChildcareIndex id, int day) {
    const Childcare& care = scenario_.childcare()[id];
    DayOffer offer{id, {}, {}};
    for (const SlotIndex slot : care.slots.indices()) {
        if (index_of(care.slots[slot].time.day) != day || care.slots[slot].places == 0) continue;
        const Span span = span_of(care.slots[slot].time);
        CareRow with_item{0, -1, {}};
        bool any = false;
        for (const MemberItems& member : out_.members_) {
            auto& matching = with_item.items.emplace_back();
            for (ItemNumber i = 0; i < member.items().size(); ++i) {
                const Item& item = member.items()[i];
                if (item.day == day && !item.online && item.place == *care.location && span.contains(item.time)) matching.push_back(i);
            }
            any = any || !matching.empty();
        }
        if (!any) continue;
        const std::int64_t cost = length(care.slots[slot].time).count() / 60 * scenario_.policy().cost.care;
        const Variable chosen = add_variable({CareVariable::Kind::onsite_slot, child, id, {slot}, Implied::no, cost, {}});
        out_.rows_.push_back(std::move(with_item));
        enter(chosen, static_cast<Row>(out_.rows_.size() - 1), 1);
        offer.chosen.push_back(chosen);
    }
    if (offer.chosen.empty()) return;
    add_escorts(child, id, day, offer.chosen);
    offers_.push_back(std::move(offer));
}

void CareBuilder::add_escorts(ChildIndex child, ChildcareIndex id, int day, const std::vector<Variable>& slots) {
    const Childcare& care = scenario_.childcare()[id];
    for (std::size_t m = 0; m < out_.members_.size(); ++m) {
        const MemberItems& member = out_.members_[m];
        std::vector<EscortRow> rows;
        for (ItemNumber i = 0; i < member.items().size(); ++i) {
            const Item& item = member.items()[i];
            if (item.day != day || item.online || item.place != *care.location) continue;
            std::vector<Variable> containing;
            for (const Variable slot : slots)
                if (span_of(care.slots[out_.variables_[slot].slots.front()].time).contains(item.time)) containing.push_back(slot);
            if (containing.empty()) continue;
            const Variable escort = add_variable({CareVariable::Kind::escort, child, id, {}, Implied::most, 0, {}});
            enter(escort, escort_row(rows, member, i, containing), 1);
            const Row chosen = add_row(0, -1);
            out_.rows_[chosen].items[m] = {i};
            enter(escort, chosen, 1);
            covers_.push_back({item.away, escort});
        }
    }
}

Row CareBuilder::escort_row(std::vector<EscortRow>& rows, const MemberItems& member, ItemNumber item, const std::vector<Variable>& slots) {
    for (EscortRow& row : rows) {
        if (row.slots != slots) continue;
        if (std::any_of(row.items.begin(), row.items.end(), [&](ItemNumber other) { return member.together(item, other); })) continue;
        row.items.push_back(item);
        return row.row;
    }
    rows.push_back({add_row(0, 0), slots, {item}});
    for (const Variable slot : slots) enter(slot, rows.back().row, -1);
    return rows.back().row;
}

Variable CareBuilder::add_day_variable(ChildIndex child, const DayOffer& offer) {
    const Childcare& care = scenario_.childcare()[offer.childcare];
    std::int64_t trip = 0;
    if (!care.onsite && care.location)
        trip = 2 * std::int64_t{scenario_.policy().cost.travel} *
               scenario_.travel(household_.home, *care.location, scenario_.policy().care_mode).count();
    if (offer.chosen.size() == 1) {  // the only choice is the day itself
        out_.variables_[offer.chosen.front()].cost += trip;
        return offer.chosen.front();
    }
    const Variable whole_day = add_variable({CareVariable::Kind::day, child, offer.childcare, {}, Implied::least, trip, {}});
    std::set<std::vector<Variable>> rows;
    for (const Variable first : offer.chosen) {
        for (const SlotIndex slot : out_.variables_[first].slots) {
            std::vector<Variable> only_one;  // of these
            const auto rivals_all = [&](Variable chosen) {
                return std::all_of(only_one.begin(), only_one.end(), [&](Variable other) { return offer.rivals(chosen, other); });
            };
            for (const Variable chosen : offer.chosen)
                if (takes(chosen, slot)) only_one.push_back(chosen);
            for (const Variable chosen : offer.chosen)
                if (!takes(chosen, slot) && rivals_all(chosen)) only_one.push_back(chosen);
            std::sort(only_one.begin(), only_one.end());
            rows.insert(std::move(only_one));
        }
    }
    for (const std::vector<Variable>& only_one : rows) {
        const Row row = add_row(0, 0);
        for (const Variable chosen : only_one) enter(chosen, row, 1);
        enter(whole_day, row, -1);
    }
    return whole_day;
}

bool CareBuilder::takes(Variable chosen, SlotIndex slot) const {
    const auto& slots = out_.variables_[chosen].slots;
    return std::find(slots.begin(), slots.end(), slot) != slots.end();
}

bool CareBuilder::DayOffer::rivals(Variable a, Variable b) const {
    if (pieces.empty()) return false;
    const auto piece_of = [&](Variable v) -> const Piece& {
        return pieces[static_cast<std::size_t>(std::find(chosen.begin(), chosen.end(), v) - chosen.begin())];
    };
    const Piece &first = piece_of(a), &second = piece_of(b);
    std::vector<SlotIndex> both;
    std::set_union(first.slots.begin(), first.slots.end(), second.slots.begin(), second.slots.end(), std::back_inserter(both));
    if (both.size() < first.slots.size() + second.slots.size()) return true;
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
        return piece.slots == both && piece.cover.contains(first.cover) && piece.cover.contains(second.cover);
    });
}

void CareBuilder::close_day(ChildIndex child) {
    std::vector<Variable> days;
    for (const DayOffer& offer : offers_) {
        const Variable day = add_day_variable(child, offer);
        days.push_back(day);
        auto& enrolments = enrolments_[child.value];
        auto found = std::find_if(enrolments.begin(), enrolments.end(), [&](const Enrolment& e) { return e.childcare == offer.childcare; });
        if (found == enrolments.end()) found = enrolments.insert(found, {offer.childcare, {}, {}});
        found->days.push_back(day);
        found->chosen.insert(found->chosen.end(), offer.chosen.begin(), offer.chosen.end());
    }
    if (days.size() < 2) return;
    const Row one = add_row(1, 0);
    for (const Variable day : days) enter(day, one, 1);
}

void CareBuilder::add_enrolments(ChildIndex child) {
    for (const Enrolment& enrolment : enrolments_[child.value]) {
        const int min_slots = scenario_.childcare()[enrolment.childcare].min_slots;
        if (min_slots <= 1) continue;
        const Variable enrolled = add_variable({CareVariable::Kind::enrolment, child, enrolment.childcare, {}, Implied::least, 0, {}});
        const Row enough = add_row(0, 0);
        enter(enrolled, enough, min_slots);
        for (const Variable chosen : enrolment.chosen) enter(chosen, enough, -static_cast<double>(out_.variables_[chosen].slots.size()));
        for (const Variable day : enrolment.days) {
            const Row row = add_row(0, 0);
            enter(day, row, 1);
            enter(enrolled, row, -1);
        }
    }
}

Variable CareBuilder::add_variable(CareVariable variable) {
    out_.variables_.push_back(std::move(variable));
    return static_cast<Variable>(out_.variables_.size() - 1);
}

Row CareBuilder::add_row(double upper, double week_sign) {
    out_.rows_.push_back({upper, week_sign, std::vector<std::vector<ItemNumber>>(out_.members_.size())});
    return static_cast<Row>(out_.rows_.size() - 1);
}

void CareBuilder::enter(Variable variable, Row row, double coefficient) { out_.variables_[variable].entries.push_back({row, coefficient}); }

}  // namespace duaal::assign
