#include "io/violation/item_text.hpp"

#include <variant>

#include "io/text/times.hpp"

namespace duaal::io {

using namespace domain;

namespace {

struct ItemWords {
    const Scenario& scenario;
    const Participant& participant;
    Text when;

    Text operator()(const check::SessionName& session) const {
        return tr("the lesson {1} ({2})", scenario.groups()[session.group].id, when);
    }
    Text operator()(const check::ShiftName& shift) const {
        const Placement& placement = scenario.placements()[shift.placement];
        return tr("the shift {1} at {2} ({3})", placement.shifts[shift.shift].id, placement.id, when);
    }
    Text operator()(const check::AppointmentName& appointment) const {
        return tr("the appointment {1} ({2})", participant.appointments[appointment.position].id, when);
    }
};

}  // namespace

Text item_text(const Scenario& scenario, ParticipantIndex participant, const check::ItemName& item) {
    return std::visit(ItemWords{scenario, scenario.participants()[participant], when_text(item.time)}, item.what);
}

}  // namespace duaal::io
