// Afspraken: each time of each row is an appointment.

#include "io/tables/cells/words.hpp"
#include "io/tables/making.hpp"
#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace {

bool is_at_home(std::string_view text) {
    const std::string word = folded(text);
    return word == "thuis" || word == "home" || word == "athome";
}

void make_appointment(Making& in, const Row& row) {
    if (!in.all_filled(row)) return;
    const auto number = in.text(row, "Nummer");
    const auto times = in.times(row, "Wanneer");
    const auto where = in.text(row, "Waar");
    const auto counts = in.value(row, "Telt", flag_of);
    const auto at = in.place(row, "Wanneer");
    const auto who = number ? in.reference(*number, in.place(row, "Nummer"), Named::participant) : std::nullopt;
    if (!who || !times) return;
    if (in.names[Named::participant].find(*who) == nullptr && in.below({"participants", *who}) == nullptr)
        return in.error(in.place(row, "Nummer"), "dangling_reference", tr("there is no participant \"{1}\"", shown(*number)),
                        tr("write a number of the sheet Deelnemers"));
    const auto location = where && !is_at_home(*where) ? in.location(*where, in.place(row, "Waar")) : std::nullopt;
    Draft& appointments = in.root.member("participants", at).member(*who, at).member("appointments", at);
    for (const std::string& time : *times) {
        const std::size_t next = std::get<Draft::Members>(appointments.content).size() + 1;
        Draft& appointment = appointments.member(std::to_string(next), at);
        appointment.set("time", time, at);
        if (location) appointment.set("location", *location, in.place(row, "Waar"));
        if (counts) appointment.set("counts", *counts, in.place(row, "Telt"));
    }
}

}  // namespace

void make_appointments(Making& in, const Table& table) {
    for (const Row& row : table.rows) make_appointment(in, row);
}

}  // namespace duaal::io::tables
