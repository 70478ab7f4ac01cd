#include "io/plan/read_plan.hpp"

#include <algorithm>
#include <functional>

#include "io/file.hpp"
#include "io/json/parse.hpp"
#include "io/plan/plan_form.hpp"
#include "io/privacy/redact.hpp"
#include "io/text/called.hpp"
#include "io/values/report.hpp"
#include "io/values/unreadable.hpp"

namespace duaal::io {

using namespace domain;
using How = PlanForm::How;

namespace {

/// The row of an id in a table that is in order of its ids.
template <class I, class T, class IdOf>
std::optional<I> find_row(const Table<I, T>& table, std::string_view id, IdOf id_of) {
    const auto at = std::ranges::lower_bound(table, id, {}, [&](const T& row) { return std::string_view(std::invoke(id_of, row)); });
    if (at == table.end() || std::invoke(id_of, *at) != id) return std::nullopt;
    return I{static_cast<std::uint32_t>(at - table.begin())};
}

class PlanReader {
public:
    explicit PlanReader(const Scenario& scenario) : scenario_(scenario), stated_(check::nothing_stated(scenario)), form_(stated_.faults) {}

    check::Stated read(const Node& root) {
        form_.check_keys(root, {"format", "scenario", "scenario_sha256", "duaal", "objective", "participants", "children", "search"});
        if (const auto format = form_.text(form_.must(root, "format")); format && *format != "duaal-plan/1")
            form_.fault(How::other_format, *root.find("format"));
        form_.text(form_.must(root, "scenario"));
        if (const auto hash = form_.text(form_.must(root, "scenario_sha256"))) stated_.sha256 = redacted(*hash);
        form_.text(form_.must(root, "duaal"));
        read_objective(form_.must(root, "objective"));
        read_people(form_.must(root, "participants"));
        read_children(root.find("children"));
        read_search(form_.must(root, "search"));
        return std::move(stated_);
    }

private:
    void read_objective(const Node* node) {
        if (!form_.is_list(node)) return;
        stated_.levels.emplace();
        for (const Node* level : node->children()) stated_.levels->push_back(read_level(form_, *level));
    }

    void read_people(const Node* node) {
        if (!form_.is_object(node)) return;
        for (const Node* person : node->children()) {
            if (const auto index = find_row(scenario_.participants(), person->key, &Participant::id))
                read_person(*index, *person);
            else
                form_.unknown_id(*person, person->key);
        }
    }

    void read_person(ParticipantIndex index, const Node& node) {
        check::StatedPerson& said = stated_.people[index];
        said.present = true;
        if (!form_.is_object(&node)) return;
        form_.check_keys(node, {"status", "learning", "work", "cost"});
        if (const Node* status = form_.must(node, "status")) {
            const auto* word = status->get<std::string_view>();
            if (word != nullptr) said.status = parse<Status>(*word, status_names);
            if (!said.status) form_.fault(How::no_word, *status, check::FileRule::status, index);
        }
        if (const Node* cost = form_.must(node, "cost")) {
            said.cost = whole_number(*cost);
            if (!said.cost) form_.fault(How::no_whole_number, *cost, check::FileRule::cost, index);
        }
        const bool lessons_known = read_lessons(stated_.plan.timetables[index], node.find("learning"));
        const bool work_known = read_work(stated_.plan.timetables[index], node.find("work"));
        said.complete = lessons_known && work_known;
    }

    /// As all that read a choice: whether every part of it was understood.
    bool read_lessons(Timetable& timetable, const Node* node) {
        if (node == nullptr) return true;
        if (!form_.is_filled_object(node)) return node->is_object();
        bool complete = true;
        for (const Node* lesson : node->children()) {
            const auto module = find_row(scenario_.modules(), lesson->key, std::identity{});
            if (!module) form_.unknown_id(*lesson, lesson->key);
            const auto id = form_.text(lesson);
            const auto group = id ? find_row(scenario_.groups(), *id, &Group::id) : std::nullopt;
            if (id && !group) form_.unknown_id(*lesson, *id);
            if (module && group)
                timetable.learning.push_back({*module, *group});
            else
                complete = false;
        }
        return complete;
    }

    bool read_work(Timetable& timetable, const Node* node) {
        if (node == nullptr) return true;
        if (!form_.is_filled_object(node)) return node->is_object();
        bool complete = true;
        for (const Node* choice : node->children()) {
            const auto placement = find_row(scenario_.placements(), choice->key, &Placement::id);
            if (!placement) form_.unknown_id(*choice, choice->key);
            if (placement) {
                WorkChoice& work = timetable.work.emplace_back(WorkChoice{*placement, {}});
                complete &= read_ids(work.shifts, choice, scenario_.placements()[*placement].shifts, &Shift::id);
            }
            complete &= placement.has_value();
        }
        return complete;
    }

    /// A list of ids of one table, in its order.
    template <class I, class T>
    bool read_ids(std::vector<I>& found, const Node* node, const Table<I, T>& table, std::string T::*id_of) {
        if (!form_.is_list(node)) return false;
        if (node->children().empty()) form_.fault(How::empty, *node);
        bool complete = true;
        for (const Node* element : node->children()) {
            const auto id = form_.text(element);
            const auto row = id ? find_row(table, *id, id_of) : std::nullopt;
            if (id && !row) form_.unknown_id(*element, *id);
            if (row) found.push_back(*row);
            complete &= row.has_value();
        }
        return complete;
    }

    void read_children(const Node* node) {
        if (node == nullptr) return;
        if (!form_.is_object(node)) {
            for (check::StatedHousehold& said : stated_.households) said.complete = false;
            return;
        }
        for (const Node* household : node->children()) {
            if (const auto index = find_row(scenario_.households(), household->key, &Household::id))
                stated_.households[*index].complete = read_household(*index, *household);
            else
                form_.unknown_id(*household, household->key);
        }
    }

    bool read_household(HouseholdIndex index, const Node& node) {
        if (!form_.is_filled_object(&node)) return node.is_object();
        bool complete = true;
        for (const Node* child : node.children()) {
            const auto row = find_row(scenario_.households()[index].children, child->key, &Child::id);
            if (!row) form_.unknown_id(*child, child->key);
            complete &= row && read_care(stated_.plan.care[index][*row], *child);
        }
        return complete;
    }

    bool read_care(CareWeek& week, const Node& node) {
        if (!form_.is_filled_object(&node)) return node.is_object();
        bool complete = true;
        for (const Node* choice : node.children()) {
            const auto childcare = find_row(scenario_.childcare(), choice->key, &Childcare::id);
            if (!childcare) form_.unknown_id(*choice, choice->key);
            if (childcare) {
                CareChoice& care = week.emplace_back(CareChoice{*childcare, {}});
                complete &= read_ids(care.slots, choice, scenario_.childcare()[*childcare].slots, &Slot::id);
            }
            complete &= childcare.has_value();
        }
        return complete;
    }

    void read_search(const Node* node) {
        if (!form_.is_object(node)) return;
        form_.check_keys(*node, {"seconds", "stopped", "seed", "threads"});
        if (const Node* seconds = form_.must(*node, "seconds"); seconds != nullptr && !number(*seconds))
            form_.fault(How::no_number, *seconds);
        for (const char* key : {"seed", "threads"})
            if (const Node* count = form_.must(*node, key); count != nullptr && !is_whole(*count))
                form_.fault(How::no_whole_number, *count);
        if (const Node* stopped = form_.must(*node, "stopped")) {
            const auto* word = stopped->get<std::string_view>();
            if (word != nullptr) stated_.stopped = parse<Stopped>(*word, stopped_names);
            if (!stated_.stopped) form_.fault(How::no_word, *stopped);
        }
    }

    const Scenario& scenario_;
    check::Stated stated_;
    PlanForm form_;
};

}  // namespace

PlanReading read_plan_text(const Scenario& scenario, std::string text, const std::string& name) {
    Arena arena;
    Report report;
    const Source& source = arena.sources.emplace_back(Source{redacted(name), std::move(text), 0});
    const JsonReading json = parse_json(arena, source);
    for (const JsonFault& fault : json.faults) report.error(source, fault);
    if (json.root != nullptr && !json.root->is_object())
        report.error(*json.root, "wrong_form", tr("a plan is a JSON object"), tr("give a plan that `{1} solve` wrote", called()));
    PlanReading reading;
    if (report.errors() == 0) reading.stated = PlanReader(scenario).read(*json.root);
    reading.diagnostics = report.take();
    return reading;
}

PlanReading read_plan(const Scenario& scenario, const std::filesystem::path& path) {
    if (auto text = read_source(path)) return read_plan_text(scenario, *std::move(text), path.string());
    const Source source{redacted(path.string()), {}};
    Report report;
    const auto [why, mend] = unreadable(path);
    report.error(source, "unreadable_file", why, mend);
    return {std::nullopt, report.take()};
}

}  // namespace duaal::io
