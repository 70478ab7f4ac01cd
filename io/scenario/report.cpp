#include "io/scenario/report.hpp"

#include <algorithm>

namespace duaal::io {

void Report::error(const Node& at, std::string_view code, Text why, Text mend) {
    ++errors_;
    add(Diagnostic::Severity::error, at, code, std::move(why), std::move(mend));
}

void Report::warning(const Node& at, std::string_view code, Text why, Text mend) {
    add(Diagnostic::Severity::warning, at, code, std::move(why), std::move(mend));
}

void Report::error(const Source& source, std::string_view code, Text why, Text mend) {
    ++errors_;
    entries_.push_back(
        {source.order, 0, {Diagnostic::Severity::error, std::string(code), source.name, {}, 0, 0, {}, std::move(why), std::move(mend)}});
}

void Report::error(const Source& source, const JsonFault& fault) {
    ++errors_;
    const Position place = position_at(source, fault.offset);
    entries_.push_back({source.order,
                        fault.offset,
                        {Diagnostic::Severity::error, fault.code, source.name, fault.pointer, place.line, place.column, fault.value,
                         fault.why, fault.mend}});
}

void Report::add(Diagnostic::Severity severity, const Node& at, std::string_view code, Text why, Text mend) {
    const Source& source = *at.source;
    if (!seen_.emplace(source.order, at.offset, std::string(code), why.in(Language::en)).second) return;
    const Position place = position_at(source, at.offset);
    entries_.push_back({source.order,
                        at.offset,
                        {severity, std::string(code), source.name, pointer_to(at), place.line, place.column, excerpt(at), std::move(why),
                         std::move(mend)}});
}

std::vector<Diagnostic> Report::take() {
    std::ranges::stable_sort(entries_, {}, [](const Entry& entry) { return std::pair(entry.order, entry.offset); });
    std::vector<Diagnostic> out;
    for (Entry& entry : entries_) out.push_back(std::move(entry.diagnostic));
    entries_.clear();
    return out;
}

}  // namespace duaal::io
