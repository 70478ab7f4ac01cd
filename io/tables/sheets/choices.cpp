#include "io/tables/sheets/choices.hpp"

#include <algorithm>

#include "io/text/fold.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io::tables {

namespace {

/// The shifts of a placement by the day on which they are; of this workbook, or of what lies beneath.
using ShiftDays = std::vector<std::pair<std::string, domain::Day>>;

void add_shift(ShiftDays& out, std::string_view id, std::string_view time) {
    if (const auto intervals = parse_time_text(time); intervals && intervals->size() == 1) out.emplace_back(id, intervals->front().day);
}

ShiftDays shifts_of(const Making& in, const std::string& placement) {
    ShiftDays out;
    const Draft* own = in.root.find("placements");
    own = own != nullptr ? own->find(placement) : nullptr;
    own = own != nullptr ? own->find("shifts") : nullptr;
    if (own != nullptr)
        for (const auto& [id, shift] : std::get<Draft::Members>(own->content))
            if (const Draft* time = shift.find("time")) add_shift(out, id, std::get<std::string>(time->content));
    if (const Node* below = in.below({"placements", placement, "shifts"}); below != nullptr && own == nullptr && below->is_object())
        for (const Node* shift : below->children())
            if (const Node* time = shift->find("time"); time != nullptr && time->get<std::string_view>() != nullptr)
                add_shift(out, shift->key, *time->get<std::string_view>());
    return out;
}

class ChoiceMaker {
public:
    ChoiceMaker(Making& in, Draft& who, const Row& row, std::string_view nl, std::string_view key)
        : in_(in), who_(who), key_(key), must_(key == "fixed"), at_(in.place(row, nl)) {}

    void make(const std::string& value) {
        if (const auto group = known(value, Named::group, "groups")) return add_group(*group);
        if (const auto placement = known(value, Named::placement, "placements")) return add_work(*placement, {});
        for (std::size_t blank = value.rfind(' '); blank != std::string::npos && blank > 0; blank = value.rfind(' ', blank - 1)) {
            std::string_view name = std::string_view(value).substr(0, blank);
            while (name.ends_with(' ') || name.ends_with(',') || name.ends_with(':')) name.remove_suffix(1);
            if (const auto placement = known(name, Named::placement, "placements")) return add_days(*placement, value.substr(blank + 1));
        }
        unknown(value);
    }

private:
    [[nodiscard]] std::optional<std::string> known(std::string_view text, Named kind, std::string_view section) {
        if (auto id = in_.names[kind].id_of(text)) return id;
        return id_below(in_.below({section}), text);
    }

    void unknown(const std::string& value) {
        const Text why = tr("there is no group and no placement \"{1}\"", shown(value));
        const Text mend = tr("write the name of a group, or of a placement and its days, such as \"Kas ma wo\"");
        if (must_)
            in_.error(at_, "dangling_reference", why, mend);
        else
            in_.warning(at_, "current_gone", why, mend);
    }

    Draft& choice() { return who_.member(key_, at_); }

    void add_group(const std::string& group) {
        const Draft* made = in_.root.find("groups");
        made = made != nullptr ? made->find(group) : nullptr;
        made = made != nullptr ? made->find("module") : nullptr;
        const Node* below = in_.below({"groups", group, "module"});
        std::string module;
        if (made != nullptr)
            module = std::get<std::string>(made->content);
        else if (below != nullptr && below->get<std::string_view>() != nullptr)
            module = *below->get<std::string_view>();
        else
            return;  // its own row is wrong, which is reported
        Draft& learning = choice().member("learning", at_);
        if (learning.find(module) != nullptr)
            in_.error(at_, "named_twice", tr("two groups for one module, {1}", module), tr("keep one of the two"));
        else
            learning.set(module, group, at_);
    }

    void add_work(const std::string& placement, const std::vector<std::string>& shifts) {
        Draft& work = choice().member("work", at_);
        if (!work.empty() && work.find(placement) == nullptr)
            return in_.error(at_, "named_twice", tr("two placements"), tr("keep one of the two"));
        work.set_texts(placement, shifts, at_);
    }

    /// Days, or the names of parts, in any mixture.
    void add_days(const std::string& placement, const std::string& text) {
        const ShiftDays all = shifts_of(in_, placement);
        const auto by_id = std::ranges::find(all, made_id(text).id, &std::pair<std::string, domain::Day>::first);
        if (by_id != all.end() && !day_of_words(text)) return add_work(placement, {by_id->first});
        const auto days = days_of(Cell{.text = text});
        if (std::holds_alternative<Fault>(days)) return add_parts(placement, text, all);
        std::vector<std::string> shifts;
        for (const domain::Day day : std::get<0>(days))
            if (const auto shift = shift_on(placement, day, all)) shifts.push_back(*shift);
        if (!shifts.empty()) add_work(placement, shifts);
    }

    static bool day_of_words(const std::string& text) {
        return std::holds_alternative<std::vector<domain::Day>>(days_of(Cell{.text = text}));
    }

    std::optional<std::string> shift_on(const std::string& placement, domain::Day day, const ShiftDays& all) {
        std::vector<std::string> found;
        for (const auto& [id, of_day] : all)
            if (of_day == day) found.push_back(id);
        if (found.size() == 1) return found.front();
        const std::string name(cell_day(day));
        if (found.empty()) {
            const Text why = tr("{1} has no shift on {2}", placement, name), mend = tr("write days on which it has one");
            must_ ? in_.error(at_, "dangling_reference", why, mend) : in_.warning(at_, "current_gone", why, mend);
            return std::nullopt;
        }
        std::string list;
        for (const std::string& id : found) list.append(list.empty() ? "" : ", ").append(id);
        in_.error(at_, "ambiguous_shift", tr("{1} has more than one shift on {2}: {3}", placement, name, list),
                  tr("write one of these in the place of the day"));
        return std::nullopt;
    }

    /// `ma-2, woensdagmiddag`: names of parts, and days.
    void add_parts(const std::string& placement, std::string text, const ShiftDays& all) {
        std::ranges::replace(text, ',', ' ');
        std::vector<std::string> shifts;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            const std::string word = text.substr(at, end - at);
            at = end + 1;
            if (word.empty()) continue;
            const auto by_id = std::ranges::find(all, made_id(word).id, &std::pair<std::string, domain::Day>::first);
            const auto day = days_of(Cell{.text = word});
            if (by_id != all.end())
                shifts.push_back(by_id->first);
            else if (std::holds_alternative<Fault>(day))
                return unknown(placement + " " + text);
            else if (const auto shift = shift_on(placement, std::get<0>(day).front(), all))
                shifts.push_back(*shift);
        }
        if (!shifts.empty()) add_work(placement, shifts);
    }

    Making& in_;
    Draft& who_;
    std::string_view key_;
    bool must_;
    std::uint32_t at_;
};

}  // namespace

void make_choice(Making& in, Draft& who, const Row& row, std::string_view nl, std::string_view key) {
    const auto text = in.text(row, nl);
    if (!text) return;
    ChoiceMaker maker(in, who, row, nl, key);
    for (const std::string& value : several(*text)) maker.make(value);
}

}  // namespace duaal::io::tables
