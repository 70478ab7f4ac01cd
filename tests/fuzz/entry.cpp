// The entry of libFuzzer; READER is one of readers.hpp.

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/readers.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    duaal::test::READER({reinterpret_cast<const char*>(data), size});
    return 0;
}
