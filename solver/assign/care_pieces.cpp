#include "solver/assign/care_pieces.hpp"

#include <algorithm>
#include <deque>
#include <set>

namespace duaal::assign {

using namespace domain;

Span span_of(const Interval& interval) { return {minute_of_day(interval.start), minute_of_day(interval.end)}; }

namespace {

std::vector<Span> join(std::vector<Span> spans, int gap) {
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    std::vector<Span> joined;
    for (const Span& span : spans) {
        if (!joined.empty() && span.start - joined.back().end <= gap)
            joined.back().end = std::max(joined.back().end, span.end);
        else
            joined.push_back(span);
    }
    return joined;
}

Span less_handover(const Span& span, const Policy& policy) {
    return {span.start + policy.handover.count(), span.end - policy.handover.count()};
}

class PieceSearch {
public:
    PieceSearch(const Policy& policy, const Childcare& care, Day day, const std::vector<Span>& school) : policy_(policy), school_(school) {
        for (const SlotIndex slot : care.slots.indices()) {
            if (care.slots[slot].time.day != day || care.slots[slot].places == 0) continue;
            slots_.push_back(slot);
            spans_.push_back(span_of(care.slots[slot].time));
        }
    }

    std::vector<Piece> run() {
        for (std::size_t i = 0; i < slots_.size(); ++i) keep({i});
        while (!open_.empty()) {
            const Chain chain = open_.front();
            open_.pop_front();
            for (std::size_t i = 0; i < slots_.size(); ++i) {
                if (std::binary_search(chain.begin(), chain.end(), i)) continue;
                Chain longer = chain;
                longer.insert(std::upper_bound(longer.begin(), longer.end(), i), i);
                if (connected(longer) && minimal(longer)) keep(longer);
            }
        }
        return std::move(pieces_);
    }

private:
    using Chain = std::vector<std::size_t>;  // ascending

    void keep(const Chain& chain) {
        if (!seen_.insert(chain).second) return;
        open_.push_back(chain);
        Piece piece;
        for (const std::size_t i : chain) piece.slots.push_back(slots_[i]);
        piece.cover = less_handover(extent(chain), policy_);
        pieces_.push_back(std::move(piece));
    }

    [[nodiscard]] std::vector<Span> joined(const Chain& chain) const {
        std::vector<Span> spans = school_;
        for (const std::size_t i : chain) spans.push_back(spans_[i]);
        return join(std::move(spans), policy_.care_join.count());
    }

    /// The joined span that holds the chain's first slot.
    [[nodiscard]] Span extent(const Chain& chain) const {
        for (const Span& span : joined(chain))
            if (span.contains(spans_[chain.front()])) return span;
        return {};
    }

    [[nodiscard]] bool connected(const Chain& chain) const {
        const Span whole = extent(chain);
        return std::all_of(chain.begin(), chain.end(), [&](std::size_t i) { return whole.contains(spans_[i]); });
    }

    /// Does every slot matter to where the piece begins and ends, or to its being one?
    [[nodiscard]] bool minimal(const Chain& chain) const {
        const Span whole = extent(chain);
        return std::none_of(chain.begin(), chain.end(), [&](std::size_t i) {
            Chain shorter = chain;
            std::erase(shorter, i);
            const Span rest = extent(shorter);
            return rest.start == whole.start && rest.end == whole.end && connected(shorter);
        });
    }

    const Policy& policy_;
    const std::vector<Span>& school_;
    std::vector<SlotIndex> slots_;
    std::vector<Span> spans_;
    std::vector<Piece> pieces_;
    std::deque<Chain> open_;
    std::set<Chain> seen_;
};

}  // namespace

std::vector<Piece> pieces_of(const Policy& policy, const Childcare& care, Day day, const std::vector<Span>& school) {
    return PieceSearch(policy, care, day, school).run();
}

std::vector<Span> school_cover(const Policy& policy, const std::vector<Span>& school) {
    std::vector<Span> cover;
    for (const Span& span : join(school, policy.care_join.count())) {
        const Span inner = less_handover(span, policy);
        if (inner.start < inner.end) cover.push_back(inner);
    }
    return cover;
}

}  // namespace duaal::assign
