#include "io/report/negotiation/brief_count.hpp"

namespace duaal::io {

namespace {

using Direction = PublicChange::Direction;

OpenText without_numbers(Direction direction) {
    switch (direction) {
        case Direction::more:
            return OpenText::tr("more than with today's times (no number)");
        case Direction::fewer:
            return OpenText::tr("fewer than with today's times (no number)");
        case Direction::same:
            return OpenText::tr("as many as with today's times (no number)");
        case Direction::small:
            break;
    }
    return OpenText::tr("a small number, which is not given");
}

}  // namespace

OpenText count_change(PublishedCounts& counts, const std::string& quantity, PeopleCount before, PeopleCount after) {
    const auto [was, is, direction] = counts.publish_change(quantity, before, after);
    const bool more = direction == Direction::more;
    if (was && is) return OpenText::tr("with today's times {1}, with these times {2}", *was, *is);
    if (was)
        return more ? OpenText::tr("with today's times {1}, with these times more (no number)", *was)
                    : OpenText::tr("with today's times {1}, with these times fewer (no number)", *was);
    if (is)
        return more ? OpenText::tr("with these times {1}, with today's times fewer (no number)", *is)
                    : OpenText::tr("with these times {1}, with today's times more (no number)", *is);
    return without_numbers(direction);
}

}  // namespace duaal::io
