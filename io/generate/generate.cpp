#include "io/generate/generate.hpp"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "io/generate/frame.hpp"
#include "io/generate/layout.hpp"
#include "io/generate/supply.hpp"

namespace duaal::io {

namespace {

void require(int value, int least, int most) {
    if (value < least || value > most)
        throw std::invalid_argument("an option of the generator is " + std::to_string(value) + ", not from " + std::to_string(least) +
                                    " to " + std::to_string(most));
}

void check(const GenerateOptions& options) {
    require(options.participants, 1, 100000);
    for (const int share : {options.seats, options.positions, options.childcare}) require(share, 0, 1000);
    for (const int share : {options.couples, options.large_minimums, options.restricted}) require(share, 0, 100);
}

}  // namespace

std::string generate(const GenerateOptions& options) {
    check(options);
    using namespace generated;
    Draw draw(options.seed);
    Json scenario = make_frame();
    scenario["name"] = "gen-" + std::to_string(options.participants) + "-" + std::to_string(options.seed);
    for (const char* key : {"locations", "travel", "providers", "groups", "placements", "childcare", "households", "participants"})
        scenario[key] = Json::object();  // all at once: a later one would move the others
    const Region region = make_region(options.participants, draw, scenario["locations"]);
    const People people = draw_people(options, region, draw);
    const Task task{options, region, people};
    Supply supply;
    add_lessons(task, draw, scenario, supply);
    add_placements(task, draw, scenario, supply);
    add_childcare(task, draw, scenario);
    add_people(task, supply, draw, scenario);
    return lay_out(scenario);
}

}  // namespace duaal::io
