#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "io/generate/generate.hpp"

namespace duaal::test {

namespace {

using Json = nlohmann::json;

/// Every key and every text somewhere below `json`, as "section:word".
void collect(const Json& json, const std::string& section, std::set<std::string>& words) {
    for (const auto& part : json.items()) {
        if (json.is_object()) words.insert(section + ":" + part.key());
        if (part.value().is_string()) words.insert(section + ":" + part.value().get<std::string>().substr(0, 40));
        if (part.value().is_structured()) collect(part.value(), section, words);
    }
}

std::set<std::string> words_of(const Json& scenario) {
    std::set<std::string> words;
    for (const auto& section : scenario.items()) {
        words.insert(section.key());
        if (section.value().is_structured()) collect(section.value(), section.key(), words);
    }
    return words;
}

/// SPEC sections 2 to 8, key by key; `alternatives` are not generated.
const std::vector<std::string> features{"format",
                                        "name",
                                        "period",
                                        "policy",
                                        "objective",
                                        "routes",
                                        "calendar",
                                        "locations",
                                        "travel",
                                        "providers",
                                        "groups",
                                        "placements",
                                        "childcare",
                                        "households",
                                        "participants",
                                        "policy:participant",
                                        "policy:rest_minutes",
                                        "policy:rest_any_minutes",
                                        "policy:free_days",
                                        "policy:valid_slack_days",
                                        "policy:home_stop_minutes",
                                        "policy:care_until_age",
                                        "policy:handover_minutes",
                                        "policy:care_join_minutes",
                                        "policy:care_mode",
                                        "policy:max_care_trip",
                                        "policy:fairness_tags",
                                        "policy:cost",
                                        "objective:maximise",
                                        "objective:minimise",
                                        "objective:promised",
                                        "objective:learning",
                                        "objective:complete",
                                        "objective:kept",
                                        "objective:active",
                                        "objective:coverage",
                                        "objective:modules",
                                        "objective:cost",
                                        "routes:name",
                                        "routes:participant",
                                        "routes:term_months",
                                        "routes:start_within_months",
                                        "routes:totals",
                                        "routes:counts",
                                        "routes:hours",
                                        "routes:due",
                                        "routes:optional",
                                        "routes:learning",
                                        "routes:work",
                                        "routes:min_hours",
                                        "calendar:public_holidays",
                                        "calendar:closures",
                                        "calendar:for",
                                        "calendar:learning",
                                        "calendar:work",
                                        "calendar:school",
                                        "travel:between",
                                        "travel:mode",
                                        "travel:minutes",
                                        "providers:windows",
                                        "providers:rooms",
                                        "groups:provider",
                                        "groups:module",
                                        "groups:location",
                                        "groups:capacity",
                                        "groups:min_size",
                                        "groups:sessions",
                                        "groups:levels",
                                        "groups:min",
                                        "groups:max",
                                        "groups:from",
                                        "groups:until",
                                        "groups:self_study",
                                        "groups:nt2",
                                        "groups:knm",
                                        "groups:map",
                                        "groups:onderwijs",
                                        "placements:employer",
                                        "placements:kind",
                                        "placements:sector",
                                        "placements:location",
                                        "placements:min_level",
                                        "placements:shifts",
                                        "placements:time",
                                        "placements:break",
                                        "placements:positions",
                                        "placements:needed",
                                        "placements:days",
                                        "placements:min_participants",
                                        "placements:max_participants",
                                        "placements:from",
                                        "placements:until",
                                        "childcare:name",
                                        "childcare:kind",
                                        "childcare:location",
                                        "childcare:ages",
                                        "childcare:min_slots",
                                        "childcare:onsite",
                                        "childcare:slots",
                                        "childcare:places",
                                        "childcare:daycare",
                                        "childcare:after_school",
                                        "households:home",
                                        "households:children",
                                        "households:born",
                                        "households:school",
                                        "households:needs_care",
                                        "households:carers",
                                        "households:available",
                                        "participants:household",
                                        "participants:route",
                                        "participants:level",
                                        "participants:weight",
                                        "participants:tags",
                                        "participants:travel",
                                        "participants:mode",
                                        "participants:max_trip",
                                        "participants:available",
                                        "participants:appointments",
                                        "participants:location",
                                        "participants:counts",
                                        "participants:max_hours_day",
                                        "participants:max_hours_week",
                                        "participants:max_load_week",
                                        "participants:learning",
                                        "participants:groups",
                                        "participants:min_hours",
                                        "participants:work",
                                        "participants:days",
                                        "participants:hours",
                                        "participants:kinds",
                                        "participants:sectors",
                                        "participants:placements",
                                        "participants:prefers",
                                        "participants:avoid",
                                        "participants:fixed",
                                        "participants:current",
                                        "participants:trajectory",
                                        "participants:start",
                                        "participants:deadline",
                                        "participants:done",
                                        "participants:totals",
                                        "participants:walk",
                                        "participants:bike",
                                        "participants:transit",
                                        "participants:car",
                                        "participants:alfa",
                                        "participants:pre-a1",
                                        "participants:a1",
                                        "participants:a2",
                                        "participants:b1"};

/// What only a larger region has all of: every kind of placement and childcare.
const std::vector<std::string> features_of_many{
    "placements:work_experience",     "placements:trial_placement", "placements:learn_work", "placements:paid",      "placements:volunteer",
    "placements:language_internship", "placements:participation",   "childcare:playgroup",   "childcare:childminder"};

std::set<std::string> words_of(int participants, std::uint64_t seed) {
    io::GenerateOptions options;
    options.participants = participants;
    options.seed = seed;
    return words_of(Json::parse(io::generate(options)));
}

TEST_CASE("every feature of the format is somewhere") {
    for (const int participants : {40, 100, 300})
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            CAPTURE(participants);
            CAPTURE(seed);
            const auto words = words_of(participants, seed);
            for (const auto& feature : features) {
                CAPTURE(feature);
                CHECK(words.contains(feature));
            }
            if (participants == 40) continue;
            for (const auto& feature : features_of_many) {
                CAPTURE(feature);
                CHECK(words.contains(feature));
            }
        }
}

TEST_CASE("a third of the groups can move within windows of five days by three blocks") {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        CAPTURE(seed);
        io::GenerateOptions options;
        options.participants = 100;
        options.seed = seed;
        const Json scenario = Json::parse(io::generate(options));
        std::size_t movable = 0;
        for (const Json& group : scenario["groups"]) movable += group.value("movable", false) ? 1 : 0;
        CHECK(movable == (scenario["groups"].size() + 2) / 3);
        for (const Json& provider : scenario["providers"]) CHECK(provider["windows"].size() == 3);
    }
}

}  // namespace

}  // namespace duaal::test
