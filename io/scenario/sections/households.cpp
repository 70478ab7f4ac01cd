// Households, their children and carers: SPEC section 2.

#include "io/scenario/sections/sections.hpp"
#include "io/values/date_text.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io {

using domain::Child;
using domain::Date;
using domain::Household;

namespace {

void check_born(Context& in, const Node& node, Date born, const std::optional<bool>& needs_care) {
    const domain::Period& period = in.data.period;
    const Node* until = in.period_is_sound ? in.root.find("period")->find("until") : &node;
    if (born > period.until)
        in.report.error(later(node, *until), "born_after_period",
                        tr("the child is born on {1}, after the period, which ends on {2}", written(born), written(period.until)),
                        tr("correct the date, or leave the child out"));
    else if (born > period.from && needs_care != false)
        in.report.warning(node, "born_within_period",
                          tr("the child needs care from {1} on; the typical week counts none for it", written(born)),
                          tr("plan a later period once the child is born"));
}

Child read_child(Context& in, const Node& node) {
    Child child{};
    child.id = node.key;
    Object object(in.report, &node);
    const Node* birth = object.must("born");
    const auto born = date(in.report, birth);
    assign(child.born, born);
    assign(child.school, time_texts(in.report, object.maybe("school")));
    child.needs_care = boolean(in.report, object.maybe("needs_care"));
    object.close();
    if (born) check_born(in, *birth, *born, child.needs_care);
    return child;
}

Household read_household(Context& in, const Node& node) {
    Household household{};
    household.id = node.key;
    Object object(in.report, &node);
    assign(household.home, reference<domain::LocationIndex>(in, object.must("home"), in.ids.locations, Kind::location));
    for (const Node* child : members(in.report, object.maybe("children"))) household.children.push_back(read_child(in, *child));
    for (const Node* member : members(in.report, object.maybe("carers"))) {
        Object carer(in.report, member);
        household.carers.push_back(
            {std::string(member->key), time_texts(in.report, carer.must("available")).value_or(domain::Intervals{})});
        carer.close();
    }
    object.close();
    return household;
}

}  // namespace

void read_households(Context& in, const Node* section) { read_rows(in, section, in.data.households, in.households, read_household); }

}  // namespace duaal::io
