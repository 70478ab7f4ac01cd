#include <doctest/doctest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <random>

#include "io/patch/change_settings.hpp"
#include "tests/io/support.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_scenario.hpp"

using namespace duaal;
using namespace duaal::domain;

namespace {

/// Some change of every kind that the scenario has room for.
class Some {
public:
    Some(const Scenario& scenario, const nlohmann::json& file, std::uint64_t seed) : scenario_(scenario), file_(file), random_(seed) {}

    std::vector<Change> one_of_each() {
        add_supply();
        add_childcare();
        add_people();
        return std::move(all_);
    }

private:
    int number(int below) { return static_cast<int>(random_() % static_cast<std::uint64_t>(below)); }
    Interval some_time() {
        const TimeOfDay start = clock(6 + number(12), 5 * number(12));
        return {all_days[static_cast<std::size_t>(number(days_in_week))], start, start + Minutes{5 + 5 * number(40)}};
    }
    template <class I, class T>
    I any(const Table<I, T>& table) {
        return I{static_cast<std::uint32_t>(number(static_cast<int>(table.size())))};
    }

    void add_supply() {
        if (!scenario_.groups().empty()) {
            const GroupIndex g = any(scenario_.groups());
            Intervals sessions{{Day::mon, clock(8 + number(3)), clock(12)}, {Day::thu, clock(13), clock(14, 5 * number(12))}};
            sessions.push_back({Day::thu, clock(15), clock(16)});
            all_.emplace_back(change::Sessions{g, sessions});
            all_.emplace_back(change::Seats{g, scenario_.groups()[g].capacity + 1});
            all_.emplace_back(change::GroupMinimum{g, number(4)});
        }
        if (!scenario_.placements().empty()) {
            const PlacementIndex p = any(scenario_.placements());
            const ShiftIndex s = any(scenario_.placements()[p].shifts);
            all_.emplace_back(change::Positions{p, s, scenario_.placements()[p].shifts[s].positions + 1});
            all_.emplace_back(change::PlacementMinimum{p, number(2)});
            all_.emplace_back(change::PlacementMaximum{p, 3 + number(4)});
        }
    }

    void add_childcare() {
        all_.emplace_back(change::MaxCareTrip{Minutes{5 * number(13)}});
        if (scenario_.childcare().empty()) return;
        const ChildcareIndex c = any(scenario_.childcare());
        all_.emplace_back(change::Places{c, any(scenario_.childcare()[c].slots), number(9)});
        const char* ids[] = {"a-new-one", "slot-new", "zz"};
        all_.emplace_back(change::NewSlot{c, {ids[number(3)], some_time(), number(5)}});
    }

    void add_people() {
        const ParticipantIndex p = any(scenario_.participants());
        const Participant& who = scenario_.participants()[p];
        all_.emplace_back(change::MaxTrip{p, Minutes{5 * number(25)}});
        all_.emplace_back(change::MaxHoursDay{p, Minutes{30 * number(28)}});
        all_.emplace_back(change::MaxHoursWeek{p, Minutes{7 * number(300)}});
        all_.emplace_back(change::MaxLoadWeek{p, Minutes{60 * number(60)}});
        all_.emplace_back(change::LevelOf{p, static_cast<Level>(number(7))});
        all_.emplace_back(change::MoreAvailable{p, some_time()});
        if (who.work) all_.emplace_back(change::LeastWorkDays{p, who.work->max_days ? number(*who.work->max_days + 1) : number(3)});
        if (who.work && !who.work->max_hours) all_.emplace_back(change::LeastWorkHours{p, Minutes{7 * number(100)}});
        const auto& own = file_["participants"][who.id];
        for (std::uint32_t i = 0; i < who.appointments.size(); ++i)
            if (own.contains("appointments") && own["appointments"].contains(who.appointments[i].id)) {
                all_.emplace_back(change::AppointmentDropped{p, i});
                break;
            }
        add_week(p);
    }

    /// Chosen by its form alone; twice, so that the second takes the place of the first.
    void add_week(ParticipantIndex p) {
        for (int i = 0; i < 2; ++i) {
            Timetable week;
            if (!scenario_.groups().empty() && number(3) > 0) {
                const GroupIndex g = any(scenario_.groups());
                week.learning.push_back({scenario_.groups()[g].module, g});
            }
            if (!scenario_.placements().empty() && (week.empty() || number(2) > 0)) {
                const PlacementIndex at = any(scenario_.placements());
                week.work.push_back({at, {any(scenario_.placements()[at].shifts)}});
            }
            if (!week.empty()) all_.emplace_back(change::Pinned{p, week});
        }
    }

    const Scenario& scenario_;
    const nlohmann::json& file_;
    std::mt19937_64 random_;
    std::vector<Change> all_;
};

Scenario patched(nlohmann::json file, const Scenario& scenario, const std::vector<Change>& changes) {
    file.merge_patch(nlohmann::json::parse(io::patch_of(io::settings_of(scenario, changes)).dump()));
    return test::read_text(file.dump()).file->scenario;
}

}  // namespace

TEST_CASE("a change of the scenario and its patch of the file give the same scenario, of every kind and many at once") {
    std::array<int, std::variant_size_v<Change>> tried{}, different{};
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        const nlohmann::json file = test::random_scenario(seed);
        const Scenario scenario = test::read_text(file.dump()).file->scenario;
        const std::vector<Change> changes = Some(scenario, file, seed).one_of_each();
        for (const Change& change : changes) {
            CAPTURE(change.index());
            const Scenario after = changed(scenario, change);
            CHECK(patched(file, scenario, {change}).data() == after.data());
            ++tried[change.index()];
            if (after.data() != scenario.data()) ++different[change.index()];
        }
        CHECK(patched(file, scenario, changes).data() == changed(scenario, changes).data());
    }
    for (std::size_t kind = 0; kind < tried.size(); ++kind) {
        CAPTURE(kind);
        CHECK(tried[kind] >= 20);
        CHECK(different[kind] >= 15);
    }
}

TEST_CASE("changes one after another: each is about what those before it made, and of one place the last says") {
    test::ScenarioBuilder builder;
    const HouseholdIndex home = builder.household(builder.location());
    const ParticipantIndex person = builder.participant(home);
    builder.works(person);
    builder.data.participants[person].available = test::times("mon 09:00-12:00");
    const Scenario scenario = builder.build();
    const std::vector<Change> changes{change::MaxTrip{person, Minutes{70}}, change::MoreAvailable{person, test::time("wed 09:00-12:00")},
                                      change::MoreAvailable{person, test::time("tue 09:00-12:00")}, change::MaxTrip{person, Minutes{75}}};
    CHECK(
        io::patch_of(io::settings_of(scenario, changes)).dump() ==
        R"({"participants":{"person-01":{"available":["mon 09:00-12:00","tue 09:00-12:00","wed 09:00-12:00"],"travel":{"max_trip":75}}}})");
    CHECK(changed(scenario, changes).participants()[person].available.size() == 3);
    builder.data.participants[person].work.reset();
    builder.learns(person, builder.module());
    CHECK_THROWS_AS(changed(builder.build(), change::LeastWorkDays{person, 1}), std::invalid_argument);
}
