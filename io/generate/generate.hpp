#pragma once
/// Invented scenarios by seed, realistic and scarce in everything: to try Duaal with, to test it and to measure it.
/// Every feature of SPEC sections 2 to 8 is somewhere in a scenario of 40 participants or more, but for `extends` and
/// groups whose lesson times may move.

#include <cstdint>
#include <string>

namespace duaal::io {

/// The defaults give the tension that tests/generate measures: between half and nine tenths of the participants can be
/// complete, some have no week even alone, and one more seat in every group, position in every shift or place in all
/// childcare lets others in. A member's range stands in brackets; `generate` throws std::invalid_argument outside it.
struct GenerateOptions {
    int participants = 100;  ///< [1, 100000]
    std::uint64_t seed = 1;
    int seats = 110;          ///< seats per 100 lesson wishes; in the pre-vocational school 80 per cent of that [0, 1000]
    int positions = 62;       ///< positions in shifts per 100 working days that people want [0, 1000]
    int childcare = 9;        ///< childcare places on a half-day per 100 children who need care [0, 1000]
    int couples = 25;         ///< per cent of participants in couples, both participants, with a child that needs care [0, 100]
    int large_minimums = 34;  ///< at least so many per cent of the groups have a `min_size` of 5 or more [0, 100]
    int restricted = 20;      ///< per cent of participants with times at which they are not available [0, 100]
};

/// The text of a scenario file in the format duaal-scenario/1, which the reader takes without errors. It depends on the
/// options alone: the same bytes on every platform.
std::string generate(const GenerateOptions& options);

}  // namespace duaal::io
