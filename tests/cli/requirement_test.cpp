/// When a count can still change.

#include "cli/app/requirement.hpp"

#include <doctest/doctest.h>

#include "tests/cli/command_line.hpp"

using namespace duaal;
using app::Verdict;

namespace {

/// The small scenario, with the levels as given: `complete` is the third.
struct RequirementCase {
    io::Solved solved;
    facts::Figures figures;

    RequirementCase(std::int64_t complete, std::int64_t bound, bool above_proven) : solved(read()) {
        const domain::Scenario& scenario = solved.input.scenario;
        for (std::size_t i = 0; i < scenario.objective().size(); ++i) solved.outcome.levels.push_back({0, 0});
        solved.outcome.levels[0].bound = above_proven ? 0 : 1;
        solved.outcome.levels[2] = {complete, bound};
        solved.outcome.levels.back().bound = -1;
        figures.heads.everybody[domain::Status::complete] = static_cast<int>(complete);
    }

    static io::Solved read() {
        const test::Folder folder;
        return {"small.json", io::read_scenario(folder.file("small.json", test::small_scenario())).file.value(), {}};
    }

    [[nodiscard]] Verdict judge(const std::string& text) const {
        return app::judge_requirement(app::parse_requirement(text).value(), solved, figures);
    }
};

}  // namespace

TEST_CASE("a requirement is decided by value and bound of its own level") {
    const RequirementCase open(3, 5, true);
    CHECK(open.judge("complete>=3") == Verdict::met);
    CHECK(open.judge("complete>=4") == Verdict::undecided);
    CHECK(open.judge("complete>=5") == Verdict::undecided);
    CHECK(open.judge("complete>=6") == Verdict::missed);
    CHECK(open.judge("complete<=2") == Verdict::missed);
    CHECK(open.judge("complete<=3") == Verdict::undecided);
    CHECK(open.judge("complete<=5") == Verdict::met);
}

TEST_CASE("nothing is decided while a level above is open, or where no level counts the status") {
    CHECK(RequirementCase(3, 3, false).judge("complete>=3") == Verdict::undecided);
    CHECK(RequirementCase(3, 3, true).judge("complete>=3") == Verdict::met);
    CHECK(RequirementCase(3, 3, true).judge("none<=3") == Verdict::undecided);
}

TEST_CASE("only a status, a sign and a whole number make a requirement") {
    for (const char* good : {"complete>=40", "none <= 0", " work>=1 "}) CHECK(app::parse_requirement(good));
    for (const char* bad : {"", "complete", "complete>40", "complete>=", ">=4", "all>=4", "complete>=-1", "complete>=4.5", "complete>=4 x"})
        CHECK(!app::parse_requirement(bad));
}
