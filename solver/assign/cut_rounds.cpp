#include "solver/assign/cut_rounds.hpp"

#include <algorithm>

#include "solver/assign/rounding_cuts.hpp"

namespace duaal::assign {

namespace {

constexpr int most_rounds = 40;
constexpr std::size_t cuts_per_round = 30;
constexpr std::size_t most_cuts_kept = 150;  ///< that do not bind, while rounds bring nothing
constexpr double idle_gain = 0.01;           ///< of a round; less is nothing
constexpr double idle_part = 0.02;           ///< the same, of how far the bound still is
constexpr double near = 3;                   ///< there a round that moves nothing may still be on its way to a whole step
constexpr int idle_rounds_afar = 3;

}  // namespace

void cut_rounds(Program& program, MasterLp& lp, int most_idle, std::mt19937_64& rng, const Stop& stop,
                const std::function<double()>& apart) {
    double before = lp.bound().value;
    int idle = 0;
    for (int round = 0; round < most_rounds && !stop.now(); ++round) {
        if (lp.breaks_rows()) return;
        if (idle > 0) lp.shake(rng);
        const std::vector<Cut> cuts = rounding_cuts(program, lp, cuts_per_round);
        if (cuts.empty()) return;
        program.add_cuts(cuts);
        lp.append_cuts();
        lp.solve(stop);
        const double left = apart();
        if (left <= 0) return;
        idle = lp.bound().value > before - std::max(idle_gain, idle_part * left) ? idle + 1 : 0;
        if (idle == 0 || program.cuts().size() > most_cuts_kept) lp.drop_cuts(program, MasterLp::Cuts::slack);
        if (idle >= (left < near ? most_idle : std::min(most_idle, idle_rounds_afar))) return;
        before = std::min(before, lp.bound().value);
    }
}

}  // namespace duaal::assign
