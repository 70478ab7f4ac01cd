#pragma once
/// The codes of errors and warnings: public, stable, and each with an entry in docs/errors.md.

#include <algorithm>
#include <array>
#include <string_view>

namespace duaal::io {

inline constexpr std::array<std::string_view, 34> error_codes{"bad_date",
                                                              "bad_id",
                                                              "bad_json",
                                                              "bad_objective",
                                                              "bad_time",
                                                              "bad_utf8",
                                                              "born_after_period",
                                                              "crosses_midnight",
                                                              "dangling_reference",
                                                              "descending_days",
                                                              "duplicate_key",
                                                              "duplicate_override",
                                                              "empty_list",
                                                              "extends_cycle",
                                                              "from_after_until",
                                                              "half_coordinates",
                                                              "min_over_max",
                                                              "missing_coordinates",
                                                              "missing_key",
                                                              "more_than_one_day",
                                                              "no_five_minutes",
                                                              "nothing_to_plan",
                                                              "number_too_large",
                                                              "out_of_range",
                                                              "overlapping_sessions",
                                                              "personal_id",
                                                              "repeated_day",
                                                              "too_deep",
                                                              "unknown_format",
                                                              "unknown_key",
                                                              "unknown_word",
                                                              "unreadable_file",
                                                              "weights_too_large",
                                                              "wrong_form"};

inline constexpr std::array<std::string_view, 15> warning_codes{
    "birthday_within_period", "born_within_period",    "current_gone",   "fixed_impossible",       "fixed_not_eligible",
    "fixed_over_capacity",    "group_of_other_module", "long_shift",     "min_size_over_capacity", "min_slots_out_of_reach",
    "personal_text",          "short_break",           "unknown_sector", "untaught_module",        "unusable_capacity"};

/// What only a workbook can have (SPEC section 10).
inline constexpr std::array<std::string_view, 19> workbook_codes{
    "ambiguous_place", "ambiguous_shift", "bad_workbook",  "became_date",         "error_value",     "missing_cell",  "missing_column",
    "missing_sheet",   "named_twice",     "no_school",     "outside_netherlands", "personal_column", "rows_disagree", "same_id",
    "similar_names",   "unknown_column",  "unknown_place", "unknown_setting",     "unknown_sheet"};

/// One of these words; any other does not compile.
class Code {
public:
    template <std::size_t size>
    consteval Code(const char (&word)[size]) : word_(word) {  // on purpose not explicit: a literal is a code
        if (std::ranges::find(error_codes, word_) == error_codes.end() && std::ranges::find(warning_codes, word_) == warning_codes.end() &&
            std::ranges::find(workbook_codes, word_) == workbook_codes.end())
            throw "no code of a diagnostic";
    }
    [[nodiscard]] constexpr std::string_view word() const { return word_; }

private:
    std::string_view word_;
};

}  // namespace duaal::io
