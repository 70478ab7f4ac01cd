#include "io/plan/plan_form.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace duaal::io {

using namespace domain;

void PlanForm::fault(How how, const Node& at, check::FileRule rule, std::optional<ParticipantIndex> participant) {
    faults_.emplace_back(check::fault::Form{how, pointer_to(at), excerpt(at), rule, participant});
}

void PlanForm::unknown_id(const Node& at, std::string_view id) {
    faults_.emplace_back(check::fault::Form{How::unknown_id, pointer_to(at), shortened(id)});
}

void PlanForm::check_keys(const Node& object, std::initializer_list<std::string_view> known) {
    for (const Node* member : object.children())
        if (std::ranges::find(known, member->key) == known.end()) fault(How::unknown_key, *member);
}

const Node* PlanForm::must(const Node& object, std::string_view key) {
    const Node* member = object.find(key);
    if (member == nullptr) faults_.emplace_back(check::fault::Form{How::missing_key, pointer_to(object) + "/" + std::string(key), {}});
    return member;
}

bool PlanForm::is_object(const Node* node) {
    if (node == nullptr || node->is_object()) return node != nullptr;
    fault(How::no_object, *node);
    return false;
}

bool PlanForm::is_list(const Node* node) {
    if (node == nullptr || node->is_array()) return node != nullptr;
    fault(How::no_list, *node);
    return false;
}

bool PlanForm::is_filled_object(const Node* node) {
    if (!is_object(node)) return false;
    if (!node->children().empty()) return true;
    fault(How::empty, *node);
    return false;
}

std::optional<std::string> PlanForm::text(const Node* node) {
    if (node == nullptr) return std::nullopt;
    if (const auto* text = node->get<std::string_view>()) return std::string(*text);
    fault(How::no_text, *node);
    return std::nullopt;
}

std::optional<double> number(const Node& node) {
    if (const auto* whole = node.get<std::int64_t>()) return static_cast<double>(*whole);
    if (const auto* real = node.get<double>()) return *real;
    return std::nullopt;
}

bool is_whole(const Node& node) {
    const auto value = number(node);
    return value && std::floor(*value) == *value;
}

std::optional<std::int64_t> whole_number(const Node& node) {
    if (const auto* whole = node.get<std::int64_t>()) return *whole;
    constexpr double exact = 9007199254740992;  // 2^53
    if (!is_whole(node) || std::abs(*number(node)) > exact) return std::nullopt;
    return static_cast<std::int64_t>(*number(node));
}

namespace {

/// What is no level of any scenario gives none: it differs from every one.
std::optional<ObjectiveLevel> read_terms(const Node& node) {
    const Node* maximise = node.find("maximise");
    const Node* minimise = node.find("minimise");
    if ((maximise == nullptr) == (minimise == nullptr)) return std::nullopt;
    const Node& terms = maximise != nullptr ? *maximise : *minimise;
    if (!terms.is_object()) return std::nullopt;
    ObjectiveLevel level{maximise != nullptr ? ObjectiveLevel::Sense::maximise : ObjectiveLevel::Sense::minimise, {}};
    for (const Node* member : terms.children()) {
        const auto term = parse<Term>(member->key, term_names);
        const auto weight = whole_number(*member);
        if (!term || !weight || *weight < 0 || *weight > std::numeric_limits<int>::max()) return std::nullopt;
        level.parts.push_back({*term, static_cast<int>(*weight)});
    }
    return level;
}

}  // namespace

check::StatedLevel read_level(PlanForm& form, const Node& node) {
    check::StatedLevel said;
    said.bound_given = false;
    if (!form.is_object(&node)) return said;
    form.check_keys(node, {"maximise", "minimise", "value", "bound"});
    said.level = read_terms(node);
    if (const Node* value = form.must(node, "value")) {
        said.value = whole_number(*value);
        if (!said.value) form.fault(PlanForm::How::no_whole_number, *value);
    }
    if (const Node* bound = form.must(node, "bound")) {
        said.bound = number(*bound);
        said.bound_given = said.bound || bound->is_null();
        if (!said.bound_given) form.fault(PlanForm::How::no_number, *bound);
    }
    return said;
}

}  // namespace duaal::io
