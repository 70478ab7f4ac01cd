// The time segments of a child's day: where somebody must be there, and which rows say so.

#include <algorithm>
#include <iterator>

#include "solver/assign/care_builder.hpp"

namespace duaal::assign {

using namespace domain;

namespace {

bool covered(const std::vector<Span>& spans, const Span& segment) {
    return std::any_of(spans.begin(), spans.end(), [&](const Span& span) { return span.contains(segment); });
}

template <class T>
bool includes(const std::vector<T>& all, const std::vector<T>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

}  // namespace

std::vector<int> CareBuilder::cuts(int day, const std::vector<Span>& safe) const {
    std::vector<int> at;
    const auto cut = [&](const Span& span) {
        if (span.start >= span.end) return;
        at.push_back(span.start);
        at.push_back(span.end);
    };
    for (const MemberItems& member : out_.members_) {
        for (const Item& item : member.items())
            if (item.day == day) cut(item.online ? item.time : item.away);
        for (const Span& appointment : member.appointments(day)) cut(appointment);
    }
    for (const Span& span : safe) cut(span);
    for (const Cover& cover : covers_) cut(cover.span);
    std::sort(at.begin(), at.end());
    at.erase(std::unique(at.begin(), at.end()), at.end());
    return at;
}

void CareBuilder::candidates_at(int day, const Span& segment, std::vector<Candidate>& into) const {
    const std::size_t members = out_.members_.size();
    std::vector<std::vector<ItemNumber>> away(members), busy(members);
    std::vector<bool> never_there(members);
    for (std::size_t m = 0; m < members; ++m) {
        const auto& items = out_.members_[m].items();
        for (ItemNumber i = 0; i < items.size(); ++i) {
            if (items[i].day != day) continue;
            if (!items[i].online && items[i].away.contains(segment)) away[m].push_back(i);
            if ((items[i].online ? items[i].time : items[i].away).contains(segment)) busy[m].push_back(i);
        }
        never_there[m] = covered(out_.members_[m].appointments(day), segment);
    }
    for (std::size_t q = 0; q < members; ++q) {
        if (away[q].empty()) continue;
        Candidate candidate{0, std::vector<std::vector<ItemNumber>>(members), {}};
        candidate.items[q] = away[q];
        bool somebody_there = false;
        for (std::size_t r = 0; r < members; ++r) {
            if (r == q || never_there[r]) continue;
            somebody_there = somebody_there || busy[r].empty();
            candidate.items[r] = busy[r];
            ++candidate.others;
        }
        if (!somebody_there) into.push_back(std::move(candidate));
    }
}

void CareBuilder::find_needed(int day, const std::vector<Span>& safe) {
    needed_.clear();
    const std::vector<int> at = cuts(day, safe);
    for (std::size_t i = 0; i + 1 < at.size(); ++i) {
        const Span segment{at[i], at[i + 1]};
        if (covered(safe, segment)) continue;
        std::vector<Candidate> candidates;
        candidates_at(day, segment, candidates);
        if (!candidates.empty()) needed_.push_back(segment);
    }
}

void CareBuilder::collect(int day, const std::vector<Span>& safe) {
    const std::vector<int> at = cuts(day, safe);
    for (std::size_t i = 0; i + 1 < at.size(); ++i) {
        const Span segment{at[i], at[i + 1]};
        if (covered(safe, segment)) continue;
        const std::size_t first = candidates_.size();
        candidates_at(day, segment, candidates_);
        for (std::size_t c = first; c < candidates_.size(); ++c)
            for (const Cover& cover : covers_)
                if (cover.span.contains(segment)) candidates_[c].covers.push_back(cover.variable);
    }
}

// Where segment b needs one of fewer covers than segment a, everything that fills b for one member while the others are as busy as at a
// also fills a: it needs one of a's covers all the same.
void CareBuilder::strengthen_candidates() {
    const auto fills = [](const Candidate& b, const Candidate& a, std::size_t member) {
        for (std::size_t m = 0; m < a.items.size(); ++m)
            if (m != member && !includes(b.items[m], a.items[m])) return false;
        return true;
    };
    const std::vector<Candidate> before = candidates_;
    for (Candidate& a : candidates_)
        for (const Candidate& b : before) {
            if (b.others != a.others || !includes(a.covers, b.covers)) continue;
            for (std::size_t m = 0; m < a.items.size(); ++m) {
                if (a.items[m].empty() != b.items[m].empty() || !fills(b, a, m)) continue;
                std::vector<ItemNumber> both;
                std::set_union(a.items[m].begin(), a.items[m].end(), b.items[m].begin(), b.items[m].end(), std::back_inserter(both));
                a.items[m] = std::move(both);
            }
        }
}

void CareBuilder::keep_needed_rows() {
    const auto implied_by = [](const Candidate& weak, const Candidate& strong) {
        if (weak.others < strong.others || !includes(weak.covers, strong.covers)) return false;
        for (std::size_t m = 0; m < weak.items.size(); ++m)
            if (!includes(strong.items[m], weak.items[m])) return false;
        return true;
    };
    for (Candidate& candidate : candidates_) std::sort(candidate.covers.begin(), candidate.covers.end());
    strengthen_candidates();
    for (std::size_t a = 0; a < candidates_.size(); ++a) {
        bool needed = true;
        for (std::size_t b = 0; b < candidates_.size() && needed; ++b) {
            if (a == b || !implied_by(candidates_[a], candidates_[b])) continue;
            needed = implied_by(candidates_[b], candidates_[a]) && a < b;  // of equal rows the first stays
        }
        if (!needed) continue;
        const Candidate& row = candidates_[a];
        if (row.others == 0 && row.covers.empty()) {
            for (std::size_t m = 0; m < row.items.size(); ++m)
                for (const ItemNumber item : row.items[m]) out_.impossible_[m][item] = true;
            continue;
        }
        out_.rows_.push_back({static_cast<double>(row.others), 1, row.items});
        for (const Variable cover : row.covers) enter(cover, static_cast<Row>(out_.rows_.size() - 1), -1);
    }
}

}  // namespace duaal::assign
