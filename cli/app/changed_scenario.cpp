#include "cli/app/changed_scenario.hpp"

#include <algorithm>
#include <tuple>

namespace duaal::app {

using io::Diagnostic;

namespace {

bool is_same(const Diagnostic& a, const Diagnostic& b) {
    const auto what = [](const Diagnostic& one) { return std::tie(one.code, one.pointer, one.value); };
    return what(a) == what(b) && a.why.in(io::Language::en) == b.why.in(io::Language::en);
}

}  // namespace

std::vector<Diagnostic> new_warnings(const std::vector<Diagnostic>& known, const std::vector<Diagnostic>& found) {
    std::vector<Diagnostic> fresh;
    for (const Diagnostic& one : found)
        if (std::ranges::none_of(known, [&](const Diagnostic& other) { return is_same(one, other); })) fresh.push_back(one);
    return fresh;
}

}  // namespace duaal::app
