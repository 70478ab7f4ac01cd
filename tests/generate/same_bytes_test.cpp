#include <doctest/doctest.h>

#include <stdexcept>

#include "io/generate/generate.hpp"

namespace duaal::test {

namespace {

TEST_CASE("the options alone decide every byte") {
    for (const int participants : {1, 2, 7, 8, 40, 300})
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            CAPTURE(participants);
            CAPTURE(seed);
            io::GenerateOptions options;
            options.participants = participants;
            options.seed = seed;
            const std::string text = io::generate(options);
            CHECK(text == io::generate(options));
            options.seed = seed + 1;
            CHECK(text != io::generate(options));
        }
}

TEST_CASE("options out of range are refused") {
    io::GenerateOptions options;
    options.participants = 0;
    CHECK_THROWS_AS(io::generate(options), std::invalid_argument);
    options.participants = 100001;
    CHECK_THROWS_AS(io::generate(options), std::invalid_argument);
    options.participants = 8;
    options.couples = 101;
    CHECK_THROWS_AS(io::generate(options), std::invalid_argument);
}

}  // namespace

}  // namespace duaal::test
