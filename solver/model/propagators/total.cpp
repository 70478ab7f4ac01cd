#include "solver/model/propagators/total.hpp"

#include <algorithm>
#include <stdexcept>

#include "solver/model/propagators/forward.hpp"

namespace duaal::model {

namespace {

/// With the extremes of every variable's weights at the time of posting.
struct BoundedTable : TotalTable {
    std::vector<std::int64_t> least;
    std::vector<std::int64_t> most;
};

class Total : public ForwardChecker<Total, BoundedTable> {
public:
    Total(Gecode::Home home, Views& views, const BoundedTable& table) : ForwardChecker(home, views, table) {}
    Total(Gecode::Space& home, Total& other) : ForwardChecker(home, other) {}

    Gecode::ExecStatus propagate(Gecode::Space& home, const Gecode::ModEventDelta&) override {
        Sums sums;
        for (int i = 0; i < views_.size(); ++i) add(sums, i);
        if (sums.min > table_->max || sums.max < table_->min) return keep_neutral(home);
        bool assigned = false;
        for (int i = 0; i < views_.size(); ++i) {
            if (views_[i].assigned()) continue;
            if (!prune(home, sums, i)) return Gecode::ES_FAILED;
            assigned = assigned || views_[i].assigned();
        }
        return assigned ? Gecode::ES_NOFIX : Gecode::ES_FIX;
    }

private:
    /// What the sum can still be; by the first domains where a variable is open, which is quick and good enough.
    struct Sums {
        std::int64_t min = 0;
        std::int64_t max = 0;
        bool active = false;  ///< some value is not neutral
    };

    [[nodiscard]] const TotalTable::Weight& weight(int i, int value) const {
        return table_->weights[static_cast<std::size_t>(i)][static_cast<std::size_t>(value)];
    }

    void add(Sums& sums, int i) const {
        if (views_[i].assigned()) {
            const TotalTable::Weight& own = weight(i, views_[i].val());
            sums.min += own.amount;
            sums.max += own.amount;
            sums.active = sums.active || !own.neutral;
        } else {
            sums.min += table_->least[static_cast<std::size_t>(i)];
            sums.max += table_->most[static_cast<std::size_t>(i)];
        }
    }

    /// No sum within the bounds is left, so that only neutral values can hold.
    Gecode::ExecStatus keep_neutral(Gecode::Space& home) {
        for (int i = 0; i < views_.size(); ++i)
            if (!remove_if(home, views_[i], [&](int value) { return !weight(i, value).neutral; })) return Gecode::ES_FAILED;
        return home.ES_SUBSUMED(*this);
    }

    bool prune(Gecode::Space& home, const Sums& sums, int i) {
        const std::int64_t least = table_->least[static_cast<std::size_t>(i)], most = table_->most[static_cast<std::size_t>(i)];
        const std::int64_t others_min = sums.min - least, others_max = sums.max - most;
        if (others_min + most <= table_->max && others_max + least >= table_->min) return true;
        return remove_if(home, views_[i], [&](int value) {
            const TotalTable::Weight& own = weight(i, value);
            if (own.neutral && !sums.active) return false;
            return others_min + own.amount > table_->max || others_max + own.amount < table_->min;
        });
    }
};

/// The part of the table that its variables can still make differ.
BoundedTable relevant(const Posting& posting, const TotalTable& table, Gecode::IntVarArgs& variables) {
    BoundedTable bounded;
    bounded.min = table.min;
    bounded.max = table.max;
    for (std::size_t i = 0; i < posting.size(); ++i) {
        bool counts = false;
        std::int64_t least = std::numeric_limits<std::int64_t>::max(), most = std::numeric_limits<std::int64_t>::min();
        for (const int value : posting.values(i)) {
            const TotalTable::Weight& weight = table.weights[i][static_cast<std::size_t>(value)];
            counts = counts || !weight.neutral;
            least = std::min(least, weight.amount);
            most = std::max(most, weight.amount);
        }
        if (!counts) continue;
        variables << posting.variable(i);
        bounded.weights.push_back(table.weights[i]);
        bounded.least.push_back(least);
        bounded.most.push_back(most);
    }
    return bounded;
}

/// Exact, or an exception. Half of the range is enough for every partial sum of the propagator.
std::int64_t sum(const std::vector<std::int64_t>& amounts) {
    constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max() / 4;
    std::int64_t total = 0, absolute = 0;
    for (const std::int64_t amount : amounts) {
        if (amount > limit || amount < -limit || absolute > limit) throw std::overflow_error("a sum of weights leaves the 64-bit range");
        total += amount;
        absolute += amount < 0 ? -amount : amount;
    }
    if (absolute > limit) throw std::overflow_error("a sum of weights leaves the 64-bit range");
    return total;
}

}  // namespace

void post_total(const Posting& posting, const TotalTable& table) {
    Gecode::IntVarArgs variables;
    BoundedTable bounded = relevant(posting, table, variables);
    if (sum(bounded.least) >= table.min && sum(bounded.most) <= table.max) return;
    post_checker<Total>(posting.space, variables, posting.tables.keep(std::move(bounded)));
}

}  // namespace duaal::model
