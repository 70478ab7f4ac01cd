#include "io/json/merge.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "io/json/canonical.hpp"
#include "io/json/parse.hpp"
#include "io/json/taken_out.hpp"

using namespace duaal::io;

namespace {

const Node* parse(Arena& arena, const char* text) {
    const Source& source = arena.sources.emplace_back(Source{"test", text, arena.sources.size()});
    return parse_json(arena, source).root;
}

struct Example {
    const char* target;
    const char* patch;
    const char* result;
};

}  // namespace

TEST_CASE("merge patches are applied as in the examples of RFC 7396, appendix A") {
    const Example examples[] = {
        {R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
        {R"({"a":"b"})", R"({"a":null})", R"({})"},
        {R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})"},
        {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})"},
        {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
        {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
        {R"(["a","b"])", R"(["c","d"])", R"(["c","d"])"},
        {R"({"a":"b"})", R"(["c"])", R"(["c"])"},
        {R"({"a":"foo"})", R"(null)", R"(null)"},
        {R"({"a":"foo"})", R"("bar")", R"("bar")"},
        {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
        {R"([1,2])", R"({"a":"b","c":null})", R"({"a":"b"})"},
        {R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.target);
        CAPTURE(example.patch);
        for (const PlaceOf place : {PlaceOf::target, PlaceOf::patch}) {
            Arena arena;
            const Node* merged = merge_patch(arena, parse(arena, example.target), *parse(arena, example.patch), place);
            CHECK(nlohmann::json::parse(canonical_text(*merged)) == nlohmann::json::parse(example.result));
        }
    }
}

TEST_CASE("a merged value keeps the place that it came from") {
    Arena arena;
    const Node* target = parse(arena, "{\"a\": {\"b\": 1, \"c\": 2}}");
    const Node* patch = parse(arena, "{\n \"a\": {\"c\": 3}}");
    const Node* merged = merge_patch(arena, target, *patch, PlaceOf::target);
    const Node* kept = merged->find("a")->find("b");
    const Node* changed = merged->find("a")->find("c");
    CHECK(kept->source == target->source);
    CHECK(changed->source == patch->source);
    CHECK(pointer_to(*changed) == "/a/c");
    CHECK(PositionWalk(changed->source->text).at(changed->offset).line == 2);
    CHECK(merged->find("a")->source == target->source);
}

TEST_CASE("what a later file takes out is remembered, and by which") {
    Arena arena;
    const Parts parts{parse(arena, R"({"g": {"a": {"x": 1, "y": 2}, "b": 1}, "l": [{"x": 1}]})"),
                      parse(arena, R"({"g": {"a": {"x": null}, "c": null}})"),
                      parse(arena, R"({"g": {"b": null, "a": {"z": 3}}, "l": null})"), parse(arena, R"({"g": {"b": 2}})")};
    CHECK(taken_out(parts, {"g", "a", "x"}).by == parts[1]->find("g")->find("a")->find("x"));
    CHECK(taken_out(parts, {"g", "a", "x"}).was == parts[0]->find("g")->find("a")->find("x"));
    CHECK(taken_out(parts, {"l"}).by == parts[2]->find("l"));
    for (const KeyPath& still :
         std::vector<KeyPath>{{"g", "a", "y"}, {"g", "b"}, {"g", "c"}, {"g", "never"}, {"g", "a", "y", "deeper"}, {}})
        CHECK(taken_out(parts, still).by == nullptr);
    CHECK(taken_out_within(parts, {"g"}).size() == 1);
    CHECK(taken_out_within(parts, {}).size() == 2);
    CHECK(path_to(*parts[0]->find("g")->find("a")->find("x")) == KeyPath{"g", "a", "x"});
    CHECK(path_to(*parts[0]->find("l")->children()[0]->find("x")).empty());  // a list is replaced as a whole

    const Parts replaced{parts[0], parse(arena, R"({"g": {"a": [1]}})")};
    CHECK(taken_out(replaced, {"g", "a", "y"}).by == replaced[1]->find("g")->find("a"));
}
