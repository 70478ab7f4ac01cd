#include "solver/model/propagators/exclusions.hpp"

#include <algorithm>

#include "solver/model/propagators/forward.hpp"

namespace duaal::model {

namespace {

/// Gecode's range iterator over a row of the table.
class Ranges {
public:
    explicit Ranges(const std::vector<ExclusionTable::Range>& ranges) : at_(ranges.data()), end_(at_ + ranges.size()) {}
    bool operator()() const { return at_ != end_; }
    void operator++() { ++at_; }
    [[nodiscard]] int min() const { return at_->min; }
    [[nodiscard]] int max() const { return at_->max; }
    [[nodiscard]] unsigned int width() const { return static_cast<unsigned int>(at_->max - at_->min + 1); }

private:
    const ExclusionTable::Range* at_;
    const ExclusionTable::Range* end_;
};

class Exclusions : public ForwardChecker<Exclusions, ExclusionTable> {
public:
    Exclusions(Gecode::Home home, Views& views, const ExclusionTable& table) : ForwardChecker(home, views, table) {}
    Exclusions(Gecode::Space& home, Exclusions& other) : ForwardChecker(home, other), done_(other.done_) {}

    Gecode::ExecStatus propagate(Gecode::Space& home, const Gecode::ModEventDelta&) override {
        for (bool again = true; again;) {
            again = false;
            for (int i = 0; i < views_.size(); ++i) {
                if (done(i) || !views_[i].assigned()) continue;
                for (const ExclusionTable::Excluded& excluded : table_->by(i, views_[i].val())) {
                    Gecode::Int::IntView other = views_[excluded.variable];
                    const bool open = !other.assigned();
                    Ranges ranges(excluded.ranges);
                    GECODE_ME_CHECK(other.minus_r(home, ranges, false));
                    again = again || (open && other.assigned());
                }
                set_done(i);
            }
        }
        return Gecode::ES_FIX;
    }

private:
    // Beyond 64 variables the work is repeated, which does no harm.
    [[nodiscard]] bool done(int i) const { return i < 64 && (done_ >> static_cast<unsigned>(i) & 1U) != 0; }
    void set_done(int i) {
        if (i < 64) done_ |= std::uint64_t{1} << static_cast<unsigned>(i);
    }

    std::uint64_t done_ = 0;
};

}  // namespace

ExclusionTable::ExclusionTable(const Posting& posting) : rows_(posting.rows(std::vector<Excluded>())) {}

void ExclusionTable::exclude(std::size_t i, int a, std::size_t j, int b) {
    add(i, a, j, b);
    add(j, b, i, a);
    empty_ = false;
}

void ExclusionTable::add(std::size_t i, int a, std::size_t j, int b) {
    auto& row = rows_[i][static_cast<std::size_t>(a)];
    const int variable = static_cast<int>(j);
    auto found = std::find_if(row.begin(), row.end(), [&](const Excluded& excluded) { return excluded.variable == variable; });
    if (found == row.end()) found = row.insert(row.end(), {variable, {}});
    auto& ranges = found->ranges;
    const auto at = std::find_if(ranges.begin(), ranges.end(), [&](const Range& range) { return range.max + 1 >= b; });
    if (at == ranges.end() || b + 1 < at->min)
        ranges.insert(at, {b, b});
    else {
        at->min = std::min(at->min, b);
        at->max = std::max(at->max, b);
        if (const auto next = at + 1; next != ranges.end() && next->min <= at->max + 1) {
            at->max = std::max(at->max, next->max);
            ranges.erase(next);
        }
    }
}

void post_exclusions(const Posting& posting, ExclusionTable table) {
    if (!table.empty()) post_checker<Exclusions>(posting.space, posting.variables, posting.tables.keep(std::move(table)));
}

}  // namespace duaal::model
