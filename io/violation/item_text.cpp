#include "io/violation/item_text.hpp"

#include "io/text/times.hpp"

namespace duaal::io {

using namespace domain;

Text item_text(const Scenario& scenario, ParticipantIndex participant, const check::ItemName& item) {
    const Text when = when_text(item.time);
    switch (item.kind) {
        case check::ItemName::Kind::session:
            return tr("the lesson {1} ({2})", scenario.groups()[item.group].id, when);
        case check::ItemName::Kind::shift: {
            const Placement& placement = scenario.placements()[item.placement];
            return tr("the shift {1} at {2} ({3})", placement.shifts[item.shift].id, placement.id, when);
        }
        case check::ItemName::Kind::appointment:
            return tr("the appointment {1} ({2})", scenario.participants()[participant].appointments[item.appointment].id, when);
    }
    return {};
}

}  // namespace duaal::io
