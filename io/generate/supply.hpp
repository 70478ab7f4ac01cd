#pragma once
/// What a generated scenario has to share. Each part is measured against the people, by the options' shares.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/generate/people.hpp"

namespace duaal::io::generated {

struct Task {
    const GenerateOptions& options;
    const Region& region;
    const People& people;
};

/// A place of work, for those who have chosen or been promised one. It asks for no level.
struct Site {
    std::string placement;
    std::vector<std::string> two_shifts;
    Point village;
};

/// What people can be promised, found without reading the scenario again.
struct Supply {
    std::vector<Site> sites;
    std::set<std::string_view> sectors;                                                 ///< of the placements there are
    std::map<std::pair<std::size_t, Track>, std::vector<std::string>> language_groups;  ///< by school
    std::vector<std::pair<std::string, std::string>> school_groups;                     ///< pre-vocational, with location

    /// Some site within five kilometres or so, or none.
    [[nodiscard]] const Site* site_near(Point village, Draw& draw) const;
    [[nodiscard]] const std::string* group_for(std::size_t school, Track track, Draw& draw) const;
};

/// Adds `providers` and `groups`.
void add_lessons(const Task& task, Draw& draw, Json& scenario, Supply& supply);

/// Adds `placements` and the places of the employers.
void add_placements(const Task& task, Draw& draw, Json& scenario, Supply& supply);

/// Adds `childcare` and its places.
void add_childcare(const Task& task, Draw& draw, Json& scenario);

/// Adds `households` and `participants`; the supply stands already.
void add_people(const Task& task, const Supply& supply, Draw& draw, Json& scenario);

}  // namespace duaal::io::generated
