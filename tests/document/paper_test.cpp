/// Nothing that counts people gets on paper for outside but as it may: what would, does not compile, and what can be written was published.

#include "io/document/paper.hpp"

#include <doctest/doctest.h>

#include <concepts>
#include <type_traits>

#include "io/document/cell.hpp"
#include "io/document/markdown.hpp"

using namespace duaal;
using io::Language;
using io::OpenText;
using io::Text;

namespace {

template <class Argument>
concept said_openly = requires(const Argument& argument) {
    OpenText::tr("{1}", argument);
};

template <class Value>
concept on_paper = requires(io::Paper& paper, const Value& value) {
    paper.paragraph(value);
};

// a sentence for outside takes what was published, things, names and other such sentences
static_assert(said_openly<io::PublicCount>);
static_assert(said_openly<OpenText>);
static_assert(said_openly<io::Things>);
static_assert(said_openly<io::Named>);
// no bare number, no text that may hold one, no count that was not published
static_assert(!said_openly<int>);
static_assert(!said_openly<std::size_t>);
static_assert(!said_openly<std::string>);
static_assert(!said_openly<const char*>);
static_assert(!said_openly<Text>);
static_assert(!said_openly<io::PeopleCount>);
static_assert(!said_openly<std::optional<io::PublicCount>>);  // what may not be given is asked for first

// a count of people is no number, and no number is a published count
static_assert(!std::convertible_to<io::PeopleCount, std::int64_t>);
static_assert(!std::convertible_to<std::int64_t, io::PeopleCount>);
static_assert(!std::constructible_from<io::PublicCount, int>);
static_assert(!std::default_initializable<io::PublicCount>);
static_assert(!std::constructible_from<io::Cell, io::PeopleCount>);
static_assert(!std::constructible_from<OpenText, Text>);

// paper takes only such sentences
static_assert(on_paper<OpenText>);
static_assert(!on_paper<Text>);
static_assert(!on_paper<std::string>);

}  // namespace

TEST_CASE("what is on paper for outside says so, and any other document is for the house") {
    io::PublishedCounts counts;
    io::Paper paper;
    paper.heading(1, OpenText::tr("Note for the talk with {1}", io::Named{"a_b"}));
    const auto small = counts.publish("seats", io::PeopleCount(3)), many = counts.publish("work", io::PeopleCount(12));
    paper.points({OpenText::tr("{1}: {2}", io::Named{"x"}, *small), OpenText::tr("{1}: {2}", io::Named{"y"}, *many)});
    paper.divider();
    CHECK(paper.document().readers() == io::Readers::anyone);
    CHECK(io::Document().readers() == io::Readers::house);
    CHECK(io::markdown(paper.document(), Language::en) == "# Note for the talk with a\\_b\n\n- x: < 5\n- y: 12\n\n---\n\n");
}

TEST_CASE("a small count holds nothing but that it is small") {
    for (int number = 1; number < 5; ++number) {
        io::PublishedCounts counts, others;
        const auto one = counts.publish("both", io::PeopleCount(number)), other = others.publish("both", io::PeopleCount(4));
        CHECK(one == other);
        CHECK(one->text().in(Language::nl) == "< 5");
    }
}

TEST_CASE("a change says both numbers, one, or only its direction, and not even that of small ones") {
    using Direction = io::PublicChange::Direction;
    const auto change = [](io::PublishedCounts& counts, int before, int after) {
        return counts.publish_change("both", io::PeopleCount(before), io::PeopleCount(after));
    };
    io::PublishedCounts counts;
    CHECK(change(counts, 20, 25).after.has_value());
    const io::PublicChange near = change(counts, 20, 23);
    CHECK((near.before && !near.after && near.direction == Direction::more));
    CHECK(change(counts, 25, 24).direction == Direction::fewer);
    CHECK(change(counts, 22, 22).direction == Direction::same);
    change(counts, 0, 0);
    const io::PublicChange small = change(counts, 1, 3);
    CHECK((!small.before && !small.after && small.direction == Direction::small));
}
