// Opvang: a row is a slot for each of its days.

#include "io/tables/cells/ages.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/sheets/parts.hpp"

namespace duaal::io::tables {

namespace {

class ChildcareMaker {
public:
    ChildcareMaker(Making& in, const RowsOfOne& one)
        : in_(in),
          one_(one),
          childcare_(in.root.member("childcare", in.row_place(*one.rows.front())).member(one.id, in.row_place(*one.rows.front()))) {}

    void make() {
        childcare_.set("name", one_.name, in_.row_place(*one_.rows.front()));
        std::string kind;
        if (const Row* row = shared_row(in_, one_, "Soort", true))
            if (const auto word = in_.word(*row, "Soort", childcare_kind_of))
                childcare_.set("kind", kind = *word, in_.place(*row, "Soort"));
        if (const Row* row = shared_row(in_, one_, "Waar"))
            if (const auto text = in_.text(*row, "Waar"))
                if (auto id = in_.location(*text, in_.place(*row, "Waar")))
                    childcare_.set("location", *std::move(id), in_.place(*row, "Waar"));
        make_ages(kind);
        if (const Row* row = shared_row(in_, one_, "Minstens")) in_.set_number(childcare_, "min_slots", *row, "Minstens");
        if (const Row* row = shared_row(in_, one_, "Bij les of werk"))
            if (const auto flag = in_.value(*row, "Bij les of werk", flag_of))
                childcare_.set("onsite", *flag, in_.place(*row, "Bij les of werk"));
        std::map<std::string, std::uint32_t> taken;
        for (const Row* row : one_.rows) make_slots(*row, taken);
    }

private:
    void make_ages(const std::string& kind) {
        const Row* row = shared_row(in_, one_, "Leeftijd");
        const auto said = row != nullptr ? in_.value(*row, "Leeftijd", ages_of) : std::nullopt;
        if (row != nullptr && !said) return;
        if (row == nullptr) in_.assumed.add(Assumed::ages, one_.name);
        const Ages ages = said.value_or(usual_ages(kind));
        const auto at = row != nullptr ? in_.place(*row, "Leeftijd") : in_.row_place(*one_.rows.front());
        Draft& bounds = childcare_.member("ages", at);
        bounds.set("min_months", std::int64_t{ages.min}, at);
        bounds.set("max_months", std::int64_t{ages.max}, at);
    }

    void make_slots(const Row& row, std::map<std::string, std::uint32_t>& taken) {
        in_.filled(row, "Plaatsen");
        for (const Part& part : parts_of(in_, row, taken, in_.settings.care_parts, {"-am", "-pm"})) {
            Draft& slot = childcare_.member("slots", in_.row_place(row)).member(part.id, in_.place(row, "Dag"));
            slot.set("time", time_text_of(part), in_.place(row, row.at("Tijd") != nullptr ? "Tijd" : "Begin"));
            in_.set_number(slot, "places", row, "Plaatsen");
        }
    }

    Making& in_;
    const RowsOfOne& one_;
    Draft& childcare_;
};

}  // namespace

void make_childcare(Making& in, const Table& table) {
    for (const RowsOfOne& one : rows_of_each(in, table, "Opvang", Named::childcare)) ChildcareMaker(in, one).make();
}

}  // namespace duaal::io::tables
