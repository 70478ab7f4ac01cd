#include "solver/model/propagators/busy_days.hpp"

#include <bit>

#include "solver/model/propagators/forward.hpp"

namespace duaal::model {

namespace {

class BusyDays : public ForwardChecker<BusyDays, BusyDaysTable> {
public:
    BusyDays(Gecode::Home home, Views& views, const BusyDaysTable& table) : ForwardChecker(home, views, table) {}
    BusyDays(Gecode::Space& home, BusyDays& other) : ForwardChecker(home, other) {}

    Gecode::ExecStatus propagate(Gecode::Space& home, const Gecode::ModEventDelta&) override {
        std::uint8_t busy = table_->always;
        bool active = false;
        for (int i = 0; i < views_.size(); ++i) {
            if (!views_[i].assigned()) continue;
            const std::uint8_t own = days(i, views_[i].val());
            busy = join(busy, own);
            active = active || own != 0;
        }
        if (active && std::popcount(busy) > table_->max) return Gecode::ES_FAILED;
        bool assigned = false;
        for (int i = 0; i < views_.size(); ++i) {
            if (views_[i].assigned()) continue;
            const auto too_many = [&](int value) {
                const std::uint8_t own = days(i, value);
                return own != 0 && std::popcount(join(busy, own)) > table_->max;
            };
            if (!remove_if(home, views_[i], too_many)) return Gecode::ES_FAILED;
            assigned = assigned || views_[i].assigned();
        }
        return assigned ? Gecode::ES_NOFIX : Gecode::ES_FIX;
    }

private:
    static std::uint8_t join(std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a | b); }

    [[nodiscard]] std::uint8_t days(int i, int value) const {
        return table_->days[static_cast<std::size_t>(i)][static_cast<std::size_t>(value)];
    }
};

}  // namespace

void post_busy_days(const Posting& posting, BusyDaysTable table) {
    post_checker<BusyDays>(posting.space, posting.variables, posting.tables.keep(std::move(table)));
}

}  // namespace duaal::model
