#pragma once
/// The closed lists of words of SPEC section 2, in the order in which the spec gives them.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace duaal::domain {

/// Language level, ascending.
enum class Level : std::uint8_t { alfa, pre_a1, a1, a2, b1, b2, c1 };
inline constexpr std::array<std::string_view, 7> level_names{"alfa", "pre-a1", "a1", "a2", "b1", "b2", "c1"};

enum class Mode : std::uint8_t { walk, bike, transit, car };
inline constexpr std::array<std::string_view, 4> mode_names{"walk", "bike", "transit", "car"};

enum class PlacementKind : std::uint8_t {
    work_experience,
    trial_placement,
    learn_work,
    paid,
    volunteer,
    language_internship,
    participation
};
inline constexpr std::array<std::string_view, 7> placement_kind_names{
    "work_experience", "trial_placement", "learn_work", "paid", "volunteer", "language_internship", "participation"};

enum class ChildcareKind : std::uint8_t { daycare, after_school, playgroup, childminder };
inline constexpr std::array<std::string_view, 4> childcare_kind_names{"daycare", "after_school", "playgroup", "childminder"};

/// What a participant gets, ascending (SPEC section 5).
enum class Status : std::uint8_t { none, work, learning, complete };
inline constexpr std::array<std::string_view, 4> status_names{"none", "work", "learning", "complete"};

/// What an objective counts (SPEC section 6).
enum class Term : std::uint8_t { promised, complete, learning, active, modules, coverage, kept, fairness, cost };
inline constexpr std::array<std::string_view, 9> term_names{
    "promised", "complete", "learning", "active", "modules", "coverage", "kept", "fairness", "cost"};

/// The word of an enumerator in the files: `name(Mode::bike, mode_names)`.
template <class E, std::size_t N>
constexpr std::string_view name(E value, const std::array<std::string_view, N>& names) {
    return names[static_cast<std::size_t>(value)];
}

/// The enumerator of a word, or none.
template <class E, std::size_t N>
constexpr std::optional<E> parse(std::string_view word, const std::array<std::string_view, N>& names) {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == word) return static_cast<E>(i);
    return std::nullopt;
}

}  // namespace duaal::domain
