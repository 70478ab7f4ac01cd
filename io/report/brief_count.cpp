#include "io/report/brief_count.hpp"

namespace duaal::io {

namespace {

/// Without either number.
Text direction(std::int64_t before, std::int64_t after) {
    if (before < 5 && after < 5) return tr("a small number, which is not given");
    if (after > before) return tr("more than with today's times (no number)");
    if (after < before) return tr("fewer than with today's times (no number)");
    return tr("as many as with today's times (no number)");
}

}  // namespace

Text count_change(PublishedCounts& counts, const std::string& quantity, std::int64_t before, std::int64_t after) {
    const auto was = counts.publish(quantity, before), is = counts.publish(quantity, after);
    if (was && is) return tr("with today's times {1}, with these times {2}", *was, *is);
    if (was)
        return after > before ? tr("with today's times {1}, with these times more (no number)", *was)
                              : tr("with today's times {1}, with these times fewer (no number)", *was);
    if (is)
        return after > before ? tr("with these times {1}, with today's times fewer (no number)", *is)
                              : tr("with these times {1}, with today's times more (no number)", *is);
    return direction(before, after);
}

}  // namespace duaal::io
