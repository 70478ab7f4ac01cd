#include "io/generate/frame.hpp"

#include <nlohmann/json.hpp>

namespace duaal::io::generated {

namespace {

/// The numbers are the defaults of the format, written out so that a planner can try others; a few people of the region
/// cannot cycle further than 45 minutes, so that is the usual limit.
constexpr const char* policy = R"({
    "participant": {"travel": {"mode": "bike", "max_trip": 45}, "max_hours_week": 38, "work": {"days": {"min": 2, "max": 2}}},
    "rest_minutes": 660, "rest_any_minutes": 540, "free_days": 2, "valid_slack_days": 28, "home_stop_minutes": 30,
    "care_until_age": 12, "handover_minutes": 15, "care_join_minutes": 30, "care_mode": "bike", "max_care_trip": 20,
    "fairness_tags": ["alleenstaande-ouder", "jonger-dan-27"],
    "cost": {"travel": 1, "avoid": 2, "sector": 240, "waiting": 1, "care": 10}})";

constexpr const char* objective = R"([
    {"maximise": {"promised": 1}}, {"maximise": {"learning": 1}}, {"maximise": {"complete": 1}}, {"maximise": {"kept": 1}},
    {"maximise": {"active": 1}}, {"maximise": {"coverage": 1, "modules": 1}}, {"minimise": {"cost": 1}}])";

constexpr const char* routes = R"({
    "b1": {"name": "B1-route", "participant": {"learning": {"nt2": {"min_hours": 6}}}, "term_months": 36,
        "start_within_months": 3, "totals": {
            "taal": {"name": "Taallessen", "counts": ["nt2"], "hours": 600},
            "map": {"name": "MAP", "counts": ["map"], "hours": 40, "due": false}}},
    "z": {"name": "Z-route", "participant": {"learning": {"nt2": {"min_hours": 6}, "knm": {"optional": true}}}, "term_months": 36,
        "start_within_months": 3, "totals": {
            "taal": {"name": "Taal en KNM", "counts": "learning", "hours": 800},
            "participatie": {"name": "Participatie", "counts": "work", "hours": 800}}},
    "o": {"name": "Onderwijsroute", "participant": {"learning": {"onderwijs": {"min_hours": 20}}, "work": false}, "term_months": 36,
        "start_within_months": 6, "totals": {
            "taal": {"name": "Taal en vakken", "counts": ["onderwijs"], "hours": 1500}}}})";

constexpr const char* calendar = R"({"public_holidays": "nl", "closures": {
    "voorjaar": {"name": "Voorjaarsvakantie", "from": "2027-02-20", "until": "2027-02-28", "for": ["learning", "school"]},
    "mei": {"name": "Meivakantie", "from": "2027-04-24", "until": "2027-05-02", "for": ["learning", "school"]},
    "zomer": {"name": "Zomervakantie", "from": "2027-07-17", "until": "2027-08-29", "for": ["learning", "school"]},
    "kerst": {"name": "Kerstsluiting", "from": "2027-12-25", "until": "2028-01-09", "for": ["learning", "work", "school"]}}})";

}  // namespace

Json make_frame() {
    Json frame = {{"format", "duaal-scenario/1"}, {"period", {{"from", "2027-01-04"}, {"until", "2027-07-16"}}}};
    frame["policy"] = Json::parse(policy);
    frame["objective"] = Json::parse(objective);
    frame["routes"] = Json::parse(routes);
    frame["calendar"] = Json::parse(calendar);
    return frame;
}

}  // namespace duaal::io::generated
