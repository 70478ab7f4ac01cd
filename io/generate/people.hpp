#pragma once
/// The households of a generated scenario, before they are written: the supply is measured against them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/generate/generate.hpp"
#include "io/generate/region.hpp"

namespace duaal::io::generated {

/// What kind of lessons somebody needs. Its groups take the levels of `levels_of`.
enum class Track { reading, beginner, advanced, school };
inline constexpr int track_count = 4;

struct Child {
    int age_months;  ///< at the start of the period
    bool in_school;  ///< from four years on
    bool needs_care = true;
};

struct Person {
    std::string id;
    std::size_t household;
    Track track;
    std::string_view level;
    std::string_view route;  ///< empty: none
    int work_days = 2;       ///< wanted at least; 0: no work
    bool knm = false;        ///< takes the optional module
    bool map = false;        ///< must take the labour market module
    bool stuck = false;      ///< has no week with lessons and work, whatever the others do
    bool free = true;        ///< no restricted times, no appointments, no children: fit to be promised or placed already
};

enum class Family { single, couple, single_parent, couple_with_child, parent_with_partner };

struct HouseholdDraft {
    std::string id;
    Family family;
    std::size_t village;
    std::string home;
    std::vector<Child> children;
    std::vector<std::size_t> members;
};

struct People {
    std::vector<HouseholdDraft> households;
    std::vector<Person> persons;
};

People draw_people(const GenerateOptions& options, const Region& region, Draw& draw);

/// `share` per cent of `whole`, rounded to the nearest.
constexpr int percent_of(int whole, int share) { return static_cast<int>((static_cast<long long>(whole) * share + 50) / 100); }

/// `prefix` and `number` with zeros in front, as wide as `last`.
std::string numbered(std::string_view prefix, std::size_t number, std::size_t last);

}  // namespace duaal::io::generated
