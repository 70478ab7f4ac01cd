#pragma once
/// What a plan file says wrongly, apart from the rules that its plan breaks (SPEC section 7).

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "solver/check/violation.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::check {

/// What is asked of a plan file beside the rules.
enum class FileRule : std::uint8_t { plan, status, cost, objective };
inline constexpr std::array<std::string_view, 4> file_rule_names{"plan", "status", "cost", "objective"};

namespace fault {

/// The form of the file, at a place in it.
struct Form {
    enum class How : std::uint8_t {
        no_object,
        no_text,
        no_whole_number,
        no_number,
        no_list,  ///< of ids
        no_word,  ///< none of a closed list of words
        empty,    ///< a list or an object that would be left out
        unknown_key,
        missing_key,
        unknown_id,
        other_format
    };
    static constexpr std::array<std::string_view, 11> reasons{"no_object",   "no_text",    "no_whole_number", "no_number",
                                                              "no_list",     "no_word",    "empty",           "unknown_key",
                                                              "missing_key", "unknown_id", "other_format"};
    How how;
    std::string where;  ///< JSON pointer in the plan file
    std::string said;   ///< what stands there; empty: nothing
    FileRule rule = FileRule::plan;
    std::optional<domain::ParticipantIndex> participant = {};  ///< of `status` and `cost`
};

/// The hash is another scenario's.
struct OtherScenario {
    static constexpr auto rule = FileRule::plan;
    static constexpr std::string_view reason = "other_scenario";
    std::string said;  ///< the plan's hash
};

struct MissingParticipant {
    static constexpr auto rule = FileRule::plan;
    static constexpr std::string_view reason = "missing_participant";
    domain::ParticipantIndex participant;
};

struct WrongStatus {
    static constexpr auto rule = FileRule::status;
    static constexpr std::string_view reason = "misstated";
    domain::ParticipantIndex participant;
    domain::Status said, is;
};

struct WrongCost {
    static constexpr auto rule = FileRule::cost;
    static constexpr std::string_view reason = "misstated";
    domain::ParticipantIndex participant;
    std::int64_t said, is;
};

struct WrongValue {
    static constexpr auto rule = FileRule::objective;
    static constexpr std::string_view reason = "misstated";
    std::size_t level;  ///< from 0, as below
    std::int64_t said, is;
};

struct LevelCount {
    static constexpr auto rule = FileRule::objective;
    static constexpr std::string_view reason = "level_count";
    std::size_t said, is;
};

/// Other terms or weights than the scenario's.
struct OtherLevel {
    static constexpr auto rule = FileRule::objective;
    static constexpr std::string_view reason = "other_level";
    std::size_t level;
};

/// None, though every level above is proven.
struct NoBound {
    static constexpr auto rule = FileRule::objective;
    static constexpr std::string_view reason = "no_bound";
    std::size_t level;
};

struct WorseBound {
    static constexpr auto rule = FileRule::objective;
    static constexpr std::string_view reason = "bound_worse";
    std::size_t level;
    std::string said;  ///< the bound
    std::int64_t value;
};

/// `optimal`, and not every level is proven.
struct NotProven {
    static constexpr auto rule = FileRule::objective;
    static constexpr std::string_view reason = "not_proven";
};

/// Every level is proven, and it says something else than `optimal`.
struct NotOptimal {
    static constexpr auto rule = FileRule::objective;
    static constexpr std::string_view reason = "not_optimal";
};

}  // namespace fault

using FileFault =
    std::variant<fault::Form, fault::OtherScenario, fault::MissingParticipant, fault::WrongStatus, fault::WrongCost, fault::WrongValue,
                 fault::LevelCount, fault::OtherLevel, fault::NoBound, fault::WorseBound, fault::NotProven, fault::NotOptimal>;

inline FileRule rule_of(const FileFault& fault) {
    return std::visit([](const auto& one) { return one.rule; }, fault);
}

inline std::string_view reason_of(const FileFault& fault) {
    return std::visit([](const auto& one) { return reason_word(one); }, fault);
}

/// Anything that is wrong with a plan file: a rule that its plan breaks, or what it says.
using Finding = std::variant<Violation, FileFault>;

inline std::string_view rule_name(const Finding& finding) {
    struct Name {
        std::string_view operator()(const Violation& violation) const { return domain::name(rule_of(violation)); }
        std::string_view operator()(const FileFault& fault) const { return domain::name(rule_of(fault), file_rule_names); }
    };
    return std::visit(Name{}, finding);
}

inline std::string_view reason_of(const Finding& finding) {
    return std::visit([](const auto& one) { return reason_of(one); }, finding);
}

}  // namespace duaal::check
